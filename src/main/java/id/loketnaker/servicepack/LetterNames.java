package id.loketnaker.servicepack;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What every letter may name without a form: groups with their parts, {@code ${instansi.nama}}. */
public final class LetterNames {

    /** The number of a letter, which a letter without a kind of numbering never gets. */
    public static final String NUMBER = "surat.nomor";

    private static final Map<String, Set<String>> PARTS = Map.of(
            "surat", Set.of("nomor", "tanggal", "nama"),
            "perkara", Set.of("nomor", "tanggalTerima"),
            "layanan", Set.of("nama"),
            "instansi", Set.of("nama", "alamat", "kota"),
            "penandatangan", Set.of("jabatan", "nama"));

    private LetterNames() {}

    static boolean isGroup(String name) {
        return PARTS.containsKey(name);
    }

    /** Whether it is one of the standard names, such as {@code instansi.nama}. */
    public static boolean isStandard(String path) {
        var names = path.split("\\.", 2);
        return names.length == 2 && PARTS.getOrDefault(names[0], Set.of()).contains(names[1]);
    }

    /** Names that no form may give to a field: they would hide a word of the vocabulary or a standard name. */
    static boolean isReserved(String key) {
        return isGroup(key)
                || key.equals("execution")
                || Vocabulary.OF_DIAGRAMS.knows(key)
                || Vocabulary.OF_LETTERS.knows(key);
    }

    static String known() {
        var all = new TreeSet<String>();
        PARTS.forEach((group, parts) -> parts.forEach(part -> all.add(group + "." + part)));
        return String.join(", ", all);
    }
}
