package id.loketnaker.servicepack.language;

import static id.loketnaker.servicepack.language.ArgumentKind.AMOUNT;
import static id.loketnaker.servicepack.language.ArgumentKind.DATE;
import static id.loketnaker.servicepack.language.ArgumentKind.EXECUTION;
import static id.loketnaker.servicepack.language.ArgumentKind.LIMIT;
import static id.loketnaker.servicepack.language.ArgumentKind.LIST;
import static id.loketnaker.servicepack.language.ArgumentKind.NAME;
import static id.loketnaker.servicepack.language.ArgumentKind.NUMBER;
import static id.loketnaker.servicepack.language.ArgumentKind.PERCENT;
import static id.loketnaker.servicepack.language.ArgumentKind.TEXT;
import static id.loketnaker.servicepack.language.ArgumentKind.TIME;
import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words that packs may use, {@code tenggat.hariKerja(…)}: beans, their words, and what each word takes. A new bean
 * of the diagrams is one more entry in {@link #OF_DIAGRAMS}.
 */
public final class Vocabulary {

    /** Limits in working time. */
    public static final String DEADLINES = "tenggat";

    /** The letters of a service. */
    public static final String LETTERS = "surat";

    /** The levels of a chain that is handed over to a fragment. */
    static final String LEVELS = "jenjang";

    /** What happened on which day, a line each. */
    static final String CHRONICLE = "kronologi";

    /** What holds for the whole case, and what another case should know. */
    public static final String CASES = "perkara";

    /** What people are told. */
    public static final String NOTICES = "pemberitahuan";

    /** In diagrams: the engine evaluates them with {@code execution} at hand. */
    public static final Vocabulary OF_DIAGRAMS = new Vocabulary(
            true,
            Map.of(
                    DEADLINES,
                    Map.ofEntries(
                            entry("hariKerja", List.of(List.of(EXECUTION, AMOUNT))),
                            entry("hariKerjaSejak", List.of(List.of(EXECUTION, DATE, AMOUNT))),
                            entry("hari", List.of(List.of(EXECUTION, AMOUNT))),
                            entry("hariSejak", List.of(List.of(EXECUTION, DATE, AMOUNT))),
                            entry("bulan", List.of(List.of(EXECUTION, AMOUNT))),
                            entry("tahun", List.of(List.of(EXECUTION, AMOUNT))),
                            entry("sejakDiterima", List.of(List.of(EXECUTION, AMOUNT))),
                            entry("menit", List.of(List.of(EXECUTION, AMOUNT))),
                            entry("jam", List.of(List.of(EXECUTION, AMOUNT))),
                            entry("tanggal", List.of(List.of(EXECUTION, DATE))),
                            entry("janji", List.of(List.of(EXECUTION), List.of(EXECUTION, PERCENT))),
                            entry("batas", List.of(List.of(EXECUTION, LIMIT))),
                            entry("hariIni", List.of(List.of(EXECUTION))),
                            entry("langkahTerbuka", List.of(List.of(EXECUTION)))),
                    LEVELS,
                    Map.of(
                            "banyak", List.of(List.of(LIST)),
                            "ke", List.of(List.of(LIST, AMOUNT)),
                            "nama", List.of(List.of(EXECUTION, LIST)),
                            "catat", List.of(List.of(EXECUTION, TEXT, LIST, TEXT))),
                    CHRONICLE,
                    Map.of(
                            "tambah",
                            List.of(
                                    List.of(TEXT, DATE, TEXT),
                                    List.of(TEXT, DATE, TEXT, TEXT),
                                    List.of(TEXT, DATE, TEXT, TEXT, TEXT))),
                    LETTERS,
                    Map.of(
                            "susun", List.of(List.of(EXECUTION, NAME)),
                            "nomori", List.of(List.of(EXECUTION, NAME)),
                            "terbitkan", List.of(List.of(EXECUTION, NAME)),
                            "ralat", List.of(List.of(EXECUTION, NAME)),
                            "batalkan", List.of(List.of(EXECUTION, NAME)),
                            "nomor", List.of(List.of(EXECUTION, NAME)),
                            "tanggal", List.of(List.of(EXECUTION, NAME))),
                    CASES,
                    Map.of(
                            "ubah", List.of(List.of(EXECUTION, NAME, TEXT)),
                            "catatDi", List.of(List.of(EXECUTION, TEXT, TEXT))),
                    NOTICES,
                    Map.of("pemohon", List.of(List.of(EXECUTION, NAME)))));

    /** In letters: values of forms and the groups of {@link StandardNames}, whose parts may be read. */
    public static final Vocabulary OF_LETTERS = new Vocabulary(
            false,
            Map.of(
                    "tulis",
                    Map.of(
                            "tanggal", List.of(List.of(DATE)),
                            "hariTanggal", List.of(List.of(DATE)),
                            "jam", List.of(List.of(TIME)),
                            "bilangan", List.of(List.of(NUMBER)),
                            "terbilang", List.of(List.of(NUMBER)),
                            "rupiah", List.of(List.of(NUMBER)),
                            "tanggalTerbilang", List.of(List.of(DATE)))));

    private final boolean inTheEngine;
    private final Map<String, Map<String, List<List<ArgumentKind>>>> beans;

    private Vocabulary(boolean inTheEngine, Map<String, Map<String, List<List<ArgumentKind>>>> beans) {
        this.inTheEngine = inTheEngine;
        this.beans = beans;
    }

    public boolean knows(String bean) {
        return beans.containsKey(bean);
    }

    /** Whether {@code execution} is at hand. */
    boolean inTheEngine() {
        return inTheEngine;
    }

    /** Whether a part of a value may be read, {@code instansi.nama}. */
    boolean readsParts() {
        return !inTheEngine;
    }

    Set<String> beans() {
        return beans.keySet();
    }

    /** The words of a bean, and in which ways each may be used; none of a bean that it does not know. */
    Map<String, List<List<ArgumentKind>>> words(String bean) {
        return beans.getOrDefault(bean, Map.of());
    }

    /** What is wrong with a call of a bean it knows, or {@code null}. */
    @Nullable
    String problem(Expression.Call call) {
        Map<String, List<List<ArgumentKind>>> words = words(call.bean());
        List<List<ArgumentKind>> signatures = words.get(call.word());
        if (signatures == null) {
            return "kata \"%s.%s\" tidak dikenal; yang dikenal: %s"
                    .formatted(
                            call.bean(),
                            call.word(),
                            words.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        for (List<ArgumentKind> kinds : signatures) {
            if (kinds.size() == call.arguments().size()) {
                return problem(call, kinds, usage(call, signatures));
            }
        }
        return "%s.%s tidak dipakai dengan %d isian; tulis %s"
                .formatted(call.bean(), call.word(), call.arguments().size(), usage(call, signatures));
    }

    private static @Nullable String problem(Expression.Call call, List<ArgumentKind> kinds, String usage) {
        for (int i = 0; i < kinds.size(); i++) {
            if (!kinds.get(i).takes(call.arguments().get(i))) {
                return "isian ke-%d dari %s.%s harus %s; tulis %s"
                        .formatted(i + 1, call.bean(), call.word(), kinds.get(i).words(), usage);
            }
        }
        return null;
    }

    private static String usage(Expression.Call call, List<List<ArgumentKind>> signatures) {
        return signatures.stream()
                .map(kinds -> kinds.stream()
                        .map(ArgumentKind::sample)
                        .collect(Collectors.joining(", ", call.bean() + "." + call.word() + "(", ")")))
                .collect(Collectors.joining(" atau "));
    }
}
