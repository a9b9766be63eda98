package id.loketnaker.notifications;

import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.ServicePack;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values of a case as people read them: what was chosen by its label, dates in words, lists line by line. What was
 * not filled in is a dash, so that a gap is seen.
 */
record ShownValues(ServicePack pack, Map<String, @Nullable Object> values) {

    private static final String NOTHING = "-";

    /** @param path of a field, {@code namaPemohon} or {@code pemohon.nama} */
    String at(String path) {
        String shown = shown(path, valueAt(path));
        return shown.isBlank() ? NOTHING : shown;
    }

    /** As it was filled in; nothing when it was not. */
    Optional<String> plain(@Nullable String path) {
        return Optional.ofNullable(path)
                .map(this::valueAt)
                .map(value -> value.toString().strip())
                .filter(value -> !value.isEmpty());
    }

    private @Nullable Object valueAt(String path) {
        Object value = values;
        for (String part : path.split("\\.")) {
            value = value instanceof Map<?, ?> group ? group.get(part) : null;
        }
        return value;
    }

    private String shown(String path, @Nullable Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(each -> "- " + shown(path, each)).collect(Collectors.joining("\n"));
        }
        if (value instanceof Boolean yes) {
            return yes ? "ya" : "tidak";
        }
        if (value instanceof Map) {
            return "";
        }
        String text = Objects.toString(value, "");
        String label = pack.notices().labels().getOrDefault(path, Map.of()).get(text);
        return label == null ? inWords(text, kindOf(path)) : label;
    }

    private static String inWords(String text, @Nullable String dateKind) {
        if (dateKind == null) {
            return text;
        }
        try {
            return switch (dateKind) {
                case "date" -> Dates.day(LocalDate.parse(text));
                case "datetime" -> Dates.moment(LocalDateTime.parse(text.substring(0, Math.min(16, text.length()))));
                default -> text.substring(0, Math.min(5, text.length())).replace(':', '.');
            };
        } catch (DateTimeException notADate) {
            return text;
        }
    }

    private @Nullable String kindOf(String path) {
        return pack.forms().values().stream()
                .map((FormSchema form) -> form.field(path))
                .flatMap(Optional::stream)
                .map(FormField::dateKind)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
