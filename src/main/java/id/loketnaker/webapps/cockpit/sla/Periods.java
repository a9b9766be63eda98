package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.figures.Period;
import id.loketnaker.figures.PeriodFigure;
import id.loketnaker.figures.PeriodFigures;
import id.loketnaker.figures.ServiceKey;
import id.loketnaker.figures.Step;
import id.loketnaker.webapps.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One period beside another: what came in, what ended, what was kept, and how long it took. */
@Component
class Periods {

    /**
     * @param total of all services; how long cases of several services took together says nothing, and is left out
     * @param steps of the service, when one service of one office is asked for
     */
    public record View(Span period, Span other, Row total, List<Row> services, List<StepRow> steps) {}

    public record Span(String from, String until) {

        static Span of(Period period) {
            return new Span(period.from().toString(), period.until().toString());
        }
    }

    public record Row(String office, String officeName, String service, String name, Figure period, Figure other) {}

    /** @param call through which the step comes, of one in a fragment */
    public record StepRow(
            String element,
            String name,
            @Nullable String call,
            @Nullable String callName,
            Figure period,
            Figure other) {}

    /**
     * @param inTime those that ended in time
     * @param median service minutes; {@code null} where nobody noted any
     */
    public record Figure(
            int received,
            int ended,
            int inTime,
            int deleted,
            @Nullable Long median,
            @Nullable Long percentile90) {

        private static final Figure NOTHING = new Figure(0, 0, 0, 0, null, null);

        static Figure of(@Nullable PeriodFigure figure) {
            return figure == null
                    ? NOTHING
                    : new Figure(
                            figure.received(),
                            figure.ended(),
                            figure.ended() - figure.late(),
                            figure.deleted(),
                            figure.median(),
                            figure.percentile90());
        }

        private Figure plus(Figure more) {
            return new Figure(
                    received + more.received,
                    ended + more.ended,
                    inTime + more.inTime,
                    deleted + more.deleted,
                    null,
                    null);
        }
    }

    private final PeriodFigures figures;

    Periods(PeriodFigures figures) {
        this.figures = figures;
    }

    View of(SlaScope scope, PeriodQuestion asked) {
        Period period = asked.periodAt(scope.today());
        Period other = asked.otherAt(scope.today());
        List<Row> services = services(scope, period, other);
        return new View(
                Span.of(period),
                Span.of(other),
                new Row(
                        "",
                        "",
                        "",
                        "Semua layanan",
                        services.stream().map(Row::period).reduce(Figure.NOTHING, Figure::plus),
                        services.stream().map(Row::other).reduce(Figure.NOTHING, Figure::plus)),
                services,
                steps(scope, period, other));
    }

    /** Of one period alone, by service. */
    Map<ServiceKey, PeriodFigure> of(SlaScope scope, Period period) {
        return figures.services(
                scope.offices(),
                period,
                (office, at) -> LocalDate.ofInstant(at, scope.names().zone(office)));
    }

    private List<Row> services(SlaScope scope, Period period, Period other) {
        Map<ServiceKey, PeriodFigure> now = of(scope, period);
        Map<ServiceKey, PeriodFigure> then = of(scope, other);
        SlaNames names = scope.names();
        Set<ServiceKey> keys = new HashSet<>(now.keySet());
        keys.addAll(then.keySet());
        names.packs().forEach(pack -> keys.add(new ServiceKey(pack.office().id(), pack.key())));
        return keys.stream()
                .filter(scope::has)
                .sorted(Comparator.comparing((ServiceKey key) -> names.office(key.office()))
                        .thenComparing(names::service)
                        .thenComparing(ServiceKey::office)
                        .thenComparing(ServiceKey::service))
                .map(key -> new Row(
                        key.office(),
                        names.office(key.office()),
                        key.service(),
                        names.service(key),
                        Figure.of(now.get(key)),
                        Figure.of(then.get(key))))
                .toList();
    }

    private List<StepRow> steps(SlaScope scope, Period period, Period other) {
        if (scope.offices().size() != 1 || scope.question().service().isEmpty()) {
            return List.of();
        }
        ServiceKey key = new ServiceKey(scope.offices().get(0), scope.question().service());
        if (!scope.has(key)) {
            return List.of();
        }
        Map<Step, PeriodFigure> now = figures.steps(key, period);
        Map<Step, PeriodFigure> then = figures.steps(key, other);
        Set<Step> steps = new HashSet<>(now.keySet());
        steps.addAll(then.keySet());
        return steps.stream()
                .map(step -> new StepRow(
                        step.element(),
                        scope.names().step(key, step.element()),
                        step.call(),
                        step.call() == null ? null : scope.names().step(key, step.call()),
                        Figure.of(now.get(step)),
                        Figure.of(then.get(step))))
                .sorted(Comparator.comparing((StepRow row) -> Objects.requireNonNullElse(row.callName(), ""))
                        .thenComparing(StepRow::name)
                        .thenComparing(StepRow::element))
                .toList();
    }

    static List<Sheet> sheets(View view) {
        List<Sheet> sheets = new ArrayList<>();
        List<String> headers = new ArrayList<>(List.of("Kantor", "Layanan"));
        headers.addAll(headers(view.period, true));
        headers.addAll(headers(view.other, true));
        sheets.add(new Sheet(
                "Layanan",
                headers,
                view.services.stream()
                        .map(row -> cells(List.of(row.officeName, row.name), row.period, row.other, true))
                        .toList()));
        if (!view.steps.isEmpty()) {
            List<String> ofSteps = new ArrayList<>(List.of("Langkah", "Dalam"));
            ofSteps.addAll(headers(view.period, false));
            ofSteps.addAll(headers(view.other, false));
            sheets.add(new Sheet(
                    "Langkah",
                    ofSteps,
                    view.steps.stream()
                            .map(row -> cells(
                                    List.of(row.name, Objects.requireNonNullElse(row.callName, "")),
                                    row.period,
                                    row.other,
                                    false))
                            .toList()));
        }
        return sheets;
    }

    private static List<String> headers(Span span, boolean ofCases) {
        String when = " (" + span.from + " sampai " + span.until + ")";
        List<String> told = ofCases
                ? List.of(
                        "Diterima", "Selesai", "Tepat waktu", "Dihapus", "Median menit kerja", "Menit kerja 9 dari 10")
                : List.of("Selesai", "Tepat waktu", "Median menit kerja", "Menit kerja 9 dari 10");
        return told.stream().map(each -> each + when).toList();
    }

    private static List<Object> cells(List<String> names, Figure period, Figure other, boolean ofCases) {
        List<Object> cells = new ArrayList<>(names);
        for (Figure each : List.of(period, other)) {
            if (ofCases) {
                cells.add(each.received);
            }
            cells.add(each.ended);
            cells.add(each.inTime);
            if (ofCases) {
                cells.add(each.deleted);
            }
            cells.add(each.median);
            cells.add(each.percentile90);
        }
        return cells;
    }
}
