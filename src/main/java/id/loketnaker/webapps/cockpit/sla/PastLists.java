package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.figures.CaseLabel;
import id.loketnaker.figures.CaseLabels;
import id.loketnaker.figures.Cause;
import id.loketnaker.figures.CauseFigures;
import id.loketnaker.figures.DoneDay;
import id.loketnaker.figures.DoneWork;
import id.loketnaker.figures.EndedFigures;
import id.loketnaker.figures.PastCases;
import id.loketnaker.figures.PastTask;
import id.loketnaker.figures.PastTasks;
import id.loketnaker.figures.PeriodFigure;
import id.loketnaker.figures.PeriodFigures;
import id.loketnaker.figures.ServiceKey;
import id.loketnaker.figures.Step;
import id.loketnaker.register.CaseState;
import id.loketnaker.webapps.cockpit.sla.CaseLists.Page;
import id.loketnaker.webapps.cockpit.sla.CaseLists.Row;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is over, the last first: how many there are is told by the sums that the figures are of. */
@Component
class PastLists {

    /** What a spreadsheet still opens at once. */
    static final int MOST = 50_000;

    private final PastCases cases;
    private final PastTasks tasks;
    private final CaseLabels labels;
    private final EndedFigures ended;
    private final PeriodFigures figures;
    private final CauseFigures causes;
    private final Periods periods;

    PastLists(
            PastCases cases,
            PastTasks tasks,
            CaseLabels labels,
            EndedFigures ended,
            PeriodFigures figures,
            CauseFigures causes,
            Periods periods) {
        this.cases = cases;
        this.tasks = tasks;
        this.labels = labels;
        this.ended = ended;
        this.figures = figures;
        this.causes = causes;
        this.periods = periods;
    }

    boolean has(ListKind kind) {
        return kind.past().isPresent() || kind.isOfDoneTasks() || kind == ListKind.CAUSE;
    }

    Page page(SlaScope scope, int page) {
        ListKind kind = scope.question().list();
        return new Page(
                kind == ListKind.CAUSE ? kind.title() + ", " + Why.called(cause(scope)) : kind.title(),
                count(scope),
                page,
                CaseLists.PAGE,
                rows(scope, (page - 1) * CaseLists.PAGE, CaseLists.PAGE),
                new SlaBoard.Days(
                        scope.question().days(),
                        scope.period().from().toString(),
                        scope.period().until().toString()));
    }

    /** @throws UnacceptableException when there are more than {@link #MOST} */
    List<Row> all(SlaScope scope) {
        int count = count(scope);
        if (count > MOST) {
            throw new UnacceptableException(String.format(
                    Locale.forLanguageTag("id-ID"),
                    "Ada %,d baris, terlalu banyak untuk satu berkas (paling banyak %,d)."
                            + " Pilih periode lebih pendek atau satu layanan.",
                    count,
                    MOST));
        }
        return rows(scope, 0, MOST);
    }

    private int count(SlaScope scope) {
        return switch (scope.question().list()) {
            case RECEIVED ->
                periods.of(scope, scope.period()).entrySet().stream()
                        .filter(each -> scope.has(each.getKey()))
                        .mapToInt(each -> each.getValue().received())
                        .sum();
            case ENDED -> sum(ended.cases(scope.offices(), scope.period()), scope, true, true);
            case ENDED_IN_TIME -> sum(ended.cases(scope.offices(), scope.period()), scope, true, false);
            case ENDED_LATE -> sum(ended.cases(scope.offices(), scope.period()), scope, false, true);
            case DELETED ->
                ended.deleted(scope.offices(), scope.period()).stream()
                        .filter(day -> scope.has(day.service()))
                        .mapToInt(day -> day.deleted())
                        .sum();
            case CAUSE ->
                causes.causes(scope.offices(), scope.period()).stream()
                        .filter(each ->
                                scope.has(each.service()) && each.cause().equals(cause(scope)))
                        .mapToInt(each -> each.cases())
                        .sum();
            case TASKS_DONE -> done(scope, true, true);
            case TASKS_DONE_IN_TIME -> done(scope, true, false);
            case TASKS_DONE_LATE -> done(scope, false, true);
            default -> throw new IllegalStateException("Bukan daftar dari yang sudah berlalu");
        };
    }

    private static int sum(List<DoneDay> days, SlaScope scope, boolean inTime, boolean late) {
        return days.stream()
                .filter(day -> scope.has(day.service()))
                .mapToInt(day -> (inTime ? day.inTime() : 0) + (late ? day.done() - day.inTime() : 0))
                .sum();
    }

    private int done(SlaScope scope, boolean inTime, boolean late) {
        SlaQuestion question = scope.question();
        if (!question.element().isEmpty()) {
            PeriodFigure figure = figures.steps(service(scope), scope.period()).get(step(question));
            return figure == null ? 0 : (inTime ? figure.ended() - figure.late() : 0) + (late ? figure.late() : 0);
        }
        if (!question.stepRole().isEmpty()) {
            return ended.work(scope.offices(), scope.period().from()).stream()
                    .filter(work -> scope.has(work.service()) && isAsked(question, work))
                    .mapToInt(work -> (inTime ? work.done() - work.late() : 0) + (late ? work.late() : 0))
                    .sum();
        }
        return sum(ended.tasks(scope.offices(), official(question), scope.period()), scope, inTime, late);
    }

