package id.loketnaker.webapps.cockpit.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.engine.calendarchange.PreviewRow;
import id.loketnaker.sla.CalendarMoves.Place;
import id.loketnaker.sla.PlannedMove;
import id.loketnaker.webapps.LocalMoments;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Some of the deadlines that would move, as JSON.
 *
 * @param next the place after which there are more, none when there are not
 */
@JsonInclude(Include.NON_NULL)
record MovesView(List<MoveJson> rows, @Nullable String next) {

    /** One deadline; moments of its office, before and after the change. */
    record MoveJson(
            String caseId, String number, String deadlineId, String name, String fate, String before, String after) {

        static MoveJson of(PreviewRow row) {
            PlannedMove move = row.move();
            LocalMoments times = new LocalMoments(row.zone());
            return new MoveJson(
                    row.origin().caseId(),
                    row.origin().number(),
                    move.deadlineId(),
                    Objects.requireNonNullElse(move.elementName(), move.elementId()),
                    move.fate().name(),
                    times.of(move.before()),
                    times.of(move.after()));
        }
    }

    /** @param page how many are shown; the rows may be one more, which tells that there are more */
    static MovesView of(List<PreviewRow> rows, int page) {
        List<PreviewRow> shown = rows.subList(0, Math.min(page, rows.size()));
        return new MovesView(
                shown.stream().map(MoveJson::of).toList(), rows.size() > page ? placeOf(shown.get(page - 1)) : null);
    }

    private static String placeOf(PreviewRow last) {
        return new Place(last.move().before(), last.move().deadlineId()).toString();
    }
}
