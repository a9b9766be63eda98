package id.loketnaker.servicepack;

import static id.loketnaker.servicepack.ArgumentKind.AMOUNT;
import static id.loketnaker.servicepack.ArgumentKind.DATE;
import static id.loketnaker.servicepack.ArgumentKind.EXECUTION;
import static id.loketnaker.servicepack.ArgumentKind.NAME;
import static id.loketnaker.servicepack.ArgumentKind.PERCENT;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words that packs may use, {@code tenggat.hariKerja(…)}: beans, their words, and what each word takes. A new bean of the
 * diagrams is one more entry in {@link #OF_DIAGRAMS}.
 */
final class Vocabulary {

    /** Limits in working time. */
    static final String DEADLINES = "tenggat";

    /** What people are told. */
    static final String NOTICES = "pemberitahuan";

    /** In diagrams: the engine evaluates them with {@code execution} at hand. */
    static final Vocabulary OF_DIAGRAMS = new Vocabulary(
            true,
            Map.of(
                    DEADLINES,
                    Map.of(
                            "hariKerja", List.of(List.of(EXECUTION, AMOUNT)),
                            "hariKerjaSejak", List.of(List.of(EXECUTION, DATE, AMOUNT)),
                            "sejakDiterima", List.of(List.of(EXECUTION, AMOUNT)),
                            "menit", List.of(List.of(EXECUTION, AMOUNT)),
                            "tanggal", List.of(List.of(EXECUTION, DATE)),
                            "janji", List.of(List.of(EXECUTION), List.of(EXECUTION, PERCENT))),
                    NOTICES,
                    Map.of("pemohon", List.of(List.of(EXECUTION, NAME)))));

    private final boolean inTheEngine;
    private final Map<String, Map<String, List<List<ArgumentKind>>>> beans;

    private Vocabulary(boolean inTheEngine, Map<String, Map<String, List<List<ArgumentKind>>>> beans) {
        this.inTheEngine = inTheEngine;
        this.beans = beans;
    }

    boolean knows(String bean) {
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

    /** What is wrong with a call of a bean it knows, or {@code null}. */
    @Nullable
    String problem(Expression.Call call) {
        var words = beans.get(call.bean());
        var signatures = words.get(call.word());
        if (signatures == null) {
            return "kata \"%s.%s\" tidak dikenal; yang dikenal: %s"
                    .formatted(
                            call.bean(),
                            call.word(),
                            words.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        for (var kinds : signatures) {
            if (kinds.size() == call.arguments().size()) {
                return problem(call, kinds, usage(call, signatures));
            }
        }
        return "%s.%s tidak dipakai dengan %d isian; tulis %s"
                .formatted(call.bean(), call.word(), call.arguments().size(), usage(call, signatures));
    }

    private static @Nullable String problem(Expression.Call call, List<ArgumentKind> kinds, String usage) {
        for (var i = 0; i < kinds.size(); i++) {
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
