package id.loketnaker.cockpit.manager.sla;

import id.loketnaker.figures.CaseLabel;
import id.loketnaker.figures.CaseLabels;
import id.loketnaker.figures.DoneDay;
import id.loketnaker.figures.EndedFigures;
import id.loketnaker.figures.OpenCase;
import id.loketnaker.figures.OpenTask;
import id.loketnaker.figures.ServiceKey;
import id.loketnaker.figures.Standing;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cases behind the numbers. */
@Component
class CaseLists {

    static final int PAGE = 50;
    private static final int SHORT = 10;

    /** Cases, and how many there are in all. */
    public record Page(String judul, int jumlah, int halaman, int perHalaman, List<Row> baris) {}

    /**
     * @param terlambat working days since the promise was due; negative as long as it is not, none while the clock stands still
     */
    public record Row(
            String id,
            String nomor,
            String pemohon,
            String kantor,
            String namaKantor,
            String layanan,
            String namaLayanan,
            String status,
            String diterima,
            @Nullable String jatuhTempo,
            @Nullable String selesai,
            @Nullable Integer terlambat,
            List<Step> langkah) {}

    /** Where a case waits, and with whom. */
    public record Step(
            String langkah,
            String nama,
            @Nullable String peran,
            @Nullable String petugas,
            String sejak,
            String jatuhTempo,
            String status) {}

    private final CaseLabels labels;
    private final EndedFigures ended;

    CaseLists(CaseLabels labels, EndedFigures ended) {
        this.labels = labels;
        this.ended = ended;
    }

    List<Row> oldest(SlaScope scope, List<OpenCase> cases) {
        return rows(scope, first(cases, Comparator.comparing(OpenCase::receivedAt), SHORT));
    }

    /** The first of what is not late yet and will be due by the end of the next working day, a promise or a task. */
    Page dueSoon(SlaScope scope, List<OpenCase> cases) {
        List<OpenCase> soon = cases.stream().filter(dueSoon(scope)).toList();
        List<OpenCase> shown = first(soon, Comparator.comparing(one -> nextDue(one, scope.now())), SHORT);
        return new Page(ListKind.DUE_SOON.title(), soon.size(), 1, SHORT, rows(scope, shown));
    }

    /** One page of the list that was asked for. */
    Page page(SlaScope scope) {
        int page = scope.question().page();
        if (scope.question().list() == ListKind.ENDED_LATE) {
            return endedLate(scope, page);
        }
        List<OpenCase> all = matching(scope);
        List<OpenCase> shown = all.stream().skip((page - 1L) * PAGE).limit(PAGE).toList();
        return new Page(scope.question().list().title(), all.size(), page, PAGE, rows(scope, shown));
    }

    /** All of a list of running cases, the first due first. */
    List<Row> all(SlaScope scope) {
        return rows(scope, matching(scope));
    }

    private List<OpenCase> matching(SlaScope scope) {
        return scope.cases()
                .filter(wanted(scope))
                .sorted(Comparator.comparing(OpenCase::dueAt).thenComparing(OpenCase::id))
                .toList();
    }

    private static Predicate<OpenCase> wanted(SlaScope scope) {
        Instant now = scope.now();
        Predicate<OpenTask> where = task -> isWhereAsked(task, scope.question());
        Predicate<OpenCase> waitsThere = one ->
                scope.question().element().isEmpty() && scope.question().role().isEmpty()
                        || one.tasks().stream().anyMatch(where);
        return waitsThere.and(
                switch (scope.question().list()) {
                    case RUNNING, ENDED_LATE -> one -> true;
                    case ON_TIME -> one -> one.standing(now) == Standing.ON_TIME;
                    case AT_RISK -> one -> one.standing(now) == Standing.AT_RISK;
                    case LATE -> one -> one.standing(now) == Standing.LATE;
                    case PAUSED -> one -> one.standing(now) == Standing.PAUSED;
                    case DUE_SOON -> dueSoon(scope);
                    case TASKS -> anyTask(where);
                    case TASKS_AT_RISK -> anyTask(where.and(task -> task.isAtRisk(now)));
                    case TASKS_LATE -> anyTask(where.and(task -> task.isLate(now)));
                });
    }

