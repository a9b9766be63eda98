package id.loketnaker.webapps.cockpit.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.engine.calendarchange.CalendarChanges;
import id.loketnaker.sla.ApprovedChange;
import id.loketnaker.sla.DayChange;
import id.loketnaker.sla.FileProposal;
import id.loketnaker.webapps.LocalMoments;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The changes of the calendar that are in force, as JSON.
 *
 * @param mayChangeAll whether the present user may change it for all offices
 * @param shippedChanges of newer calendar files, to those who may approve them
 * @param provisional years whose decree nobody has compared, to those who may
 */
record ChangesView(
        boolean mayChangeAll, List<ChangeJson> changes, List<ProposalJson> shippedChanges, List<Integer> provisional) {

    /** What a newer calendar file asks for. */
    @JsonInclude(Include.NON_NULL)
    record ProposalJson(
            String kind,
            String date,
            String name,
            String decreeNumber,
            @Nullable String decreeDate) {

        static ProposalJson of(FileProposal proposal) {
            LocalDate decided = proposal.decree().date();
            return new ProposalJson(
                    Objects.requireNonNull(CalendarInput.KINDS.get(proposal.kind())),
                    proposal.date().toString(),
                    proposal.name(),
                    proposal.decree().number(),
                    decided == null ? null : decided.toString());
        }
    }

    /**
     * One change.
     *
     * @param kind as {@link CalendarInput#KINDS} names it
     * @param office none for a change of all offices
     * @param toCheck deadlines that were open when it was approved
     * @param left those of them that are not looked at yet
     */
    @JsonInclude(Include.NON_NULL)
    record ChangeJson(
            int version,
            String kind,
            @Nullable String office,
            String date,
            String name,
            String decree,
            String approvedBy,
            String approvedAt,
            int toCheck,
            int left,
            int moved,
            boolean done) {

        static ChangeJson of(ApprovedChange approved, CalendarChanges calendar) {
            DayChange change = approved.change();
            return new ChangeJson(
                    approved.version(),
                    Objects.requireNonNull(CalendarInput.KINDS.get(change.kind())),
                    change.office(),
                    change.date().toString(),
                    change.name(),
                    change.decree().citation(),
                    approved.approvedBy(),
                    new LocalMoments(calendar.zoneOf(change.office())).of(approved.approvedAt()),
                    approved.toCheck(),
                    calendar.left(approved),
                    approved.moved(),
                    approved.isDone());
        }
    }

    static ChangesView of(CalendarChanges calendar) {
        return new ChangesView(
                calendar.mayChangeAll(),
                calendar.changes().stream()
                        .map(each -> ChangeJson.of(each, calendar))
                        .toList(),
                calendar.proposals().stream().map(ProposalJson::of).toList(),
                calendar.unconfirmedYears());
    }
}
