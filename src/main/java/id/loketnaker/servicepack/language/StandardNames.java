package id.loketnaker.servicepack.language;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What every text of a kind may name without a form: groups with their parts, {@code ${instansi.nama}}. */
public record StandardNames(Map<String, Set<String>> parts) {

    public static final StandardNames OF_LETTERS = new StandardNames(Map.of(
            "surat", Set.of("nomor", "tanggal", "nama"),
            "perkara", Set.of("nomor", "tanggalTerima"),
            "layanan", Set.of("nama"),
            "instansi", Set.of("nama", "alamat", "kota"),
            "penandatangan", Set.of("jabatan", "nama")));

    public static final StandardNames OF_NOTICES = new StandardNames(Map.of(
            "perkara", Set.of("nomor", "tanggalTerima"),
            "layanan", Set.of("nama"),
            "instansi", Set.of("nama", "alamat", "telepon", "surel")));

    /** Names that no form may give to a field: they would hide a word of the vocabulary or a standard name. */
    public static boolean isReserved(String key) {
        return OF_LETTERS.isGroup(key)
                || key.equals("execution")
                || Vocabulary.OF_DIAGRAMS.knows(key)
                || Vocabulary.OF_LETTERS.knows(key);
    }

    public boolean isGroup(String name) {
        return parts.containsKey(name);
    }

    /** Whether it is one of them, such as {@code instansi.nama}. */
    public boolean contains(String path) {
        String[] names = path.split("\\.", 2);
        return names.length == 2 && parts.getOrDefault(names[0], Set.of()).contains(names[1]);
    }

    /** All of them, for people to choose from. */
    public String listed() {
        TreeSet<String> all = new TreeSet<>();
        parts.forEach((group, names) -> names.forEach(name -> all.add(group + "." + name)));
        return String.join(", ", all);
    }
}