    private static boolean isWhereAsked(OpenTask task, SlaQuestion question) {
        return (question.element().isEmpty() || question.element().equals(task.element()))
                && (question.role().isEmpty()
                        || task.holder() == null && question.role().equals(task.role()))
                && (question.official().isEmpty() || question.official().equals(task.holder()));
    }

    private static Predicate<OpenCase> anyTask(Predicate<OpenTask> which) {
        return one -> one.tasks().stream().anyMatch(which);
    }

    private static Predicate<OpenCase> dueSoon(SlaScope scope) {
        Map<ServiceKey, Instant> ends = new HashMap<>();
        return one -> {
            Instant end =
                    ends.computeIfAbsent(SlaScope.key(one), key -> scope.names().endOfNextWorkingDay(key, scope.now()));
            return !nextDue(one, scope.now()).isAfter(end);
        };
    }

    /** The next moment at which something of the case becomes late. */
    private static Instant nextDue(OpenCase one, Instant now) {
        Instant next = one.pausedAt() == null && !one.dueAt().isBefore(now) ? one.dueAt() : Instant.MAX;
        for (OpenTask task : one.tasks()) {
            if (task.dueAt().isBefore(next) && !task.dueAt().isBefore(now)) {
                next = task.dueAt();
            }
        }
        return next;
    }

    /** The first few, without sorting all of them. */
    private static <T> List<T> first(List<T> all, Comparator<T> order, int most) {
        PriorityQueue<T> kept = new PriorityQueue<>(order.reversed());
        for (T one : all) {
            if (kept.size() < most) {
                kept.add(one);
            } else if (order.compare(one, kept.element()) < 0) {
                kept.remove();
                kept.add(one);
            }
        }
        return kept.stream().sorted(order).toList();
    }

    private List<Row> rows(SlaScope scope, List<OpenCase> cases) {
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
                standing == Standing.PAUSED ? null : names.workingDays(key, one.dueAt(), scope.now()),
                one.tasks().stream().map(task -> step(scope, key, task)).toList());
    }

    private static Step step(SlaScope scope, ServiceKey key, OpenTask task) {
        SlaNames names = scope.names();
        Instant now = scope.now();
        return new Step(
                task.element(),
                names.step(key, task.element()),
                names.role(key.office(), task.role()),
                task.holder(),
                names.moment(key.office(), task.openedAt()),
                names.moment(key.office(), task.dueAt()),
                task.isLate(now) ? "terlambat" : task.isAtRisk(now) ? "berisiko" : "tepat-waktu");
    }

    private static String word(Standing standing) {
        return switch (standing) {
            case PAUSED -> "jeda";
            case ON_TIME -> "tepat-waktu";
            case AT_RISK -> "berisiko";
            case LATE -> "terlambat";
        };
    }

    private Page endedLate(SlaScope scope, int page) {
        List<DoneDay> days = ended.cases(scope.offices(), scope.period()).stream()
                .filter(day -> scope.has(day.service()))
                .toList();
        List<ServiceKey> services =
                days.stream().map(DoneDay::service).distinct().toList();
        List<Row> rows = labels.endedLate(services, scope.period(), (page - 1) * PAGE, PAGE).stream()
                .map(label -> endedRow(scope.names(), label))
                .toList();
        int late = days.stream().mapToInt(day -> day.done() - day.inTime()).sum();
        return new Page(ListKind.ENDED_LATE.title(), late, page, PAGE, rows);
    }

    private static Row endedRow(SlaNames names, CaseLabel label) {
        ServiceKey key = label.service();
        Instant due = label.due();
        Instant closed = label.closed();
        return new Row(
                label.id(),
                label.number(),
                label.applicant(),
                key.office(),
                names.office(key.office()),
                key.service(),
                names.service(key),
                "selesai-terlambat",
                names.moment(key.office(), label.received()),
                due == null ? null : names.moment(key.office(), due),
                closed == null ? null : names.moment(key.office(), closed),
                due == null || closed == null ? null : names.workingDays(key, due, closed),
                List.of());
    }
}
