package id.loketnaker.servicepack.files;

import id.loketnaker.values.PlainYaml;
import id.loketnaker.values.UnreadableYamlException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says of a text that is no YAML where it breaks off, why, and what to write instead. */
record UnreadableYaml(UnreadableYamlException cause) {

    private static final Pattern KEY = Pattern.compile("duplicate key (\\S+)");

    @Nullable
    String place() {
        return cause.line() == 0 ? null : "baris %d".formatted(cause.line());
    }

    String problem() {
        if (cause.isTab()) {
            return "bukan YAML yang benar: ada tab di awal baris";
        } else if (cause.isKeyTwice()) {
            Matcher key = KEY.matcher(String.valueOf(cause.getMessage()));
            return "kunci \"%s\" tertulis dua kali".formatted(key.find() ? key.group(1) : "?");
        } else if (cause.isCircle()) {
            return "bukan YAML yang dapat dibaca: ada nilai yang memuat dirinya sendiri";
        } else if (cause.isTooManyAliases()) {
            return "bukan YAML yang dapat dibaca: terlalu banyak rujukan \"*\"";
        } else if (cause.isOpenQuote()) {
            return "bukan YAML yang benar: tanda kutip tidak ditutup";
        } else if (cause.isOpenBracket()) {
            return "bukan YAML yang benar: kurung tidak ditutup, atau koma kurang";
        } else if (cause.isColon()) {
            return "bukan YAML yang benar: titik dua salah tempat";
        }
        return cause.line() == 0
                ? "bukan YAML yang dapat dibaca"
                : "bukan YAML yang benar di kolom %d".formatted(cause.column());
    }

    String remedy() {
        if (cause.isTab()) {
            return "Ganti tab itu dengan spasi, sebanyak lekukan baris tetangganya.";
        } else if (cause.isKeyTwice()) {
            return "Hapus salah satu: satu kunci hanya boleh tertulis satu kali.";
        } else if (cause.isTooManyAliases()) {
            return "Tulis isinya apa adanya; rujukan \"*\" dibatasi %d.".formatted(PlainYaml.MOST_ALIASES);
        } else if (cause.isOpenQuote()) {
            return "Tutup tanda kutipnya; tanda kutip di dalam teks ditulis dua kali atau diganti.";
        } else if (cause.isOpenBracket()) {
            return "Periksa kurung [ ] dan { } serta koma di baris itu.";
        } else if (cause.isColon()) {
            return "Tulis satu spasi sesudah titik dua; teks yang memuat titik dua diapit tanda kutip.";
        }
        return "Periksa lekukan baris (spasi, bukan tab), titik dua dan tanda kutip di tempat itu.";
    }
}
