package id.loketnaker.letters;

import com.fasterxml.jackson.core.type.TypeReference;
import id.loketnaker.servicepack.LetterTemplate;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.Role;
import id.loketnaker.servicepack.RowList;
import id.loketnaker.servicepack.Stationery;
import id.loketnaker.values.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a letter is made of: values of the case, and the standard names. */
final class LetterModel {

    /** Written by hand where the name is not known. */
    private static final String BY_HAND = "…………………………………";

    private static final Set<String> STANDARD = Set.of("surat", "perkara", "layanan", "instansi", "penandatangan");

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private LetterModel() {}

    /** Only what the template names is kept of a case. */
    static String draft(LetterTemplate template, Map<String, Object> caseValues) {
        Map<String, Object> kept = new LinkedHashMap<>();
        template.variables().stream()
                .sorted()
                .filter(name -> caseValues.get(name) != null)
                .forEach(name -> kept.put(name, caseValues.get(name)));
        return json(kept);
    }

    /** @param number none yet, or none at all */
    static Map<String, Object> whole(
            String draft, LetterTemplate template, LetterCase about, @Nullable String number, LocalDate date) {
        Office office = about.pack().office();
        Map<String, Object> model = new LinkedHashMap<>(values(draft));
        model.replaceAll((name, value) -> numbered(value));
        Map<String, Object> letter = new LinkedHashMap<>();
        letter.put("nama", template.name());
        letter.put("tanggal", date.toString());
        if (number != null) {
            letter.put("nomor", number);
        }
        model.put("surat", letter);
        model.put(
                "perkara",
                Map.of(
                        "nomor",
                        about.registered().number(),
                        "tanggalTerima",
                        LocalDate.ofInstant(about.registered().receivedAt(), office.zone())
                                .toString()));
        model.put("layanan", Map.of("nama", about.pack().standard().name()));
        model.put(
                "instansi",
                Map.of(
                        "nama",
                        office.name(),
                        "alamat",
                        office.address(),
                        "kota",
                        stationery(office).town()));
        String name = about.signatory(template.signatory());
        model.put(
                "penandatangan", Map.of("jabatan", position(office, template), "nama", name == null ? BY_HAND : name));
        return model;
    }

    /** The rows of a list know their number; a table of people without one cannot be spoken of. */
    private static Object numbered(Object value) {
        if (!(value instanceof List<?> rows)) {
            return value;
        }
        List<Object> numbered = new ArrayList<>();
        for (Object each : rows) {
            if (each instanceof Map<?, ?> row) {
                Map<Object, Object> copy = new LinkedHashMap<>(row);
                copy.put(RowList.NUMBER, numbered.size() + 1);
                numbered.add(copy);
            } else {
                numbered.add(each);
            }
        }
        return numbered;
    }

    /** Who signs a letter as it was issued: the name where it is known, and the position. */
    static String signatory(String issued) {
        Map<?, ?> signatory = values(issued).get("penandatangan") instanceof Map<?, ?> named ? named : Map.of();
        String position = String.valueOf(signatory.get("jabatan"));
        Object name = signatory.get("nama");
        return name == null || name.equals(BY_HAND) ? position : name + ", " + position;
    }

    /** What came from the case, as far as it is still there. */
    static Map<String, Object> ofCase(String model) {
        Map<String, Object> values = values(model);
        values.keySet().removeAll(STANDARD);
        return values;
    }

    /** What the letter book and the proof page need: the standard names, and nothing that a form asked for. */
    static String withoutPeople(String model) {
        Map<String, Object> values = values(model);
        values.keySet().retainAll(STANDARD);
        return json(values);
    }

    static String position(Office office, LetterTemplate template) {
        return office.role(template.signatory()).map(Role::name).orElse(template.signatory());
    }

    static Stationery stationery(Office office) {
        if (office.stationery() == null) {
            throw new LetterRefusedException(
                    "Surat belum dapat dibuat: kop dan kota " + office.name() + " belum ada di instansi.yaml.");
        }
        return office.stationery();
    }

    static String json(Map<String, Object> values) {
        return Json.write(values);
    }

    private static Map<String, Object> values(String json) {
        return Json.read(json, VALUES);
    }
}
