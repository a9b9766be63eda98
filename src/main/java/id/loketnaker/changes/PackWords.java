package id.loketnaker.changes;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.NoticeText;
import id.loketnaker.servicepack.ReadableValues;
import id.loketnaker.servicepack.Role;
import id.loketnaker.servicepack.ServicePack;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands in the files of a pack for the engine, as people say it. What has no word stays as it is written. */
final class PackWords {

    private static final String NAME = "[A-Za-z_][\\w.]*";
    private static final String AMOUNT = "\\s*([\\w.]+)\\s*";
    private static final Pattern SINCE = Pattern.compile(
            "tenggat\\.(hariKerjaSejak|hariSejak)\\(\\s*execution\\s*,\\s*(" + NAME + ")\\s*," + AMOUNT + "\\)");
    private static final Pattern LIMIT = Pattern.compile(
            "tenggat\\.(hariKerja|hari|bulan|tahun|menit|jam|sejakDiterima|tanggal|batas)\\(\\s*execution\\s*," + AMOUNT
                    + "\\)");
    private static final Pattern PROMISE =
            Pattern.compile("tenggat\\.janji\\(\\s*execution\\s*(?:,\\s*([0-9]+)\\s*)?\\)");
    private static final Pattern DONE =
            Pattern.compile("(surat|pemberitahuan)\\.(\\w+)\\(\\s*execution\\s*,\\s*'([^']*)'\\s*\\)");
    private static final Pattern REMEMBERED =
            Pattern.compile("execution\\.setVariable\\(\\s*'(" + NAME + ")'\\s*,\\s*(.*)\\)");
    private static final Pattern COMPARED = Pattern.compile("(" + NAME + ")\\s*(==|!=|=)\\s*(['\"])([^'\"]*)\\3");
    private static final Pattern DAYS = Pattern.compile("P([0-9]+)D");
    private static final Pattern EMPTY = Pattern.compile("(not\\s+|!\\s*)?\\bempty\\s+(" + NAME + ")");
    private static final Pattern TEXT_OR_NAME = Pattern.compile("'[^']*'|\"[^\"]*\"|“[^”]*”|«[^»]*»|" + NAME);
    private static final Map<String, String> UNITS = Map.of(
            "hariKerja", "%s hari kerja",
            "hari", "%s hari",
            "bulan", "%s bulan",
            "tahun", "%s tahun",
            "menit", "%s menit",
            "jam", "%s jam",
            "sejakDiterima", "%s hari kerja sejak diterima",
            "tanggal", "pada %s",
            "batas", "menurut %s");
    private static final Map<String, String> LETTERS = Map.of(
            "susun", "menyusun konsep surat",
            "nomori", "memberi nomor surat",
            "terbitkan", "menerbitkan surat",
            "ralat", "menerbitkan ralat surat",
            "batalkan", "membatalkan surat",
            "nomor", "nomor surat",
            "tanggal", "tanggal surat",
            "pemohon", "memberi tahu pemohon");
    private static final Map<String, String> MOMENTS =
            Map.of("start", "pada awal", "end", "pada akhir", "take", "ketika dilalui");
    private static final Map<String, String> JOINED = Map.of(
            "and", "dan",
            "or", "atau",
            "not", "tidak",
            "empty", "kosong",
            "true", "ya",
            "false", "tidak",
            "null", "kosong",
            "execution", "perkara",
            "kosong", "kosong",
            "terisi", "terisi");

    /** What letters and notices may name of every case. */
    private static final Map<String, String> STANDARD = Map.ofEntries(
            Map.entry("perkara.nomor", "nomor perkara"),
            Map.entry("perkara.tanggalTerima", "tanggal perkara diterima"),
            Map.entry("surat.nomor", "nomor surat"),
            Map.entry("surat.tanggal", "tanggal surat"),
            Map.entry("surat.nama", "nama surat"),
            Map.entry("layanan.nama", "nama layanan"),
            Map.entry("instansi.nama", "nama kantor"),
            Map.entry("instansi.alamat", "alamat kantor"),
            Map.entry("instansi.kota", "kota kantor"),
            Map.entry("penandatangan.jabatan", "jabatan penanda tangan"),
            Map.entry("penandatangan.nama", "nama penanda tangan"));

    private final ServicePack pack;
    private final ReadableValues values;

