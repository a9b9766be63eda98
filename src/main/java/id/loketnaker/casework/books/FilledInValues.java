package id.loketnaker.casework.books;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.register.Entry;
import id.loketnaker.servicepack.ReadableValues;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.values.Json;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an entry of the record says was filled in, by the keys of the form, as people read it. */
record FilledInValues(JsonNode values, ReadableValues readable) {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** @param pack that the case was started with */
    static FilledInValues of(Entry entry, ServicePack pack) {
        return new FilledInValues(entry.values(), new ReadableValues(pack, entry.elementId()));
    }

    /** The first of these fields that is filled in: a date, or a text; null when none is. */
    @Nullable
    Object first(List<String> fields) {
        return fields.stream()
                .map(this::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Object value(String field) {
        JsonNode value = values.at("/" + field.replace('.', '/'));
        if (value.isMissingNode() || value.isNull() || value.isObject()) {
            return null;
        }
        if (value.isTextual() && DATE.matcher(value.textValue()).matches()) {
            return date(value.textValue());
        }
        String text = String.join(
                ", ", readable.items(field, Json.plain(value.toString()).orElse(null)));
        return text.isEmpty() ? null : text;
    }

    private static Object date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException onlyLooksLikeOne) {
            return text;
        }
    }
}
