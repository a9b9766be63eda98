package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.casework.Managers;
import id.loketnaker.casework.Services;
import id.loketnaker.casework.Sight;
import id.loketnaker.figures.ComparedOffices;
import id.loketnaker.figures.Period;
import id.loketnaker.figures.PeriodFigure;
import id.loketnaker.figures.PeriodFigures;
import id.loketnaker.figures.ServiceKey;
import id.loketnaker.figures.Step;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.webapps.Sheet;
import id.loketnaker.webapps.cockpit.sla.Periods.Figure;
import id.loketnaker.webapps.cockpit.sla.Periods.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The same service in several offices, side by side: what is promised and what it takes, step by step. Steps are the
 * same when they stand in the same part of {@code bersama/}; those that an office draws itself when they bear the same
 * name.
 */
@Component
class BetweenOffices {

    /**
     * @param services those that more than one of the offices has
     * @param hidden how many more offices have this service and are not shown to this user
     * @param agreements for administrators: who lets their figures be seen by managers of other offices
     */
    public record View(
            Span period,
            String service,
            String serviceName,
            List<SlaChoices.Choice> services,
            List<Office> offices,
            List<Line> steps,
            int hidden,
            List<Agreement> agreements) {}

    /** @param promise such as {@code 30 hari kerja} */
    public record Office(String office, String name, String promise, Figure figure) {}

    /**
     * @param part the name of the part that has the step; none for one that the offices draw themselves
     * @param cells one for each of the offices, none for one without this step
     */
    public record Line(@Nullable String part, String name, List<@Nullable Cell> cells) {}

    /** @param limit in words; none for one that is computed */
    public record Cell(@Nullable String limit, Figure figure) {}

    /** @param at local to the office; none for one that did not agree */
    public record Agreement(
            String office, String name, @Nullable String at) {}

    /** What makes steps of two offices the same. */
    private record Same(String part, String step) implements Comparable<Same> {

        private static final Comparator<Same> ORDER =
                Comparator.comparing(Same::part).thenComparing(Same::step);

        @Override
        public int compareTo(Same other) {
            return ORDER.compare(this, other);
        }
    }

    private static final class Found {
        private @Nullable String part;
        private String name = "";
        private final Map<String, Cell> cells = new HashMap<>();
    }

    private final Managers managers;
    private final Services services;
    private final SlaScopes scopes;
    private final ComparedOffices compared;
    private final Periods periods;
    private final PeriodFigures figures;

    BetweenOffices(
            Managers managers,
            Services services,
            SlaScopes scopes,
            ComparedOffices compared,
            Periods periods,
            PeriodFigures figures) {
        this.managers = managers;
        this.services = services;
        this.scopes = scopes;
        this.compared = compared;
        this.periods = periods;
        this.figures = figures;
    }

    /**
     * @param service key; empty for the first that several offices have
     * @throws id.loketnaker.casework.NotTheirsException for who is neither manager nor administrator
     */
    View of(String service, PeriodQuestion asked) {
        Set<String> seen = new TreeSet<>(managers.officesToSee());
        compared.all().forEach(agreement -> seen.add(agreement.office()));
        SlaScope scope = scopes.of(SlaQuestion.of("", ListKind.RUNNING), new Sight(seen, Map.of()));
        Period period = asked.periodAt(scope.today());
        List<SlaChoices.Choice> choices = choices(scope);
        String chosen = service.isEmpty() && !choices.isEmpty() ? choices.get(0).id() : service;
        List<ServicePack> packs = scope.names().packs().stream()
                .filter(pack -> pack.key().equals(chosen))
                .sorted(Comparator.comparing(pack -> pack.office().name()))
                .toList();
        Map<ServiceKey, PeriodFigure> whole = periods.of(scope, period);
        return new View(
                Span.of(period),
                chosen,
                packs.isEmpty() ? chosen : packs.get(0).standard().name(),
                choices,
                packs.stream()
                        .map(pack -> new Office(
                                pack.office().id(),
                                pack.office().name(),
                                pack.standard().promise().words(),
                                Figure.of(whole.get(key(pack)))))
                        .toList(),
                lines(packs, period),
                services.offices(chosen) - packs.size(),
                managers.isAdministrator() ? agreements(scope) : List.of());
    }

    private static ServiceKey key(ServicePack pack) {
        return new ServiceKey(pack.office().id(), pack.key());
    }