    PackWords(ServicePack pack) {
        this.pack = pack;
        this.values = new ReadableValues(pack, "");
    }

    /** Names of roles, each item that is one. */
    String roles(String ids) {
        return Diagram.itemsOf(ids).stream().map(this::role).collect(Collectors.joining(", "));
    }

    private String role(String id) {
        return pack.office().role(id).map(Role::name).orElseGet(() -> text(id));
    }

    /** Of a listener: when, and what then. */
    String listener(String written) {
        return Arrays.stream(written.split("; "))
                .map(each -> {
                    String[] parts = each.split(" ", 2);
                    return parts.length == 2 && MOMENTS.containsKey(parts[0])
                            ? text(parts[1]) + " " + MOMENTS.get(parts[0])
                            : text(each);
                })
                .collect(Collectors.joining("; "));
    }

    /** A text in which expressions may stand, with these as people say them. */
    String text(String written) {
        StringBuilder said = new StringBuilder();
        int from = 0;
        for (int start = written.indexOf("${"); start >= 0; start = written.indexOf("${", from)) {
            int end = written.indexOf('}', start);
            if (end < 0) {
                break;
            }
            said.append(written, from, start).append(expression(written.substring(start + 2, end)));
            from = end + 1;
        }
        return said.append(written.substring(from)).toString();
    }

    /** The body of an expression, or a condition of a form. */
    String expression(String body) {
        String said = replaced(
                body.strip(),
                SINCE,
                found -> limit(found.group(1).replace("Sejak", ""), number(found.group(3))) + " sejak "
                        + named(found.group(2)));
        said = replaced(said, LIMIT, found -> limit(found.group(1), number(found.group(2))));
        said = replaced(
                said,
                PROMISE,
                found -> found.group(1) == null ? "janji pelayanan" : found.group(1) + " persen janji pelayanan");
        said = replaced(
                said,
                DONE,
                found -> LETTERS.getOrDefault(found.group(2), found.group(2)) + " "
                        + quoted(found.group(1).equals("surat") ? letter(found.group(3)) : notice(found.group(3))));
        said = replaced(
                said,
                REMEMBERED,
                found -> "mencatat " + named(found.group(1)) + ": "
                        + names(found.group(2).strip()));
        if (!said.equals(body.strip()) && !COMPARED.matcher(said).find()) {
            return said;
        }
        said = replaced(said, EMPTY, found -> named(found.group(2)) + (found.group(1) == null ? " kosong" : " terisi"));
        said = replaced(
                said,
                COMPARED,
                found -> named(found.group(1))
                        + (found.group(2).equals("!=") ? " bukan " : " adalah ")
                        + quoted(choice(found.group(1), found.group(4))));
        return names(said.replace("&&", "dan")
                .replace("||", "atau")
                .replace("!=", "≠")
                .replace("==", "="));
    }

    private String names(String text) {
        return replaced(text, TEXT_OR_NAME, found -> {
            String word = found.group();
            return Character.isLetter(word.charAt(0)) ? JOINED.getOrDefault(word, named(word)) : word;
        });
    }

    private static String replaced(String text, Pattern pattern, Function<MatchResult, String> said) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(said.apply(found)));
    }

    /** A time to keep such as {@code P1825D}; what is none stays as it is. */
    static String kept(String written) {
        Matcher days = DAYS.matcher(written);
        return days.matches() ? days.group(1) + " hari" : written;
    }

    private static String limit(String word, String amount) {
        return UNITS.getOrDefault(word, "%s").formatted(amount);
    }

    private String number(String amount) {
        return amount.matches("[0-9].*") ? amount : named(amount);
    }

    /** What people call a value; what nobody gave a name stays as it is. */
    String named(String path) {
        if (STANDARD.containsKey(path)) {
            return "«" + STANDARD.get(path) + "»";
        }
        String title = values.title(path);
        return title.equals(path) ? path : "«" + title + "»";
    }

    private String choice(String path, String value) {
        return pack.notices().labels().getOrDefault(path, Map.of()).getOrDefault(value, value);
    }

    private String letter(String id) {
        return pack.letter(id).map(letter -> letter.name()).orElse(id);
    }

    private String notice(String id) {
        return pack.notices().text(id).map(NoticeText::subject).map(this::text).orElse(id);
    }

    static String quoted(String text) {
        return "“" + text + "”";
    }
}
