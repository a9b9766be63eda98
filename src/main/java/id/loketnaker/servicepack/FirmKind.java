package id.loketnaker.servicepack;

import java.util.Arrays;
import java.util.Optional;

/** What stands in an office's register of firms and unions. */
public enum FirmKind {
    FIRM("perusahaan", "Perusahaan"),
    UNION("serikat", "Serikat");

    private final String word;
    private final String ending;

    FirmKind(String word, String ending) {
        this.word = word;
        this.ending = ending;
    }

    /** Of this word of a pack or a workbook, in capitals or not. */
    public static Optional<FirmKind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    /** What packs, screens and workbooks call it. */
    public String word() {
        return word;
    }

    /** How the keys of its fields end where a form keeps to the convention: {@code namaPerusahaan}. */
    String ending() {
        return ending;
    }
}
