package id.loketnaker.webapps.cockpit.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.engine.calendarchange.CalendarChanges;
import id.loketnaker.engine.calendarchange.OpenDecision;
import id.loketnaker.sla.PlannedMove.Fate;
import id.loketnaker.webapps.LocalMoments;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Deadlines that a person decides of, a page, as JSON. */
record DecisionsView(boolean more, List<DecisionJson> rows) {

    /**
     * One deadline, moments of its office.
     *
     * @param after none when it could not be counted
     * @param decidedBy none as long as nobody has
     */
    @JsonInclude(Include.NON_NULL)
    record DecisionJson(
            int version,
            String deadlineId,
            String caseId,
            String number,
            String office,
            String service,
            String name,
            String fate,
            String before,
            @Nullable String after,
            @Nullable String decidedBy,
            @Nullable String decidedAt,
            @Nullable String remark) {

        static DecisionJson of(OpenDecision each, ZoneId zone) {
            LocalMoments times = new LocalMoments(zone);
            return new DecisionJson(
                    each.version(),
                    each.deadlineId(),
                    each.caseId(),
                    each.number(),
                    each.office(),
                    each.service(),
                    Objects.requireNonNullElse(each.elementName(), each.elementId()),
                    each.reason().name(),
                    times.of(each.before()),
                    each.reason() == Fate.FAILED ? null : times.of(each.after()),
                    each.decidedBy(),
                    times.orNothing(each.decidedAt()),
                    each.remark());
        }
    }

    /** @param page how many are shown; one more that was found tells that there are more */
    static DecisionsView of(CalendarChanges calendar, List<OpenDecision> found, int page) {
        return new DecisionsView(
                found.size() > page,
                found.stream()
                        .limit(page)
                        .map(each -> DecisionJson.of(each, calendar.zoneOf(each.office())))
                        .toList());
    }
}
