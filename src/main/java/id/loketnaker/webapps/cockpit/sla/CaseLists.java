package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.figures.CaseLabel;
import id.loketnaker.figures.CaseLabels;
import id.loketnaker.figures.OpenCase;
import id.loketnaker.figures.OpenService;
import id.loketnaker.figures.OpenService.Due;
import id.loketnaker.figures.OpenTask;
import id.loketnaker.figures.ServiceKey;
import id.loketnaker.figures.Standing;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cases behind the numbers. */
@Component
class CaseLists {

    static final int PAGE = 50;
    private static final int SHORT = OpenService.FEW;

    /**
     * Cases, and how many there are in all.
     *
     * @param period of what is over: the days it is of
     */
    public record Page(
            String title, int count, int page, int perPage, List<Row> rows, SlaBoard.@Nullable Days period) {}

    /**
     * @param daysLate working days since the promise was due; negative as long as it is not, none while the clock
     *     stands still and the promise was not broken before
     * @param dueToday whether the promise is due, or was, on the present day of the office
     */
    public record Row(
            String id,
            String number,
            String applicant,
            String office,
            String officeName,
            String service,
            String serviceName,
            String status,
            String received,
            @Nullable String due,
            @Nullable String closed,
            @Nullable Integer daysLate,
            boolean dueToday,
            List<Step> steps) {}

    /**
     * Where a case waits, and with whom.
     *
     * @param call name of the call through which it came, of a step in a fragment
     * @param official the name of who has it
     */
    public record Step(
            String element,
            String name,
            @Nullable String call,
            @Nullable String role,
            @Nullable String official,
            String since,
            String due,
            String status) {}

    private final CaseLabels labels;
    private final PastLists past;

    CaseLists(CaseLabels labels, PastLists past) {
        this.labels = labels;
        this.past = past;
    }

    List<Row> oldest(SlaScope scope, List<OpenService> running) {
        return rows(
                scope,
                running.stream()
                        .flatMap(service -> service.oldest().stream())
                        .sorted(Comparator.comparing(OpenCase::receivedAt))
                        .limit(SHORT)
                        .toList());
    }

    /**
     * The first of what is not late yet and will be due by the end of the next working day.
     *
     * @param kind {@code PROMISES_DUE} or {@code STEPS_DUE}
     */
    Page dueSoon(SlaScope scope, List<OpenService> running, ListKind kind) {
        List<Due> soon = running.stream()
                .flatMap(service -> dueSoon(scope, service, kind))
                .sorted(Comparator.comparing(Due::at))
                .toList();
        List<OpenCase> shown = soon.stream().limit(SHORT).map(Due::one).toList();
        return new Page(kind.title(), soon.size(), 1, SHORT, rows(scope, shown), null);
    }

    private static Stream<Due> dueSoon(SlaScope scope, OpenService service, ListKind kind) {
        Instant end = scope.names().endOfNextWorkingDay(service.key(), scope.now());
        return (kind == ListKind.STEPS_DUE ? service.stepsDue() : service.promisesDue())
                .stream().takeWhile(due -> !due.at().isAfter(end));
    }

    /** One page of the list that was asked for. */
    Page page(SlaScope scope) {
        int page = scope.question().page();
        if (past.has(scope.question().list())) {
            return past.page(scope, page);
        }
        List<OpenCase> all = matching(scope);
        List<OpenCase> shown = all.stream().skip((page - 1L) * PAGE).limit(PAGE).toList();
        return new Page(scope.question().list().title(), all.size(), page, PAGE, rows(scope, shown), null);
    }

    /**
     * All of the list that was asked for.
     *
     * @throws UnacceptableException when there are too many for one file
     */
    List<Row> all(SlaScope scope) {
        return past.has(scope.question().list()) ? past.all(scope) : rows(scope, matching(scope));
    }

    private List<OpenCase> matching(SlaScope scope) {
        ListKind kind = scope.question().list();
        Stream<OpenCase> candidates = kind == ListKind.PROMISES_DUE || kind == ListKind.STEPS_DUE
                ? scope.running().stream()
                        .flatMap(service -> dueSoon(scope, service, kind))
                        .map(Due::one)
                : scope.cases();
        return candidates.filter(wanted(scope)).sorted(OpenService.FIRST_DUE).toList();
    }

