package id.loketnaker.engine.forms;

import id.loketnaker.values.Fingerprint;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A start form as it came with a request: who sent it, of which service, with which values and papers. */
record SentForm(@Nullable String official, String definitionId, VariableMap values) {

    /** The same for the same; empty outside a request, where nobody clicks twice. */
    Optional<String> fingerprint() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? Optional.of(digest(Objects.toString(web.getRequest().getHeader(PapersOfStart.HEADER), "")))
                : Optional.empty();
    }

    private String digest(String papers) {
        TreeMap<String, String> texts = new TreeMap<>();
        values.keySet().forEach(name -> texts.put(name, text(values.getValueTyped(name))));
        return Fingerprint.of(
                String.join("\n", Objects.toString(official, ""), definitionId, papers, Submission.asJson(texts)));
    }

    private static String text(@Nullable TypedValue value) {
        if (value instanceof SerializableValue written) {
            return Objects.toString(written.getValueSerialized(), "");
        }
        return value == null ? "" : Objects.toString(value.getValue(), "");
    }
}