    private List<Row> rows(SlaScope scope, int first, int most) {
        List<ServiceKey> services = services(scope);
        SlaNames names = scope.names();
        if (scope.question().list() == ListKind.CAUSE) {
            return causes.list(cause(scope), services, scope.period(), first, most).stream()
                    .map(label -> row(names, label))
                    .toList();
        }
        if (!scope.question().list().isOfDoneTasks()) {
            return cases
                    .list(scope.question().list().past().orElseThrow(), services, scope.period(), first, most)
                    .stream()
                    .map(label -> row(names, label))
                    .toList();
        }
        List<PastTask> done = tasks.list(which(scope), services, scope.period(), names::zone, first, most);
        Map<String, CaseLabel> known =
                labels.of(done.stream().map(PastTask::caseId).distinct().toList());
        return done.stream()
                .filter(task -> known.containsKey(task.caseId()))
                .map(task -> row(names, Objects.requireNonNull(known.get(task.caseId())), task))
                .toList();
    }

    private static Cause cause(SlaScope scope) {
        Cause cause = scope.question().cause();
        if (cause == null) {
            throw new UnacceptableException("Pilih sebab yang perkaranya ingin dilihat.");
        }
        return cause;
    }

    /** Those of the packs, and those that no pack knows any more but the sums of the period do. */
    private List<ServiceKey> services(SlaScope scope) {
        Set<ServiceKey> keys = new HashSet<>(periods.of(scope, scope.period()).keySet());
        scope.names()
                .packs()
                .forEach(pack -> keys.add(new ServiceKey(pack.office().id(), pack.key())));
        return keys.stream().filter(scope::has).toList();
    }

    private PastTasks.Which which(SlaScope scope) {
        SlaQuestion question = scope.question();
        Boolean late = switch (question.list()) {
            case TASKS_DONE_LATE -> true;
            case TASKS_DONE_IN_TIME -> false;
            default -> null;
        };
        if (!question.element().isEmpty()) {
            service(scope);
            return new PastTasks.Which(List.of(), null, step(question), late);
        }
        if (!question.stepRole().isEmpty()) {
            List<String> who = ended.work(scope.offices(), scope.period().from()).stream()
                    .filter(work -> isAsked(question, work))
                    .map(work -> work.official())
                    .distinct()
                    .toList();
            return new PastTasks.Which(who.isEmpty() ? List.of("") : who, question.stepRole(), null, late);
        }
        return new PastTasks.Which(List.of(official(question)), null, null, late);
    }

    /** Work for the role that was asked for, by the official where one was. */
    private static boolean isAsked(SlaQuestion question, DoneWork work) {
        return question.stepRole().equals(work.role())
                && (question.official().isEmpty() || question.official().equals(work.official()));
    }

    private static String official(SlaQuestion question) {
        if (question.official().isEmpty()) {
            throw new UnacceptableException("Pilih petugas, peran, atau langkah untuk daftar tugas yang selesai.");
        }
        return question.official();
    }

    private static ServiceKey service(SlaScope scope) {
        if (scope.offices().size() != 1 || scope.question().service().isEmpty()) {
            throw new UnacceptableException("Pilih satu layanan di satu kantor untuk daftar tugas sebuah langkah.");
        }
        return new ServiceKey(scope.offices().get(0), scope.question().service());
    }

    private static Step step(SlaQuestion question) {
        return new Step(
                question.element(),
                question.call().isEmpty() || question.call().equals(SlaQuestion.NONE) ? null : question.call());
    }

    private static Row row(SlaNames names, CaseLabel label) {
        Instant due = label.due();
        Instant closed = label.closed();
        return row(names, label, word(label), due, closed, List.of());
    }

    private static String word(CaseLabel label) {
        if (label.state() == CaseState.CLOSED) {
            return label.late() ? "selesai-terlambat" : "selesai-tepat-waktu";
        }
        return label.state() == CaseState.DELETED ? "dihapus" : "berjalan";
    }

    /** The task stands as the step of its line; what is due and closed is the task, too. */
    private static Row row(SlaNames names, CaseLabel label, PastTask task) {
        ServiceKey key = label.service();
        String status = task.late() ? "selesai-terlambat" : "selesai-tepat-waktu";
        CaseLists.Step step = new CaseLists.Step(
                task.step().element(),
                names.step(key, task.step().element()),
                task.step().call() == null ? null : names.step(key, task.step().call()),
                names.role(key.office(), task.role()),
                task.holder() == null ? null : names.official(key.office(), task.holder()),
                names.moment(key.office(), task.openedAt()),
                names.moment(key.office(), task.dueAt()),
                status);
        return row(names, label, status, task.dueAt(), task.closedAt(), List.of(step));
    }

    private static Row row(
            SlaNames names,
            CaseLabel label,
            String status,
            @Nullable Instant due,
            @Nullable Instant closed,
            List<CaseLists.Step> steps) {
        ServiceKey key = label.service();
        return new Row(
                label.id(),
                label.number(),
                label.applicant(),
                key.office(),
                names.office(key.office()),
                key.service(),
                names.service(key),
                status,
                names.moment(key.office(), label.received()),
                due == null ? null : names.moment(key.office(), due),
                closed == null ? null : names.moment(key.office(), closed),
                due == null || closed == null ? null : names.workingDays(key, due, closed),
                due != null && closed != null && names.isSameDay(key, due, closed),
                steps);
    }
}
