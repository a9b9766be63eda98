package id.loketnaker.casework;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.casework.CaseFile.FilledIn;
import id.loketnaker.casework.CaseFile.Recorded;
import id.loketnaker.register.Entry;
import id.loketnaker.servicepack.FormField;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.ServicePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads the record of a case for people: what was filled in, by the labels of the form that it was filled in with. */
final class RecordReader {

    private final ServicePack pack;

    RecordReader(ServicePack pack) {
        this.pack = pack;
    }

    Recorded read(Entry entry) {
        Optional<FormSchema> form = pack.formOf(entry.elementId());
        List<FilledIn> filledIn = new ArrayList<>();
        collect(entry.values(), "", form, filledIn);
        return new Recorded(entry, List.copyOf(filledIn), entry.sentence().orElse(null));
    }

    private static void collect(JsonNode values, String prefix, Optional<FormSchema> form, List<FilledIn> filledIn) {
        values.fields().forEachRemaining(value -> {
            String path = prefix + value.getKey();
            if (value.getValue().isObject()) {
                collect(value.getValue(), path + ".", form, filledIn);
            } else if (!text(value.getValue()).isBlank()) {
                filledIn.add(new FilledIn(label(form, path), text(value.getValue())));
            }
        });
    }

    private static String label(Optional<FormSchema> form, String path) {
        return form.flatMap(schema -> schema.field(path))
                .map(FormField::label)
                .filter(label -> !label.isBlank())
                .orElse(path);
    }

    private static String text(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(RecordReader::text)
                    .collect(Collectors.joining("; "));
        }
        return value.isBoolean() ? (value.booleanValue() ? "ya" : "tidak") : value.asText();
    }
}
