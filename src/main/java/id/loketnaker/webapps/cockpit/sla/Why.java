package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.figures.Cause;
import id.loketnaker.figures.CauseFigures;
import id.loketnaker.figures.CauseFigures.TimeSum;
import id.loketnaker.figures.Period;
import id.loketnaker.figures.ServiceKey;
import id.loketnaker.webapps.Sheet;
import id.loketnaker.webapps.cockpit.sla.Periods.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Why the cases that ended in a period took the way they took, beside another period. */
@Component
class Why {

    /**
     * @param cases whose records were read: those that ended in the period
     * @param times where the time of a case went, by service
     */
    public record View(
            Span period,
            Span other,
            int cases,
            int otherCases,
            List<Row> missing,
            List<Row> reasons,
            List<Row> returned,
            List<Row> outcomes,
            List<TimeRow> times) {}

    /**
     * @param kind and cause, for the list behind it
     * @param name as people read it
     */
    public record Row(String kind, String cause, String name, int cases, int otherCases) {}

    public record TimeRow(String office, String officeName, String service, String name, Time period, Time other) {}

    /** Service minutes of an average case; all 0 where no case ended. */
    public record Time(int cases, long office, long applicant, long other) {

        private static final Time NOTHING = new Time(0, 0, 0, 0);

        static Time of(TimeSum sum) {
            return new Time(
                    sum.cases(), sum.office() / sum.cases(), sum.applicant() / sum.cases(), sum.other() / sum.cases());
        }
    }

    private static final Comparator<Row> MOST_FIRST = Comparator.comparingInt(Row::cases)
            .thenComparingInt(Row::otherCases)
            .reversed()
            .thenComparing(Row::name);

    private final CauseFigures figures;

    Why(CauseFigures figures) {
        this.figures = figures;
    }

    /** What people call a cause. */
    static String called(Cause cause) {
        return switch (cause.kind()) {
            case MISSING -> "kurang: " + cause.text();
            case REASON, WAITED -> cause.text();
            case OUTCOME -> "berakhir: " + cause.text();
            case RETURNED -> returned(cause.text());
        };
    }

    private static String returned(String times) {
        return switch (times) {
            case "0" -> "tidak pernah kurang";
            case "1" -> "satu kali kurang";
            case "2" -> "dua kali kurang";
            default -> "tiga kali kurang atau lebih";
        };
    }

    View of(SlaScope scope, PeriodQuestion asked) {
        Period period = asked.periodAt(scope.today());
        Period other = asked.otherAt(scope.today());
        Map<Cause, Integer> now = causes(scope, period);
        Map<Cause, Integer> then = causes(scope, other);
        return new View(
                Span.of(period),
                Span.of(other),
                cases(now),
                cases(then),
                rows(Cause.Kind.MISSING, now, then),
                rows(Cause.Kind.REASON, now, then),
                rows(Cause.Kind.RETURNED, now, then).stream()
                        .sorted(Comparator.comparing(Row::cause))
                        .toList(),
                rows(Cause.Kind.OUTCOME, now, then),
                times(scope, period, other));
    }

    /** Of each case it is told how often something was missing. */
    private static int cases(Map<Cause, Integer> causes) {
        return causes.entrySet().stream()
                .filter(each -> each.getKey().kind() == Cause.Kind.RETURNED)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private Map<Cause, Integer> causes(SlaScope scope, Period period) {
        Map<Cause, Integer> causes = new HashMap<>();
        figures.causes(scope.offices(), period).stream()
                .filter(each -> scope.has(each.service()))
                .forEach(each -> causes.merge(each.cause(), each.cases(), Integer::sum));
        return causes;
    }

    private static List<Row> rows(Cause.Kind kind, Map<Cause, Integer> now, Map<Cause, Integer> then) {
        Set<Cause> all = new HashSet<>(now.keySet());
        all.addAll(then.keySet());
        return all.stream()
                .filter(cause -> cause.kind() == kind)
                .map(cause -> new Row(
                        kind.name(),
                        cause.text(),
                        kind == Cause.Kind.RETURNED ? returned(cause.text()) : cause.text(),
                        now.getOrDefault(cause, 0),
                        then.getOrDefault(cause, 0)))
                .sorted(MOST_FIRST)
                .toList();
    }

    private List<TimeRow> times(SlaScope scope, Period period, Period other) {
        Map<ServiceKey, Time> now = times(scope, period);
        Map<ServiceKey, Time> then = times(scope, other);
        Set<ServiceKey> keys = new HashSet<>(now.keySet());
        keys.addAll(then.keySet());
        SlaNames names = scope.names();
        return keys.stream()
                .map(key -> new TimeRow(
                        key.office(),
                        names.office(key.office()),
                        key.service(),
                        names.service(key),
                        now.getOrDefault(key, Time.NOTHING),
                        then.getOrDefault(key, Time.NOTHING)))
                .sorted(Comparator.comparing(TimeRow::officeName)
                        .thenComparing(TimeRow::name)
                        .thenComparing(TimeRow::service))
                .toList();
    }

    private Map<ServiceKey, Time> times(SlaScope scope, Period period) {
        Map<ServiceKey, Time> times = new HashMap<>();
        figures.times(scope.offices(), period).stream()
                .filter(each -> scope.has(each.service()) && each.cases() > 0)
                .forEach(each -> times.put(each.service(), Time.of(each)));
        return times;
    }

    static List<Sheet> sheets(View view) {
        String now = " (" + view.period.from() + " sampai " + view.period.until() + ")";
        String then = " (" + view.other.from() + " sampai " + view.other.until() + ")";
        List<List<Object>> causes = new ArrayList<>();
        add(causes, "Kekurangan", view.missing);
        add(causes, "Alasan", view.reasons);
        add(causes, "Berapa kali kurang", view.returned);
        add(causes, "Cara berakhir", view.outcomes);
        List<String> headers = new ArrayList<>(List.of("Kantor", "Layanan"));
        Stream.of(now, then)
                .forEach(when -> Stream.of(
                                "Perkara", "Kantor (menit kerja)", "Pemohon (menit kerja)", "Lainnya (menit kerja)")
                        .forEach(each -> headers.add(each + when)));
        return List.of(
                new Sheet("Sebab", List.of("Jenis", "Sebab", "Perkara" + now, "Perkara" + then), causes),
                new Sheet("Waktu", headers, view.times.stream().map(Why::cells).toList()));
    }

    private static void add(List<List<Object>> lines, String kind, List<Row> rows) {
        rows.forEach(row -> lines.add(List.of(kind, row.name, row.cases, row.otherCases)));
    }

    private static List<Object> cells(TimeRow row) {
        List<Object> cells = new ArrayList<>(List.of(row.officeName, row.name));
        for (Time each : List.of(row.period, row.other)) {
            cells.addAll(List.of(each.cases, each.office, each.applicant, each.other));
        }
        return cells;
    }
}
