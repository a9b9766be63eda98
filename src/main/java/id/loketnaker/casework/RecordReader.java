package id.loketnaker.casework;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.casework.CaseFile.FilledIn;
import id.loketnaker.casework.CaseFile.Recorded;
import id.loketnaker.register.Entry;
import id.loketnaker.servicepack.ReadableValues;
import id.loketnaker.servicepack.RowTable;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.values.Json;
import java.util.ArrayList;
import java.util.List;

/** Reads the record of a case for people: what was filled in, by the labels of the form that it was filled in with. */
final class RecordReader {

    private final ServicePack pack;

    RecordReader(ServicePack pack) {
        this.pack = pack;
    }

    Recorded read(Entry entry) {
        List<FilledIn> filledIn = new ArrayList<>();
        collect(entry.values(), "", new ReadableValues(pack, entry.elementId()), filledIn);
        return new Recorded(entry, List.copyOf(filledIn), entry.sentence().orElse(null));
    }

    private static void collect(JsonNode values, String prefix, ReadableValues readable, List<FilledIn> filledIn) {
        values.fields().forEachRemaining(value -> {
            String path = prefix + value.getKey();
            if (value.getValue().isObject()) {
                collect(value.getValue(), path + ".", readable, filledIn);
                return;
            }
            Object plain = Json.plain(value.getValue().toString()).orElse(null);
            RowTable table = readable.table(path, plain).orElse(null);
            List<String> items = readable.items(path, plain);
            if (!items.isEmpty()) {
                filledIn.add(
                        new FilledIn(readable.title(path), String.join(table == null ? "; " : "\n", items), table));
            }
        });
    }
}