    private static Predicate<OpenCase> wanted(SlaScope scope) {
        Instant now = scope.now();
        Predicate<OpenTask> where = task -> isWhereAsked(task, scope.question());
        Predicate<OpenCase> waitsThere =
                one -> !asksWhere(scope.question()) || one.tasks().stream().anyMatch(where);
        return waitsThere.and(
                switch (scope.question().list()) {
                    case RUNNING, PROMISES_DUE, STEPS_DUE -> one -> true;
                    case ON_TIME -> one -> one.standing(now) == Standing.ON_TIME;
                    case AT_RISK -> one -> one.standing(now) == Standing.AT_RISK;
                    case LATE -> one -> one.standing(now) == Standing.LATE;
                    case PAUSED -> one -> one.standing(now) == Standing.PAUSED;
                    case STOPPED -> one -> scope.stopped().contains(one.id());
                    case TASKS -> anyTask(where);
                    case RECEIVED,
                            ENDED,
                            ENDED_IN_TIME,
                            ENDED_LATE,
                            DELETED,
                            CAUSE,
                            TASKS_DONE,
                            TASKS_DONE_IN_TIME,
                            TASKS_DONE_LATE -> throw new IllegalStateException("Bukan daftar perkara terbuka");
                    case TASKS_AT_RISK -> anyTask(where.and(task -> task.isAtRisk(now)));
                    case TASKS_LATE -> anyTask(where.and(task -> task.isLate(now)));
                });
    }

    private static boolean asksWhere(SlaQuestion question) {
        return Stream.of(question.element(), question.call(), question.stepRole(), question.role())
                .anyMatch(each -> !each.isEmpty());
    }

    private static boolean isWhereAsked(OpenTask task, SlaQuestion question) {
        return (question.element().isEmpty() || question.element().equals(task.element()))
                && isAsked(question.call(), task.call())
                && isAsked(question.stepRole(), task.role())
                && (question.role().isEmpty()
                        || task.holder() == null && question.role().equals(task.role()))
                && (question.official().isEmpty() || question.official().equals(task.holder()));
    }

    private static boolean isAsked(String asked, @Nullable String known) {
        return asked.isEmpty() || asked.equals(Objects.requireNonNullElse(known, SlaQuestion.NONE));
    }

    private static Predicate<OpenCase> anyTask(Predicate<OpenTask> which) {
        return one -> one.tasks().stream().anyMatch(which);
    }

    List<Row> rows(SlaScope scope, List<OpenCase> cases) {
        Map<String, CaseLabel> known =
                labels.of(cases.stream().map(OpenCase::id).toList());
        return cases.stream()
                .filter(one -> known.containsKey(one.id()))
                .map(one -> row(scope, one, Objects.requireNonNull(known.get(one.id()))))
                .toList();
    }

    private static Row row(SlaScope scope, OpenCase one, CaseLabel label) {
        SlaNames names = scope.names();
        ServiceKey key = label.service();
        Standing standing = one.standing(scope.now());
        return new Row(
                one.id(),
                label.number(),
                label.applicant(),
                key.office(),
                names.office(key.office()),
                key.service(),
                names.service(key),
                word(standing),
                names.moment(key.office(), one.receivedAt()),
                names.moment(key.office(), one.dueAt()),
                null,
                standing == Standing.PAUSED ? null : names.workingDays(key, one.dueAt(), until(one, scope.now())),
                names.isSameDay(key, one.dueAt(), scope.now()),
                one.tasks().stream().map(task -> step(scope, key, task)).toList());
    }

    /** A clock that stands still makes no case later than it was. */
    private static Instant until(OpenCase one, Instant now) {
        return Objects.requireNonNullElse(one.pausedAt(), now);
    }

    private static Step step(SlaScope scope, ServiceKey key, OpenTask task) {
        SlaNames names = scope.names();
        Instant now = scope.now();
        return new Step(
                task.element(),
                names.step(key, task.element()),
                task.call() == null ? null : names.step(key, task.call()),
                names.role(key.office(), task.role()),
                task.holder() == null ? null : names.official(key.office(), task.holder()),
                names.moment(key.office(), task.openedAt()),
                names.moment(key.office(), task.dueAt()),
                task.isLate(now)
                        ? "terlambat"
                        : task.stoodStillAt() != null ? "jeda" : task.isAtRisk(now) ? "berisiko" : "tepat-waktu");
    }

    private static String word(Standing standing) {
        return switch (standing) {
            case PAUSED -> "jeda";
            case ON_TIME -> "tepat-waktu";
            case AT_RISK -> "berisiko";
            case LATE -> "terlambat";
        };
    }
}
