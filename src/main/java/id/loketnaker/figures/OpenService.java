package id.loketnaker.figures;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The running cases of one service, added up as of one moment: among 50 000 cases every further look at each costs what
 * a page can be answered in.
 *
 * @param cases the first due first, so that the lists of many services are merged rather than sorted
 * @param oldest the few that were received first
 * @param withLateTask in how many of them a task is late, whatever became of the promise
 * @param promisesDue cases whose promise is not late and whose clock runs, the next due first
 * @param stepsDue cases in which a task is not late yet and its limit runs, the next due first
 */
public record OpenService(
        ServiceKey key,
        List<OpenCase> cases,
        List<OpenCase> oldest,
        StandingCount standings,
        int withLateTask,
        OpenTasks tasks,
        List<Due> promisesDue,
        List<Due> stepsDue) {

    public static final Comparator<OpenCase> FIRST_DUE =
            Comparator.comparing(OpenCase::dueAt).thenComparing(OpenCase::id);

    /** How many {@link #oldest} there are at most. */
    public static final int FEW = 10;

    /** A case, and the next moment at which its promise, or one of its tasks, becomes late. */
    public record Due(OpenCase one, Instant at) {

        private static Stream<Due> ofPromise(OpenCase one, Instant now) {
            return one.pausedAt() == null && !one.dueAt().isBefore(now)
                    ? Stream.of(new Due(one, one.dueAt()))
                    : Stream.empty();
        }

        private static Stream<Due> ofStep(OpenCase one, Instant now) {
            return one.tasks().stream()
                    .filter(task -> task.stoodStillAt() == null && !task.isLate(now))
                    .map(OpenTask::dueAt)
                    .min(Comparator.naturalOrder())
                    .map(due -> new Due(one, due))
                    .stream();
        }
    }

    static OpenService of(ServiceKey key, List<OpenCase> cases, Instant at) {
        return new OpenService(
                key,
                cases.stream().sorted(FIRST_DUE).toList(),
                cases.stream()
                        .sorted(Comparator.comparing(OpenCase::receivedAt))
                        .limit(FEW)
                        .toList(),
                StandingCount.of(cases, at),
                (int) cases.stream()
                        .filter(one -> one.tasks().stream().anyMatch(task -> task.isLate(at)))
                        .count(),
                OpenTasks.of(cases, at),
                nextFirst(cases.stream().flatMap(one -> Due.ofPromise(one, at))),
                nextFirst(cases.stream().flatMap(one -> Due.ofStep(one, at))));
    }

    private static List<Due> nextFirst(Stream<Due> due) {
        return due.sorted(Comparator.comparing(Due::at)).toList();
    }
}
