package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.figures.DoneDay;
import id.loketnaker.figures.EndedFigures;
import id.loketnaker.figures.OpenService;
import id.loketnaker.figures.Period;
import id.loketnaker.figures.ServiceKey;
import id.loketnaker.figures.StandingCount;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page as a whole: running cases as of now, and what ended in the last 30, 90 and 365 days. */
@Component
class SlaBoard {

    /**
     * @param asOf when the running cases were read
     * @param withLateTask running cases in which a task is late, whatever became of the promise
     * @param counted what {@code kept} and {@code trend} count: cases, or the tasks of one official
     */
    public record View(
            String asOf,
            String counted,
            Days period,
            SlaChoices.View choices,
            StandingJson standings,
            int withLateTask,
            List<Kept> kept,
            List<ServiceRow> services,
            List<Trend.Week> trend,
            List<CaseLists.Row> oldest,
            CaseLists.Page dueSoon,
            List<WaitingPlaces.Place> waiting) {}

    public record Days(int days, String from, String until) {}

    public record Kept(int days, int done, int inTime) {}

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
                kept(days, scope),
                services(scope, running, days),
                Trend.of(days, period),
                lists.oldest(scope, running),
                lists.dueSoon(scope, running),
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

    private static List<ServiceRow> services(SlaScope scope, List<OpenService> running, List<DoneDay> days) {
        Map<ServiceKey, StandingCount> counts =
                running.stream().collect(Collectors.toMap(OpenService::key, OpenService::standings));
        Map<ServiceKey, List<DoneDay>> byService = days.stream().collect(Collectors.groupingBy(DoneDay::service));
        SlaNames names = scope.names();
        Set<ServiceKey> keys = new TreeSet<>(Comparator.comparing((ServiceKey key) -> names.office(key.office()))
                .thenComparing(names::service)
                .thenComparing(ServiceKey::office)
                .thenComparing(ServiceKey::service));
        names.packs().stream()
                .map(pack -> new ServiceKey(pack.office().id(), pack.key()))
                .filter(scope::has)
                .forEach(keys::add);
        keys.addAll(counts.keySet());
        keys.addAll(byService.keySet());
        return keys.stream()
                .map(key -> new ServiceRow(
                        key.office(),
                        names.office(key.office()),
                        key.service(),
                        names.service(key),
                        names.promise(key),
                        StandingJson.of(counts.getOrDefault(key, StandingCount.NONE)),
                        kept(byService.getOrDefault(key, List.of()), scope)))
                .toList();
    }

    private static List<Kept> kept(List<DoneDay> days, SlaScope scope) {
        return SlaQuestion.PERIODS.stream()
                .map(length -> {
                    Period period = Period.lastDays(length, scope.today());
                    int done = 0;
                    int inTime = 0;
                    for (DoneDay day : days) {
                        if (period.has(day.on())) {
                            done += day.done();
                            inTime += day.inTime();
                        }
                    }
                    return new Kept(length, done, inTime);
                })
                .toList();
    }
}
