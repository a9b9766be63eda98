package id.loketnaker.sla;

import id.loketnaker.servicepack.LimitUnit;
import id.loketnaker.sla.PlannedMove.Fate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of the ledger: what is due in a case, counted from when, how much, on what ground, and how it ended. */
@Entity
@Table(name = "ln_deadline")
class Deadline {

    @Id
    private String id;

    private String caseId;

    @Enumerated(EnumType.STRING)
    private DeadlineKind kind;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private String elementId;

    private @Nullable String elementName;

    private Instant openedAt;

    private Instant startedAt;

    private int amount;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(16)")
    private LimitUnit unit;

    private int share;

    private Instant dueAt;

    private boolean provisional;

    private @Nullable String ground;

    @Enumerated(EnumType.STRING)
    private DeadlineState state;

    private @Nullable Instant closedAt;

    private int step;

    private @Nullable Instant nextStepAt;

    private @Nullable String role;

    private @Nullable String holder;

    private @Nullable String callId;

    private @Nullable Instant riskAt;

    private @Nullable Integer workedMinutes;

    private int calendarVersion;

    private int calendarSeen;

    private @Nullable LocalDate tallyOn;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Deadline() {}

    Deadline(Opening opening, Term term) {
        this.id = opening.id();
        this.caseId = opening.caseId();
        this.kind = opening.kind();
        this.elementId = opening.elementId();
        this.elementName = opening.elementName();
        this.ground = opening.ground();
        this.role = opening.role();
        this.callId = opening.call();
        this.openedAt = opening.at();
        this.basis = term.basis();
        this.startedAt = term.start();
        this.amount = term.amount();
        this.unit = term.unit();
        this.share = term.share();
        this.dueAt = term.due();
        this.provisional = term.provisional();
        this.calendarVersion = term.calendar();
        this.calendarSeen = term.calendar();
        this.state = DeadlineState.OPEN;
    }

    /**
     * Plans the next step of warning and escalation; what was taken stays taken. A limit too short for a warning has
     * none.
     */
    void planNextStep(Terms terms) {
        Instant warning = terms.warning(openedAt, dueAt, unit);
        if (step == 0 && !warning.isBefore(dueAt)) {
            step = 1;
        }
        nextStepAt = step == 0 ? warning : terms.escalation(dueAt, step);
    }

    /** From when on it is at risk: most of the time is used up, or the due date is near. */
    void planRisk(Terms terms, List<Standstill> standstills) {
        riskAt = terms.risk(term(), openedAt, standstills);
    }

    /** No step is taken while the clock stands still. */
    void suspendSteps() {
        nextStepAt = null;
    }

    boolean hasSteps() {
        return kind == DeadlineKind.TASK;
    }

    /** Counts again, with the pauses of the clock as they are now; answers the move, if it is one. */
    @Nullable
    MovedDeadline recount(Term again) {
        Instant before = dueAt;
        dueAt = again.due();
        provisional = again.provisional();
        calendarVersion = again.calendar();
        calendarSeen = again.calendar();
        return before.equals(dueAt) ? null : new MovedDeadline(id, kind, before, dueAt);
    }

    /** The clock that this promise runs on, read now or, of a case that ended, at its end. */
    ClockReading read(List<Pause> pauses, Instant now, Terms terms) {
        Instant until = closedAt == null ? now : closedAt;
        List<Standstill> standstills =
                pauses.stream().map(pause -> pause.until(until)).toList();
        boolean standing = state == DeadlineState.OPEN && pauses.stream().anyMatch(Pause::isOpen);
        Instant resumed = standing
                ? terms.sinceReceipt(startedAt, amount, unit, share, standstills)
                        .due()
                : null;
        boolean late = isLate(stoodStillAt(pauses), until);
        long elapsed = elapsed(until, late, standstills, terms);
        return new ClockReading(
                unit,
                amount,
                ground,
                startedAt,
                until,
                elapsed,
                terms.paused(startedAt, until, unit, standstills),
                amount - elapsed,
                dueAt,
                resumed,
                provisional,
                late,
                pauses.stream().map(pause -> pause.shown(unit, until, terms)).toList());
    }

    /** What lies between the last calendar day of a limit and the next time the office opens is no part of it. */
    private long elapsed(Instant until, boolean late, List<Standstill> standstills, Terms terms) {
        long passed = terms.elapsed(startedAt, until, unit, standstills);
        return late || unit != LimitUnit.CALENDAR_DAYS ? passed : Math.min(passed, amount);
    }

