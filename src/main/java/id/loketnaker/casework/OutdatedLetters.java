package id.loketnaker.casework;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.letters.Letter;
import id.loketnaker.letters.ShownValues;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.servicepack.ReadableValues;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.values.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Letters that were issued before what they show was put right: they stay as they are, and people are told so. */
@Component
public class OutdatedLetters {

    /**
     * One of them.
     *
     * @param shows what stands in it and is no longer true, such as {@code Nama pemohon: Nia}
     */
    public record Outdated(Letter letter, List<String> shows) {

        public Outdated {
            shows = List.copyOf(shows);
        }
    }

    private final ShownValues letters;

    OutdatedLetters(ShownValues letters) {
        this.letters = letters;
    }

    /** @param record of the case, first to last */
    List<Outdated> of(String caseId, List<Entry> record, ServicePack pack) {
        if (record.stream().noneMatch(entry -> entry.kind() == EntryKind.CORRECTED)) {
            return List.of();
        }
        Map<String, JsonNode> known = new HashMap<>();
        Map<Letter, List<String>> found = new LinkedHashMap<>();
        for (Entry entry : record) {
            JsonNode values = entry.values();
            if (entry.kind() == EntryKind.CORRECTED) {
                ReadableValues readable = new ReadableValues(pack, entry.elementId());
                values.fieldNames()
                        .forEachRemaining(name -> Json.plain(String.valueOf(known.get(name)))
                                .ifPresent(before -> letters.showing(caseId, name, before, entry.at())
                                        .forEach(letter -> found.computeIfAbsent(letter, any -> new ArrayList<>())
                                                .add(readable.title(name) + ": "
                                                        + String.join(", ", readable.items(name, before))))));
            }
            values.fields().forEachRemaining(value -> known.put(value.getKey(), value.getValue()));
        }
        return found.entrySet().stream()
                .map(each -> new Outdated(each.getKey(), each.getValue()))
                .toList();
    }
}
