package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.casework.People;
import id.loketnaker.figures.DoneWork;
import id.loketnaker.figures.EndedFigures;
import id.loketnaker.figures.OpenService;
import id.loketnaker.figures.TaskCount;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who carries how much: each official, and each role with what nobody has taken yet. */
@Component
class Workload {

    public record View(String asOf, SlaBoard.Days period, List<Official> officials, List<RoleLoad> roles) {}

    /**
     * @param official user id, for links
     * @param roles the roles whose tasks they have or did
     */
    public record Official(
            String office,
            String officeName,
            String official,
            String name,
            List<String> roles,
            int open,
            int atRisk,
            int late,
            int done,
            int doneLate) {}

    /**
     * @param unclaimed of the open ones those that nobody has taken, and of these those at risk and late
     */
    public record RoleLoad(
            String office,
            String officeName,
            String role,
            String name,
            int open,
            int unclaimed,
            int unclaimedAtRisk,
            int unclaimedLate,
            int atRisk,
            int late,
            int done,
            int doneLate) {}

    private record Who(String office, String id) {}

    private static final class Load {
        private TaskCount open = TaskCount.NONE;
        private final TreeSet<String> roles = new TreeSet<>();
        private TaskCount queue = TaskCount.NONE;
        private int done;
        private int late;
    }

    private static final Comparator<Load> MOST_LATE = Comparator.<Load>comparingInt(load -> load.open.late())
            .thenComparingInt(load -> load.open.atRisk())
            .thenComparingInt(load -> load.open.open())
            .thenComparingInt(load -> load.done)
            .reversed();

    private final EndedFigures ended;
    private final People names;

    Workload(EndedFigures ended, People names) {
        this.ended = ended;
        this.names = names;
    }

    View of(SlaScope scope) {
        Map<Who, Load> officials = new HashMap<>();
        Map<Who, Load> roles = new HashMap<>();
        scope.running().forEach(service -> addOpen(service, scope, officials, roles));
        ended.work(scope.offices(), scope.period().from()).stream()
                .filter(work -> scope.has(work.service()) && isAsked(scope, work.official()))
                .forEach(work -> addDone(work, officials, roles));
        String office = scope.offices().isEmpty() ? "" : scope.offices().get(0);
        return new View(
                scope.names().moment(office, scope.snapshot().takenAt()),
                new SlaBoard.Days(
                        scope.question().days(),
                        scope.period().from().toString(),
                        scope.period().until().toString()),
                officials(scope, officials),
                roles(scope, roles));
    }

    private static boolean isAsked(SlaScope scope, @Nullable String official) {
        return scope.question().official().isEmpty()
                || scope.question().official().equals(official);
    }

    private static void addOpen(OpenService service, SlaScope scope, Map<Who, Load> officials, Map<Who, Load> roles) {
        String office = service.key().office();
        service.tasks().byHand().forEach((hand, count) -> {
            if (!isAsked(scope, hand.holder())) {
                return;
            }
            if (hand.holder() != null) {
                Load load = load(officials, office, hand.holder());
                load.open = load.open.plus(count);
                if (hand.role() != null) {
                    load.roles.add(hand.role());
                }
            }
            if (hand.role() != null) {
                Load load = load(roles, office, hand.role());
                load.open = load.open.plus(count);
                if (hand.holder() == null) {
                    load.queue = load.queue.plus(count);
                }
            }
        });
    }

    private static void addDone(DoneWork work, Map<Who, Load> officials, Map<Who, Load> roles) {
        Load official = load(officials, work.service().office(), work.official());
        official.done += work.done();
        official.late += work.late();
        if (!work.role().isEmpty()) {
            official.roles.add(work.role());
            Load role = load(roles, work.service().office(), work.role());
            role.done += work.done();
            role.late += work.late();
        }
    }

    private static Load load(Map<Who, Load> loads, String office, String id) {
        return loads.computeIfAbsent(new Who(office, id), who -> new Load());
    }

    private List<Official> officials(SlaScope scope, Map<Who, Load> loads) {
        Map<String, String> called =
                names.of(loads.keySet().stream().map(Who::id).collect(Collectors.toSet()));
        return sorted(loads)
                .map(entry -> {
                    Who who = entry.getKey();
                    Load load = entry.getValue();
                    return new Official(
                            who.office,
                            scope.names().office(who.office),
                            who.id,
                            called.getOrDefault(who.id, People.NAMELESS),
                            load.roles.stream()
                                    .map(role -> String.valueOf(scope.names().role(who.office, role)))
                                    .toList(),
                            load.open.open(),
                            load.open.atRisk(),
                            load.open.late(),
                            load.done,
                            load.late);
                })
                .toList();
    }

    private static List<RoleLoad> roles(SlaScope scope, Map<Who, Load> loads) {
        return sorted(loads)
                .map(entry -> {
                    Who who = entry.getKey();
                    Load load = entry.getValue();
                    return new RoleLoad(
                            who.office,
                            scope.names().office(who.office),
                            who.id,
                            String.valueOf(scope.names().role(who.office, who.id)),
                            load.open.open(),
                            load.queue.open(),
                            load.queue.atRisk(),
                            load.queue.late(),
                            load.open.atRisk(),
                            load.open.late(),
                            load.done,
                            load.late);
                })
                .toList();
    }

    private static Stream<Map.Entry<Who, Load>> sorted(Map<Who, Load> loads) {
        return loads.entrySet().stream()
                .sorted(Map.Entry.<Who, Load>comparingByValue(MOST_LATE)
                        .thenComparing(entry -> entry.getKey().office)
                        .thenComparing(entry -> entry.getKey().id));
    }
}
