package id.loketnaker.webapps.cockpit.calendar;

import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.engine.calendarchange.CalendarChanges;
import id.loketnaker.engine.calendarchange.CalendarDecisions;
import id.loketnaker.sla.CalendarMoves.Place;
import id.loketnaker.sla.DayChange;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.util.Objects;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginResource;
import org.jspecify.annotations.Nullable;

/**
 * Days that are added to the calendar or withdrawn from it: what they would move, the approval, how far it is, what is
 * left to decide.
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalendarResource extends AbstractCockpitPluginResource {

    private static final int PAGE = 50;

    /** The rows of one service of one office that are wanted, after a place. */
    public record RowsInput(
            @Nullable CalendarInput change,
            @Nullable String office,
            @Nullable String service,
            boolean fired,
            @Nullable String after) {}

    /** What is approved, and the version of the calendar that its preview was of. */
    public record ApprovalInput(@Nullable CalendarInput change, int version) {}

    /** The version of the calendar that an approval made. */
    record ApprovedJson(int version) {}

    /** The remark of whoever decides. */
    public record DecisionInput(@Nullable String remark) {}

    public CalendarResource(String engine) {
        super(engine);
    }

    @GET
    public Response changes() {
        return Answers.of(() -> Response.ok(ChangesView.of(changesOfCalendar())));
    }

    @GET
    @Path("days")
    public Response days() {
        return Answers.of(() -> Response.ok(DayJson.all(changesOfCalendar())));
    }

    @POST
    @Path("preview")
    public Response preview(@Nullable CalendarInput input) {
        return Answers.of(() -> Response.ok(PreviewView.of(changesOfCalendar().preview(change(input)))));
    }

    @POST
    @Path("preview/rows")
    public Response rows(@Nullable RowsInput input) {
        return Answers.of(() -> {
            RowsInput asked = present(input);
            return Response.ok(MovesView.of(
                    changesOfCalendar()
                            .rows(
                                    change(asked.change()),
                                    Objects.toString(asked.office(), ""),
                                    Objects.toString(asked.service(), ""),
                                    asked.fired(),
                                    place(asked.after()),
                                    PAGE + 1),
                    PAGE));
        });
    }

    @POST
    public Response approve(@Nullable ApprovalInput input) {
        return Answers.of(() -> {
            ApprovalInput asked = present(input);
            return Response.ok(new ApprovedJson(changesOfCalendar().approve(change(asked.change()), asked.version())));
        });
    }

    @GET
    @Path("decisions")
    public Response decisions(@QueryParam("first") @DefaultValue("0") int first) {
        return Answers.of(() -> {
            CalendarDecisions decisions = SpringBeans.get(CalendarDecisions.class);
            return Response.ok(
                    DecisionsView.of(changesOfCalendar(), decisions.page(Math.max(0, first), PAGE + 1), PAGE));
        });
    }

    @POST
    @Path("decisions/{version}/{deadlineId}")
    public Response decide(
            @PathParam("version") int version,
            @PathParam("deadlineId") String deadlineId,
            @Nullable DecisionInput input) {
        return Answers.of(() -> {
            SpringBeans.get(CalendarDecisions.class)
                    .decide(version, deadlineId, present(input).remark());
            return Response.noContent();
        });
    }

    @POST
    @Path("decisions/{version}/{deadlineId}/retry")
    public Response tryAgain(@PathParam("version") int version, @PathParam("deadlineId") String deadlineId) {
        return Answers.of(() -> {
            SpringBeans.get(CalendarDecisions.class).tryAgain(version, deadlineId);
            return Response.noContent();
        });
    }

    private static DayChange change(@Nullable CalendarInput input) {
        return present(input).change();
    }

    private static <T> T present(@Nullable T input) {
        if (input == null) {
            throw new UnacceptableException("Isi dahulu perubahan kalendernya.");
        }
        return input;
    }

    private static Place place(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? Place.START : Place.parse(text);
        } catch (DateTimeException notAPlace) {
            throw new UnacceptableException("Halaman berikutnya tidak dapat ditemukan; muat ulang halaman ini.");
        }
    }

    private static CalendarChanges changesOfCalendar() {
        return SpringBeans.get(CalendarChanges.class);
    }
}
