package id.loketnaker.engine.vocabulary;

import id.loketnaker.engine.CaseRoots;
import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.engine.DueDate;
import id.loketnaker.engine.expressions.Word;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.language.LimitText;
import id.loketnaker.servicepack.language.Span;
import id.loketnaker.servicepack.language.SpanUnit;
import id.loketnaker.sla.CaseClock;
import id.loketnaker.sla.CaseTime;
import id.loketnaker.sla.ClockFace;
import id.loketnaker.sla.OpenStep;
import id.loketnaker.sla.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * The word {@code tenggat} of the diagrams: limits in working time of the office that runs the case. Each answer is the
 * end of the limit as an instant; the day it counts from is day 0, and a limit in days ends with closing time.
 */
@Word("tenggat")
public class DeadlineWords {

    private static final int LONGEST = 2000;

    private final DeployedPacks packs;
    private final CaseTime time;
    private final CaseClock caseClock;
    private final ClockFace face;
    private final Clock clock;

    DeadlineWords(DeployedPacks packs, CaseTime time, CaseClock caseClock, ClockFace face, Clock clock) {
        this.packs = packs;
        this.time = time;
        this.caseClock = caseClock;
        this.face = face;
        this.clock = clock;
    }

    /** So many working days from now. */
    public DueDate hariKerja(DelegateExecution execution, int workingDays) {
        return fromNow(execution, workingDays, SpanUnit.WORKING_DAYS);
    }

    /** So many working days from a date of a form, {@code yyyy-MM-dd}. */
    public DueDate hariKerjaSejak(DelegateExecution execution, String date, int workingDays) {
        return new DueDate(terms(execution).after(day(date), workingDays));
    }

    /** So many working days since the case was received; the pauses of its clock are not counted. */
    public DueDate sejakDiterima(DelegateExecution execution, int workingDays) {
        return new DueDate(caseClock.sinceReceipt(caseOf(execution), workingDays, clock.instant(), terms(execution)));
    }

    /** So many minutes of service hours from now. */
    public DueDate menit(DelegateExecution execution, int minutes) {
        return fromNow(execution, minutes, SpanUnit.MINUTES);
    }

    /** So many hours of service from now. */
    public DueDate jam(DelegateExecution execution, int hours) {
        return fromNow(execution, hours, SpanUnit.HOURS);
    }

    /** So many calendar days from now; an end on a day off moves to the next working day. */
    public DueDate hari(DelegateExecution execution, int days) {
        return fromNow(execution, days, SpanUnit.DAYS);
    }

    /** So many calendar days from a date of a form, {@code yyyy-MM-dd}; an end on a day off moves likewise. */
    public DueDate hariSejak(DelegateExecution execution, String date, int days) {
        return new DueDate(terms(execution).after(day(date), new Span(days, SpanUnit.DAYS)));
    }

    /** So many calendar months from now: to the day of the same number; an end on a day off moves likewise. */
    public DueDate bulan(DelegateExecution execution, int months) {
        return fromNow(execution, months, SpanUnit.MONTHS);
    }

    /** So many calendar years from now; an end on a day off moves likewise. */
    public DueDate tahun(DelegateExecution execution, int years) {
        return fromNow(execution, years, SpanUnit.YEARS);
    }

    /** Closing time on a date of a form, {@code yyyy-MM-dd}, or of the next working day. */
    public DueDate tanggal(DelegateExecution execution, String date) {
        return new DueDate(terms(execution).on(day(date)));
    }

    /** Today in the office, {@code yyyy-MM-dd}, to be remembered: what came in today is counted from later. */
    public String hariIni(DelegateExecution execution) {
        return terms(execution).localDate(clock.instant()).toString();
    }

    /** When the promise of the service standard is used up; the pauses of the clock are not counted. */
    public DueDate janji(DelegateExecution execution) {
        return janji(execution, 100);
    }

    /** When so many percent of the promise are used up. */
    public DueDate janji(DelegateExecution execution, int percent) {
        return new DueDate(caseClock.promised(caseOf(execution), percent, clock.instant(), terms(execution)));
    }

    /**
     * A limit as a service hands it over to a fragment: {@code 120 menit}, {@code 2 hari kerja}, {@code 14 hari} or
     * {@code 1 hari kerja sejak diterima}.
     */
    public DueDate batas(DelegateExecution execution, String limit) {
        LimitText text = LimitText.of(limit)
                .orElseThrow(() -> new BadUserRequestException(
                        "Batas \"" + limit + "\" tidak dapat dibaca; contoh: 2 hari kerja"));
        if (text.sinceField() != null) {
            String since = String.valueOf(CaseRoots.of(execution).getVariable(text.sinceField()));
            return new DueDate(terms(execution).after(day(since), text.span()));
        }
        return text.sinceReceipt()
                ? sejakDiterima(execution, text.span().amount())
                : new DueDate(terms(execution).after(clock.instant(), text.span()));
    }

    private DueDate fromNow(DelegateExecution execution, int amount, SpanUnit unit) {
        return new DueDate(terms(execution).after(clock.instant(), new Span(amount, unit)));
    }

    /** Where the case waits and whose that is, {@code Periksa berkas (Mediator)}; at most 2000 letters. */
    public String langkahTerbuka(DelegateExecution execution) {
        Office office =
                packs.of(CaseRoots.of(execution).getProcessDefinitionId()).office();
        String steps = face.openSteps(List.of(caseOf(execution))).stream()
                .map(step -> step.name() + whose(step, office))
                .distinct()
                .collect(Collectors.joining("; "));
        return steps.substring(0, Math.min(steps.length(), LONGEST));
    }

    private static String whose(OpenStep step, Office office) {
        return step.role() == null
                ? ""
                : office.role(step.role()).map(role -> " (" + role.name() + ")").orElse("");
    }

    private Terms terms(DelegateExecution execution) {
        return time.of(packs.of(CaseRoots.of(execution).getProcessDefinitionId()));
    }

    /** A fragment counts in the time of the service that called it. */
    private static String caseOf(DelegateExecution execution) {
        return CaseRoots.of(execution).getProcessInstanceId();
    }

    private static LocalDate day(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException notADate) {
            throw new BadUserRequestException(
                    "Tanggal \"" + date + "\" tidak dapat dibaca; contoh: 2026-03-16", notADate);
        }
    }
}
