package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.figures.DeletedDay;
import id.loketnaker.figures.DoneDay;
import id.loketnaker.figures.EndedFigures;
import id.loketnaker.figures.OpenService;
import id.loketnaker.figures.Period;
import id.loketnaker.figures.ServiceKey;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page as a whole: running cases as of now, and what ended in the last 30, 90 and 365 days. */
@Component
class SlaBoard {

    /**
     * @param asOf when the running cases were read
     * @param withLateTask running cases in which a task is late, whatever became of the promise
     * @param stopped running cases in which the engine gave up on a step
     * @param counted what {@code kept} and {@code trend} count: cases, or the tasks of one official
     */
    public record View(
            String asOf,
            String counted,
            Days period,
            SlaChoices.View choices,
            StandingJson standings,
            int withLateTask,
            int stopped,
            List<Kept> kept,
            List<ServiceRow> services,
            List<Trend.Week> trend,
            List<CaseLists.Row> oldest,
            CaseLists.Page promisesDue,
            CaseLists.Page stepsDue,
            List<WaitingPlaces.Place> waiting) {}

    public record Days(int days, String from, String until) {}

    public record ServiceRow(
            String office,
            String officeName,
            String service,
            String name,
            @Nullable String promise,
            StandingJson standings,
            List<Kept> kept) {}

    private static final int LONGEST =
            SlaQuestion.PERIODS.stream().max(Integer::compare).orElseThrow();

    private final EndedFigures ended;
    private final CaseLists lists;

    SlaBoard(EndedFigures ended, CaseLists lists) {
        this.ended = ended;
        this.lists = lists;
    }

    View of(SlaScope scope) {
        List<OpenService> running = scope.running();
        List<DoneDay> days = days(scope);
        List<DeletedDay> deleted = deleted(scope);
        Period period = scope.period();
        String office = scope.offices().isEmpty() ? "" : scope.offices().get(0);
        return new View(
                scope.names().moment(office, scope.snapshot().takenAt()),
                scope.question().official().isEmpty() ? "perkara" : "tugas",
                new Days(
                        scope.question().days(),
                        period.from().toString(),
                        period.until().toString()),
                SlaChoices.of(scope),
                StandingJson.ofAll(running),
                running.stream().mapToInt(OpenService::withLateTask).sum(),
                (int) running.stream()
                        .flatMap(service -> service.cases().stream())
                        .filter(one -> scope.stopped().contains(one.id()))
                        .count(),
                Kept.ofAllPeriods(
                        scope,
                        days,
                        deleted,
                        running.stream()
                                .mapToInt(service -> overdue(scope, service))
                                .sum()),
                services(scope, running, days, deleted),
                Trend.of(days, period),
                lists.oldest(scope, running),
                lists.dueSoon(scope, running, ListKind.PROMISES_DUE),
                lists.dueSoon(scope, running, ListKind.STEPS_DUE),
                WaitingPlaces.of(scope.names(), running));
    }

    private List<DoneDay> days(SlaScope scope) {
        Period longest = Period.lastDays(LONGEST, scope.today());
        String official = scope.question().official();
        List<DoneDay> days = official.isEmpty()
                ? ended.cases(scope.offices(), longest)
                : ended.tasks(scope.offices(), official, longest);
        return days.stream().filter(day -> scope.has(day.service())).toList();
    }

    /** None of one official: nobody deletes a part of a case. */
    private List<DeletedDay> deleted(SlaScope scope) {
        return scope.question().official().isEmpty()
                ? ended.deleted(scope.offices(), Period.lastDays(LONGEST, scope.today())).stream()
                        .filter(day -> scope.has(day.service()))
                        .toList()
                : List.of();
    }

    /** What is open and late of that which {@link #days} counts. */
    private static int overdue(SlaScope scope, OpenService service) {
        String official = scope.question().official();
        return official.isEmpty()
                ? service.standings().late()
                : service.tasks().byHand().entrySet().stream()
                        .filter(each -> official.equals(each.getKey().holder()))
                        .mapToInt(each -> each.getValue().late())
                        .sum();
    }

    private static List<ServiceRow> services(
            SlaScope scope, List<OpenService> running, List<DoneDay> days, List<DeletedDay> deleted) {
        Map<ServiceKey, OpenService> open =
                running.stream().collect(Collectors.toMap(OpenService::key, Function.identity()));
        Map<ServiceKey, List<DoneDay>> byService = days.stream().collect(Collectors.groupingBy(DoneDay::service));
        Map<ServiceKey, List<DeletedDay>> struck = deleted.stream().collect(Collectors.groupingBy(DeletedDay::service));
        SlaNames names = scope.names();
        Set<ServiceKey> keys = new TreeSet<>(Comparator.comparing((ServiceKey key) -> names.office(key.office()))
                .thenComparing(names::service)
                .thenComparing(ServiceKey::office)
                .thenComparing(ServiceKey::service));
        names.packs().stream()
                .map(pack -> new ServiceKey(pack.office().id(), pack.key()))
                .filter(scope::has)
                .forEach(keys::add);
        keys.addAll(open.keySet());
        keys.addAll(byService.keySet());
        keys.addAll(struck.keySet());
        return keys.stream()
                .map(key -> new ServiceRow(
                        key.office(),
                        names.office(key.office()),
                        key.service(),
                        names.service(key),
                        names.promise(key),
                        StandingJson.ofAll(Stream.ofNullable(open.get(key)).toList()),
                        Kept.ofAllPeriods(
                                scope,
                                byService.getOrDefault(key, List.of()),
                                struck.getOrDefault(key, List.of()),
                                Stream.ofNullable(open.get(key))
                                        .mapToInt(service -> overdue(scope, service))
                                        .sum())))
                .toList();
    }
}
