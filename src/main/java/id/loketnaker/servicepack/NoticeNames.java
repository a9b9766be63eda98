package id.loketnaker.servicepack;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What every text of a notice may name without a form: groups with their parts, {@code ${perkara.nomor}}. */
public final class NoticeNames {

    private static final Map<String, Set<String>> PARTS = Map.of(
            "perkara", Set.of("nomor", "tanggalTerima"),
            "layanan", Set.of("nama"),
            "instansi", Set.of("nama", "alamat", "telepon", "surel"));

    private NoticeNames() {}

    static boolean isGroup(String name) {
        return PARTS.containsKey(name);
    }

    /** Whether it is one of the standard names, such as {@code perkara.nomor}. */
    public static boolean isStandard(String path) {
        var names = path.split("\\.", 2);
        return names.length == 2 && PARTS.getOrDefault(names[0], Set.of()).contains(names[1]);
    }

    static String known() {
        var all = new TreeSet<String>();
        PARTS.forEach((group, parts) -> parts.forEach(part -> all.add(group + "." + part)));
        return String.join(", ", all);
    }
}
