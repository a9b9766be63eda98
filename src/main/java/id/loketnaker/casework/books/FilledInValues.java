package id.loketnaker.casework.books;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What an entry of the record says was filled in, by the keys of the form. */
record FilledInValues(JsonNode values) {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The first of these fields that is filled in: a date, or a text. */
    @Nullable
    Object first(List<String> fields) {
        return fields.stream()
                .map(field -> text(values.at("/" + field.replace('.', '/'))))
                .filter(Objects::nonNull)
                .findFirst()
                .map(text -> DATE.matcher(text).matches() ? date(text) : text)
                .orElse(null);
    }

    private static Object date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException onlyLooksLikeOne) {
            return text;
        }
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(FilledInValues::text)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? "ya" : "tidak";
        }
        String text = value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
        return text.isEmpty() ? null : text;
    }
}
