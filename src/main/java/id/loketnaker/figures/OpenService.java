package id.loketnaker.figures;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The running cases of one service, added up as of one moment: among 50 000 cases every further look at each costs what
 * a page can be answered in.
 *
 * @param cases the first due first, so that the lists of many services are merged rather than sorted
 * @param oldest the few that were received first
 * @param withLateTask in how many of them a task is late, whatever became of the promise
 * @param dueNext what has something that is not late yet, the next due first
 */
public record OpenService(
        ServiceKey key,
        List<OpenCase> cases,
        List<OpenCase> oldest,
        StandingCount standings,
        int withLateTask,
        OpenTasks tasks,
        List<Due> dueNext) {

    public static final Comparator<OpenCase> FIRST_DUE =
            Comparator.comparing(OpenCase::dueAt).thenComparing(OpenCase::id);

    /** How many {@link #oldest} there are at most. */
    public static final int FEW = 10;

    /** A case, and the next moment at which its promise or one of its tasks becomes late. */
    public record Due(OpenCase one, Instant at) {

        private static @Nullable Due of(OpenCase one, Instant now) {
            return Stream.concat(
                            Stream.ofNullable(one.pausedAt() == null ? one.dueAt() : null),
                            one.tasks().stream().map(OpenTask::dueAt))
                    .filter(due -> !due.isBefore(now))
                    .min(Comparator.naturalOrder())
                    .map(due -> new Due(one, due))
                    .orElse(null);
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
                cases.stream()
                        .map(one -> Due.of(one, at))
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(Due::at))
                        .toList());
    }
}
