package id.loketnaker.servicepack.archetype;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What a page says of one field of the application, and for the rest what is usual for its kind. */
final class FieldAnswers {

    private static final List<String> KINDS =
            List.of("teks", "paragraf", "angka", "tanggal", "pilihan", "centang", "nik", "nib", "telepon", "surel");
    private static final Set<String> NOT_PRINTED = Set.of("telepon", "surel", "nik", "centang");

    private final JsonNode field;
    private final String kind;
    private final String label;

    FieldAnswers(JsonNode field) {
        this.field = field;
        this.kind = field.path("jenis").asText();
        this.label = field.path("label").asText();
    }

    Map<String, Object> map() {
        Map<String, Object> all = new HashMap<>();
        all.put("kunci", field.path("kunci").asText());
        all.put("label", label);
        all.put("labelYaml", label);
        all.put("sebutan", said("sebutan", label));
        all.put("penjelasan", said("penjelasan", ""));
        all.put("satuan", said("satuan", ""));
        all.put("wajib", field.path("wajib").asBoolean(true));
        all.put("panjang", said("panjang", kind.equals("paragraf") ? "500" : "150"));
        all.put("min", said("min", "0"));
        all.put("max", said("max", "1000000"));
        all.put("palingAwal", said("palingAwal", ""));
        all.put("palingLambat", said("palingLambat", "hari-ini"));
        all.put("tercetak", field.path("tercetak").asBoolean(!NOT_PRINTED.contains(kind)));
        all.put("pilihan", choices());
        all.put("contoh", YamlText.of(field.path("contoh")));
        all.put("kosong", kind.equals("centang") ? "false" : "\"\"");
        all.put("keliru", wrong());
        all.put("adalah", kinds());
        return all;
    }

    private String said(String name, String usual) {
        return field.has(name) ? field.get(name).asText() : usual;
    }

    private List<Map<String, String>> choices() {
        return StreamSupport.stream(field.path("pilihan").spliterator(), false)
                .map(choice -> Map.of(
                        "nilai", choice.path("nilai").asText(),
                        "label", choice.path("label").asText()))
                .toList();
    }

    private Map<String, Boolean> kinds() {
        Map<String, Boolean> kinds = new HashMap<>();
        KINDS.forEach(each -> kinds.put(each, each.equals(kind)));
        kinds.put("lain", !kind.equals("tanggal") && !kind.equals("pilihan"));
        return kinds;
    }

    /** A value that the form refuses, and a word of the message; nothing for a free text. */
    private Object wrong() {
        return switch (kind) {
            case "nik" -> wrong("\"3216\"", "16 angka");
            case "nib" -> wrong("\"8120\"", "13 angka");
            case "telepon" -> wrong("\"nanti\"", "6 sampai 20 angka");
            case "surel" -> wrong("\"bukan surel\"", "surel");
            case "angka" -> wrong(String.valueOf(Long.parseLong(said("min", "0")) - 1), "paling kecil");
            case "pilihan" -> wrong("bukan-pilihan", "bukan salah satu pilihan");
            default -> false;
        };
    }

    private static Map<String, String> wrong(String value, String message) {
        return Map.of("nilaiKeliru", value, "pesan", message);
    }
}
