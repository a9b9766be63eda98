package id.loketnaker.engine.forms;

import id.loketnaker.documents.Intake;
import id.loketnaker.documents.Intakes;
import id.loketnaker.documents.RefusedDocumentException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Hands a new case the papers that were added beside its start form. The request names them in a header, for the body
 * is the form's, which has no field for them: {@code <id of the intake>/<number of files>}.
 */
@Component
class PapersOfStart {

    static final String HEADER = "X-LoketNaker-Intake";

    private static final Pattern NAMED = Pattern.compile("([0-9a-f]{48})/([0-9]{1,4})");

    private final Intakes intakes;

    PapersOfStart(Intakes intakes) {
        this.intakes = intakes;
    }

    /**
     * Does nothing when the request names none, or there is no request.
     *
     * @throws FormFieldValidationException when what it names is not there, or not whole, for this official and this
     *     service; REST answers it with 400
     */
    void handOver(ExecutionEntity instance, String elementId, @Nullable String official) {
        Optional<String> named = named();
        if (named.isEmpty()) {
            return;
        }
        Matcher parts = NAMED.matcher(named.get());
        if (!parts.matches() || official == null) {
            throw refused("berkas yang ditambahkan tidak dikenal");
        }
        try {
            intakes.attach(
                    new Intake(parts.group(1), official, instance.getProcessDefinitionId()),
                    Integer.parseInt(parts.group(2)),
                    instance.getProcessInstanceId(),
                    elementId);
        } catch (RefusedDocumentException incomplete) {
            throw refused(Objects.requireNonNull(incomplete.getMessage()));
        }
    }

    private static Optional<String> named() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? Optional.ofNullable(web.getRequest().getHeader(HEADER))
                : Optional.empty();
    }

    private static FormFieldValidationException refused(String reason) {
        return new FormFieldValidationException(List.of(reason), "Formulir belum dapat diterima: " + reason);
    }
}
