package id.loketnaker.casework;

import id.loketnaker.casework.OpenTasks.OpenTask;
import id.loketnaker.register.CaseSearch;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.CaseTime;
import id.loketnaker.sla.ClockFace;
import id.loketnaker.sla.OpenLimit;
import id.loketnaker.sla.Terms;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a list of tasks tells of each of them: its case and how its limit stands. Five queries, however many tasks. */
@Service
public class TaskGlances {

    /** So many tasks may be asked for at once. */
    public static final int MOST = 50;

    /**
     * One task.
     *
     * @param holder user id of the official who has it
     * @param limit nothing for a task without due date
     * @param pausedAt since when the clock of the case stands still
     */
    public record Glance(
            String taskId,
            String step,
            @Nullable String holder,
            RegisteredCase registered,
            ServicePack pack,
            Terms terms,
            @Nullable OpenLimit limit,
            @Nullable Instant pausedAt,
            Instant now) {}

    private final OpenTasks tasks;
    private final CaseSearch search;
    private final ClockFace clockFace;
    private final Packs packs;
    private final CaseTime time;
    private final Clock clock;

    TaskGlances(OpenTasks tasks, CaseSearch search, ClockFace clockFace, Packs packs, CaseTime time, Clock clock) {
        this.tasks = tasks;
        this.search = search;
        this.clockFace = clockFace;
        this.packs = packs;
        this.time = time;
        this.clock = clock;
    }

    /**
     * Those of the tasks that the present user may see, in no order.
     *
     * @throws UnacceptableException when more than {@link #MOST} are asked for
     */
    @Transactional(readOnly = true)
    public List<Glance> of(Collection<String> taskIds) {
        if (taskIds.size() > MOST) {
            throw new UnacceptableException("Paling banyak " + MOST + " tugas sekaligus.");
        }
        List<OpenTask> found = tasks.find(taskIds);
        Map<String, OpenLimit> limits =
                clockFace.limits(found.stream().map(OpenTask::id).toList());
        Map<String, String> caseIds = casesOf(found, limits);
        Map<String, RegisteredCase> cases = search
                .cases(caseIds.values().stream().distinct().toList())
                .stream()
                .collect(Collectors.toMap(RegisteredCase::id, Function.identity()));
        Map<String, Instant> paused = clockFace.pausedSince(cases.keySet());
        return found.stream()
                .flatMap(task -> Optional.ofNullable(caseIds.get(task.id()))
                        .map(cases::get)
                        .map(each -> glance(task, each, limits.get(task.id()), paused.get(each.id())))
                        .stream())
                .toList();
    }

    private Glance glance(
            OpenTask task, RegisteredCase registered, @Nullable OpenLimit limit, @Nullable Instant pausedAt) {
        ServicePack pack = packs.of(registered.definitionId());
        return new Glance(
                task.id(),
                task.name(),
                task.holder(),
                registered,
                pack,
                time.of(pack),
                limit,
                pausedAt,
                clock.instant());
    }

    /** The ledger knows the case of a limit; for a task without one the engine is asked. */
    private Map<String, String> casesOf(List<OpenTask> found, Map<String, OpenLimit> limits) {
        Map<String, String> cases = new HashMap<>();
        limits.forEach((task, limit) -> cases.put(task, limit.caseId()));
        List<OpenTask> others =
                found.stream().filter(task -> !limits.containsKey(task.id())).toList();
        cases.putAll(tasks.casesOf(others));
        return cases;
    }
}
