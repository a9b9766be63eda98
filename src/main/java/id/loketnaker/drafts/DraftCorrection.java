package id.loketnaker.drafts;

import com.fasterxml.jackson.core.type.TypeReference;
import id.loketnaker.engine.happenings.ValuesCorrected;
import id.loketnaker.values.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was typed wrong at intake and stands in a half-filled form of the case is put right there, too. */
@Component
class DraftCorrection {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final DraftRows rows;

    DraftCorrection(DraftRows rows) {
        this.rows = rows;
    }

    /** An open page is told that its draft was changed elsewhere. */
    @EventListener
    void correct(ValuesCorrected corrected) {
        rows.contentsOfCase(corrected.caseId()).forEach((id, content) -> {
            Map<String, Object> values = new LinkedHashMap<>(Json.read(content, VALUES));
            Map<String, Object> before = Map.copyOf(withoutNothing(values));
            corrected.after().forEach((key, value) -> {
                Object wrong = corrected.before().get(key);
                if (wrong != null) {
                    values.replace(key, wrong, value);
                }
            });
            if (!before.equals(withoutNothing(values))) {
                rows.overwrite(id, Json.write(values));
            }
        });
    }

    private static Map<String, Object> withoutNothing(Map<String, Object> values) {
        Map<String, Object> held = new LinkedHashMap<>(values);
        held.values().removeIf(value -> value == null);
        return held;
    }
}
