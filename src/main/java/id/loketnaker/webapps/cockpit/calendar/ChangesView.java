package id.loketnaker.webapps.cockpit.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.engine.calendarchange.CalendarChanges;
import id.loketnaker.sla.ApprovedChange;
import id.loketnaker.sla.DayChange;
import id.loketnaker.webapps.LocalMoments;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The changes of the calendar that are in force, as JSON.
 *
 * @param mayChangeAll whether the present user may change it for all offices
 */
record ChangesView(boolean mayChangeAll, List<ChangeJson> changes) {

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
                        .toList());
    }
}
