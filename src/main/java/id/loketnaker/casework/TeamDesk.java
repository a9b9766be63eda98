package id.loketnaker.casework;

import id.loketnaker.casework.OpenTasks.OpenTask;
import id.loketnaker.casework.TeamTasks.TeamTask;
import id.loketnaker.register.CaseSearch;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.Office;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * On whose desk the work of an office lies: of the present user's own roles and of those below them, so that the tasks
 * of who is absent are found by somebody.
 */
@Service
public class TeamDesk {

    /** Tasks of an office, those that are due first. */
    public static final int MOST = 200;

    /**
     * One task.
     *
     * @param holderName nobody's task has none
     * @param movable whether the present user may give it to others
     */
    public record Line(
            TeamTask task,
            RegisteredCase registered,
            @Nullable String holderName,
            boolean movable) {}

    /** The tasks of one office. */
    public record Desk(Office office, List<Line> lines) {

        public Desk {
            lines = List.copyOf(lines);
        }
    }

    private final TeamTasks tasks;
    private final OpenTasks open;
    private final Offices offices;
    private final Superiors superiors;
    private final CaseSearch search;
    private final WhoIsPresent present;
    private final People people;

    TeamDesk(
            TeamTasks tasks,
            OpenTasks open,
            Offices offices,
            Superiors superiors,
            CaseSearch search,
            WhoIsPresent present,
            People people) {
        this.tasks = tasks;
        this.open = open;
        this.offices = offices;
        this.superiors = superiors;
        this.search = search;
        this.present = present;
        this.people = people;
    }

    /** @throws NotTheirsException for nobody */
    @Transactional(readOnly = true)
    public List<Desk> desks() {
        PresentUser user = present.user().orElseThrow(() -> new NotTheirsException("Masuk dahulu."));
        List<String> theirs = user.isAdministrator() ? offices.all() : user.offices();
        return theirs.stream()
                .sorted()
                .flatMap(id -> superiors.office(id).stream())
                .map(office -> new Desk(office, lines(office, user)))
                .toList();
    }

    private List<Line> lines(Office office, PresentUser user) {
        Set<String> below = superiors.rolesBelow(user, office);
        Set<String> own = new TreeSet<>(user.roles());
        own.retainAll(office.roles().stream().map(role -> role.id()).collect(Collectors.toSet()));
        own.removeAll(below);
        Map<String, TeamTask> found = new LinkedHashMap<>();
        Set<String> movable = new TreeSet<>();
        for (TeamTask task : read(office, below)) {
            found.put(task.id(), task);
            movable.add(task.id());
        }
        for (TeamTask task : read(office, own)) {
            found.putIfAbsent(task.id(), task);
            if (user.id().equals(task.holder())) {
                movable.add(task.id());
            }
        }
        return lines(List.copyOf(found.values()), movable);
    }

    private List<TeamTask> read(Office office, Set<String> roles) {
        return roles.isEmpty() ? List.of() : tasks.of(office.id(), roles, MOST);
    }

    private List<Line> lines(List<TeamTask> found, Set<String> movable) {
        Map<String, String> cases =
                new HashMap<>(open.casesOf(found.stream().map(TeamDesk::asOpen).toList()));
        Map<String, RegisteredCase> registered = search
                .cases(cases.values().stream().distinct().toList())
                .stream()
                .collect(Collectors.toMap(RegisteredCase::id, Function.identity()));
        Map<String, String> names = people.of(
                found.stream().map(TeamTask::holder).filter(Objects::nonNull).collect(Collectors.toSet()));
        List<Line> lines = new ArrayList<>();
        for (TeamTask task : found) {
            RegisteredCase about = registered.get(cases.get(task.id()));
            if (about != null) {
                lines.add(new Line(task, about, nameOf(task, names), movable.contains(task.id())));
            }
        }
        return lines;
    }

    private static @Nullable String nameOf(TeamTask task, Map<String, String> names) {
        return task.holder() == null ? null : names.getOrDefault(task.holder(), People.NAMELESS);
    }

    private static OpenTask asOpen(TeamTask task) {
        return new OpenTask(task.id(), task.elementId(), task.name(), task.holder(), task.instanceId());
    }
}