    private static List<SlaChoices.Choice> choices(SlaScope scope) {
        return scope.names().packs().stream()
                .collect(Collectors.groupingBy(ServicePack::key, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .map(same -> new SlaChoices.Choice(
                        same.get(0).key(), same.get(0).standard().name()))
                .sorted(Comparator.comparing(SlaChoices.Choice::name))
                .toList();
    }

    private List<Line> lines(List<ServicePack> packs, Period period) {
        Map<Same, Found> found = new TreeMap<>();
        for (ServicePack pack : packs) {
            Map<Same, Step> steps = new HashMap<>();
            figures.steps(key(pack), period, step -> {
                        Same same = same(pack, step);
                        steps.putIfAbsent(same, step);
                        return same;
                    })
                    .forEach((same, figure) -> add(
                            found.computeIfAbsent(same, key -> new Found()),
                            pack,
                            Objects.requireNonNull(steps.get(same)),
                            Figure.of(figure)));
        }
        return found.values().stream()
                .map(each -> new Line(
                        each.part,
                        each.name,
                        packs.stream()
                                .map(pack -> each.cells.get(pack.office().id()))
                                .collect(Collectors.toCollection(ArrayList::new))))
                .toList();
    }

    private static Same same(ServicePack pack, Step step) {
        String part = part(pack, step);
        return new Same(part, part.isEmpty() ? name(pack, step).toLowerCase(Locale.ROOT) : step.element());
    }

    private static Optional<Element> call(ServicePack pack, Step step) {
        return Optional.ofNullable(step.call()).flatMap(pack::element);
    }

    private static String part(ServicePack pack, Step step) {
        return call(pack, step).flatMap(each -> each.attribute("calledElement")).orElse("");
    }

    private static String name(ServicePack pack, Step step) {
        return pack.element(step.element())
                .map(Element::name)
                .filter(Objects::nonNull)
                .orElse(step.element());
    }

    private static void add(Found line, ServicePack pack, Step step, Figure figure) {
        String part = part(pack, step);
        line.name = name(pack, step);
        line.part = part.isEmpty()
                ? null
                : pack.diagrams()
                        .filter(diagram -> diagram.processId().equals(part))
                        .findFirst()
                        .map(diagram -> diagram.process().name())
                        .orElse(part);
        String limit = pack.element(step.element())
                .flatMap(task -> new StepLimits(pack).of(task, call(pack, step)))
                .orElse(null);
        line.cells.put(pack.office().id(), new Cell(limit, figure));
    }

    private List<Agreement> agreements(SlaScope scope) {
        Map<String, ComparedOffices.Agreement> known =
                compared.all().stream().collect(Collectors.toMap(ComparedOffices.Agreement::office, each -> each));
        return scope.names().offices().stream()
                .map(office -> new Agreement(
                        office.id(),
                        office.name(),
                        Optional.ofNullable(known.get(office.id()))
                                .map(each -> scope.names().moment(office.id(), each.at()))
                                .orElse(null)))
                .toList();
    }

    static List<Sheet> sheets(View view) {
        List<String> headers = new ArrayList<>(List.of("Potongan", "Langkah"));
        for (Office office : view.offices) {
            for (String each :
                    List.of("batas", "selesai", "tepat waktu", "median menit kerja", "menit kerja 9 dari 10")) {
                headers.add(office.name + ", " + each);
            }
        }
        return List.of(
                new Sheet(
                        "Kantor",
                        List.of(
                                "Kantor",
                                "Janji",
                                "Diterima",
                                "Selesai",
                                "Tepat waktu",
                                "Median menit kerja",
                                "Menit kerja 9 dari 10"),
                        view.offices.stream().map(BetweenOffices::cells).toList()),
                new Sheet(
                        "Langkah",
                        headers,
                        view.steps.stream().map(BetweenOffices::cells).toList()));
    }

    private static List<Object> cells(Office office) {
        List<Object> cells = new ArrayList<>(List.of(
                office.name, office.promise, office.figure.received(), office.figure.ended(), office.figure.inTime()));
        cells.add(office.figure.median());
        cells.add(office.figure.percentile90());
        return cells;
    }

    private static List<Object> cells(Line line) {
        List<Object> cells = new ArrayList<>();
        cells.add(line.part);
        cells.add(line.name);
        for (Cell cell : line.cells) {
            cells.add(cell == null ? null : cell.limit);
            cells.add(cell == null ? null : cell.figure.ended());
            cells.add(cell == null ? null : cell.figure.inTime());
            cells.add(cell == null ? null : cell.figure.median());
            cells.add(cell == null ? null : cell.figure.percentile90());
        }
        return cells;
    }
}