    DeadlineView shown(List<Pause> pauses, Instant now, Terms terms) {
        Instant until = closedAt == null ? now : closedAt;
        List<Standstill> standstills = basis == Basis.MOMENT
                ? List.of()
                : pauses.stream().map(pause -> pause.until(until)).toList();
        return new DeadlineView(
                id,
                kind,
                elementId,
                elementName,
                ground,
                openedAt,
                term(),
                Term.shareOf(amount, share),
                terms.elapsed(startedAt, until, unit, standstills),
                state,
                closedAt,
                isLate(stoodStillAt(pauses), until),
                basis == Basis.RECEIPT && stoodStillAt(pauses) != null,
                role,
                holder);
    }

    /** Whatever stands for it in the engine is due when it is. */
    MovedDeadline asMoved() {
        return new MovedDeadline(id, kind, dueAt, dueAt);
    }

    String named() {
        return elementName == null ? elementId : elementName;
    }

    Instant dueAt() {
        return dueAt;
    }

    OpenLimit asLimit(@Nullable Instant pausedAt) {
        return new OpenLimit(id, caseId, term(), riskAt == null ? dueAt : riskAt, pausedAt);
    }

    OpenStep asStep() {
        return new OpenStep(id, caseId, elementName == null ? elementId : elementName, role, holder, dueAt);
    }

    boolean isFinishedTask() {
        return kind == DeadlineKind.TASK && closedAt != null;
    }

    FinishedStep asFinished() {
        return new FinishedStep(caseId, elementId, elementName == null ? elementId : elementName, holder);
    }

    PromiseState asPromise(@Nullable Instant pausedAt, Instant now) {
        return new PromiseState(id, dueAt, isLate(pausedAt, now), state == DeadlineState.OPEN && pausedAt != null);
    }

    /** @param pausedAt since when the clock of the case stands still */
    private boolean isLate(@Nullable Instant pausedAt, Instant now) {
        @Nullable Instant still = basis == Basis.RECEIPT ? pausedAt : null;
        return state == DeadlineState.MISSED || state == DeadlineState.OPEN && Lateness.isPast(dueAt, still, now);
    }

    /** Since when the clock that it runs on stands still; nothing while it runs, and at its end. */
    private @Nullable Instant stoodStillAt(List<Pause> pauses) {
        return state != DeadlineState.OPEN
                ? null
                : pauses.stream()
                        .filter(Pause::isOpen)
                        .map(Pause::pausedAt)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** What another count means for it; nothing when it stays due as it is. */
    @Nullable
    PlannedMove plan(Term again, Instant now) {
        Instant after = again.due();
        if (after.equals(dueAt) || closedAt != null && !after.isAfter(closedAt)) {
            return null;
        }
        Fate fate = Fate.MOVES;
        if (closedAt != null) {
            fate = Fate.FIRED;
        } else if (after.isBefore(dueAt) && !after.isAfter(now)) {
            fate = Fate.PAST;
        }
        return new PlannedMove(id, caseId, kind, elementId, elementName, dueAt, after, fate);
    }

    /** It cannot be moved to a version of the calendar, and stays due as it was counted. */
    PlannedMove leave(int version) {
        calendarSeen = version;
        return new PlannedMove(id, caseId, kind, elementId, elementName, dueAt, dueAt, Fate.FAILED);
    }

    /** Stays due as it is; answers whether it is provisional no longer, or only now. */
    boolean settle(Term again, int version) {
        if (provisional == again.provisional()) {
            return false;
        }
        provisional = again.provisional();
        calendarVersion = version;
        calendarSeen = version;
        return true;
    }

    /** Does what was planned. One that a person has to decide of stays due as it was counted. */
    void follow(PlannedMove plan, Term again, Terms terms, List<Standstill> standstills, int version) {
        calendarSeen = version;
        if (plan.fate() != Fate.MOVES) {
            return;
        }
        recount(again);
        planRisk(terms, standstills);
        if (nextStepAt != null) {
            planNextStep(terms);
        }
    }

    Term term() {
        return new Term(startedAt, amount, unit, share, basis, dueAt, provisional, calendarVersion);
    }

    DeadlineReason reason(ZoneId zone, boolean standing, boolean agrees, List<ReasonSpan> days) {
        return new DeadlineReason(
                id, caseId, kind, elementId, elementName, state, term(), ground, zone, standing, agrees, days);
    }

    CalendarMoves.Place place() {
        return new CalendarMoves.Place(dueAt, id);
    }

    String caseId() {
        return caseId;
    }

    boolean isOpen() {
        return state == DeadlineState.OPEN;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    DeadlineKind kind() {
        return kind;
    }

    String elementId() {
        return elementId;
    }

    Basis basis() {
        return basis;
    }

    String getId() {
        return id;
    }
}
