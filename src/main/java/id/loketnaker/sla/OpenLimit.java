package id.loketnaker.sla;

import id.loketnaker.servicepack.LimitUnit;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open limit, for a list of many.
 *
 * @param id of the task or timer job, or of the case for its promise
 * @param riskAt from then on it is at risk
 * @param pausedAt since when the clock of its case stands still
 */
public record OpenLimit(
        String id,
        String caseId,
        Term term,
        Instant riskAt,
        @Nullable Instant pausedAt) {

    /** How it stands. */
    public enum State {
        ON_TIME,
        /** Not late, but most of the time is used up or the due date is near. */
        AT_RISK,
        LATE,
        /** The clock of the case stands still, and the limit is neither late nor, where it runs on, at risk. */
        PAUSED
    }

    /** One that counts from receipt stands still with the clock; any other runs on. */
    public State state(Instant now) {
        boolean still = pausedAt != null && term.basis() == Basis.RECEIPT;
        if (Lateness.isPast(term.due(), still ? pausedAt : null, now)) {
            return State.LATE;
        }
        if (still) {
            return State.PAUSED;
        }
        if (!riskAt.isAfter(now)) {
            return State.AT_RISK;
        }
        return pausedAt == null ? State.ON_TIME : State.PAUSED;
    }

    /**
     * What is left of it: minutes of service hours of a limit in such minutes, else working days; what it is beyond
     * when it is late. 0 is less than one. While the clock stands still nothing is used up of what counts from receipt.
     */
    public long left(Instant now, Terms terms) {
        Instant at = pausedAt != null && term.basis() == Basis.RECEIPT ? pausedAt : now;
        boolean late = Lateness.isPast(term.due(), null, at);
        Instant from = late ? term.due() : at;
        Instant until = late ? at : term.due();
        return isInMinutes() ? terms.minutes(from, until) : terms.workingDays(from, until);
    }

    public boolean isInMinutes() {
        return term.unit() == LimitUnit.SERVICE_MINUTES;
    }
}
