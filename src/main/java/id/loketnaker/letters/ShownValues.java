package id.loketnaker.letters;

import com.fasterxml.jackson.core.type.TypeReference;
import id.loketnaker.values.Json;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which values of the case the letters show: what is issued keeps them, what is open follows a correction. */
@Service
public class ShownValues {

    /** A text this short stands in words of every letter. */
    private static final int TELLING = 3;

    /** What the application says of itself in every letter. */
    private static final Set<String> OF_THE_OFFICE = Set.of("surat", "perkara", "layanan", "instansi", "penandatangan");

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final LetterRows rows;

    ShownValues(LetterRows rows) {
        this.rows = rows;
    }

    /** A value that was put right, by the name of the variable. */
    public record Corrected(String name, Object before, Object after) {}

    /** Letters of a case that were issued until then, are in force, and show what a variable held. */
    @Transactional(readOnly = true)
    public List<Letter> showing(String caseId, String name, Object value, Instant until) {
        return rows.findByCaseIdInAndIssuedAtIsNotNullOrderByIssuedAtAscIdAsc(List.of(caseId)).stream()
                .filter(LetterRow::isInForce)
                .filter(row -> shows(row.model(), name, value))
                .map(row -> row.shown(List.of()))
                .filter(letter ->
                        letter.issuedAt() != null && !letter.issuedAt().isAfter(until))
                .toList();
    }

    private static boolean shows(String model, String name, Object value) {
        Map<String, Object> values = Json.read(model, VALUES);
        values.keySet().removeAll(OF_THE_OFFICE);
        String text = String.valueOf(value);
        return text.equals(String.valueOf(values.get(name)))
                || value instanceof String && text.length() >= TELLING && mentions(values, text);
    }

    private static boolean mentions(Object value, String text) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().anyMatch(each -> each != null && mentions(each, text));
        }
        return value instanceof Collection<?> all
                ? all.stream().anyMatch(each -> each != null && mentions(each, text))
                : value instanceof String found && found.contains(text);
    }

    /** Drafts and numbered letters of a case take what is true; what is issued stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(String caseId, Collection<Corrected> corrections) {
        for (LetterRow row : rows.findByCaseIdAndOpenKeyIsNotNull(caseId)) {
            Map<String, Object> values = new LinkedHashMap<>(Json.read(row.model(), VALUES));
            corrections.forEach(each -> values.replace(each.name(), each.before(), each.after()));
            row.follow(Json.write(values));
        }
    }
}
