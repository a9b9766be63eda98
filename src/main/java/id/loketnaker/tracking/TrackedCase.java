package id.loketnaker.tracking;

import id.loketnaker.register.CaseState;
import id.loketnaker.servicepack.LimitUnit;
import id.loketnaker.sla.Basis;
import id.loketnaker.sla.OpenLimit;
import id.loketnaker.sla.Term;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a case to tell its applicant: nothing of people. Moments are milliseconds since 1970.
 *
 * @param state name of the state in the register
 * @param outcome of an ended case
 */
record TrackedCase(
        String office,
        String service,
        String serviceName,
        String officeName,
        String officeAddress,
        String state,
        @Nullable String outcome,
        long receivedAt,
        @Nullable Long closedAt,
        Due due,
        List<Step> steps,
        List<Pause> pauses,
        List<IssuedLetter> letters) {

    TrackedCase {
        steps = List.copyOf(steps);
        pauses = List.copyOf(pauses);
        letters = List.copyOf(letters);
    }

    /** Somebody deleted it: it did not end. */
    boolean struckOff() {
        return state.equals(CaseState.DELETED.name());
    }

    /**
     * The promise of the case, as the ledger has it.
     *
     * @param promised whether the office promises so; else it is the law's limit
     */
    record Due(
            boolean promised,
            long startedAt,
            int amount,
            String unit,
            int share,
            String basis,
            long dueAt,
            boolean provisional,
            int calendar) {

        /** As the clock of the case reads it, now or while it stands still. */
        OpenLimit limit(@Nullable Instant pausedAt) {
            Instant due = Instant.ofEpochMilli(dueAt);
            Term term = new Term(
                    Instant.ofEpochMilli(startedAt),
                    amount,
                    LimitUnit.valueOf(unit),
                    share,
                    Basis.valueOf(basis),
                    due,
                    provisional,
                    calendar);
            return new OpenLimit("-", "-", term, due, pausedAt);
        }
    }

    /**
     * A step that the case waits at.
     *
     * @param role name of the role whose task it is
     * @param forApplicant what the applicant is to do meanwhile
     */
    record Step(
            String name, @Nullable String role, @Nullable String forApplicant) {}

    /** @param ground in law */
    record Pause(String ground, long since) {}

    /**
     * A letter for the applicant that was issued and holds.
     *
     * @param date local date of the office, as it stands on the letter
     */
    record IssuedLetter(
            String name, @Nullable String number, @Nullable String date) {}
}
