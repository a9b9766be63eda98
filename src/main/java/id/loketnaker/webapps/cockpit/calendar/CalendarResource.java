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
import java.util.Map;
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
            @Nullable CalendarInput perubahan,
            @Nullable String kantor,
            @Nullable String layanan,
            boolean sudahBerjalan,
            @Nullable String setelah) {}

    /** What is approved, and the version of the calendar that its preview was of. */
    public record ApprovalInput(@Nullable CalendarInput perubahan, int versi) {}

    /** The remark of whoever decides. */
    public record DecisionInput(@Nullable String catatan) {}

    public CalendarResource(String engine) {
        super(engine);
    }

    @GET
    public Response changes() {
        return Answers.of(() -> Response.ok(CalendarJson.changes(changesOfCalendar())));
    }

    @GET
    @Path("hari")
    public Response days() {
        return Answers.of(() -> Response.ok(CalendarJson.days(changesOfCalendar())));
    }

    @POST
    @Path("pratinjau")
    public Response preview(@Nullable CalendarInput input) {
        return Answers.of(
                () -> Response.ok(CalendarJson.preview(changesOfCalendar().preview(change(input)))));
    }

    @POST
    @Path("pratinjau/baris")
    public Response rows(@Nullable RowsInput input) {
        return Answers.of(() -> {
            RowsInput asked = present(input);
            return Response.ok(CalendarJson.rows(
                    changesOfCalendar()
                            .rows(
                                    change(asked.perubahan()),
                                    Objects.toString(asked.kantor(), ""),
                                    Objects.toString(asked.layanan(), ""),
                                    asked.sudahBerjalan(),
                                    place(asked.setelah()),
                                    PAGE + 1),
                    PAGE));
        });
    }

    @POST
    public Response approve(@Nullable ApprovalInput input) {
        return Answers.of(() -> {
            ApprovalInput asked = present(input);
            return Response.ok(Map.of("versi", changesOfCalendar().approve(change(asked.perubahan()), asked.versi())));
        });
    }

    @GET
    @Path("keputusan")
    public Response decisions(@QueryParam("mulai") @DefaultValue("0") int first) {
        return Answers.of(() -> {
            CalendarDecisions decisions = SpringBeans.get(CalendarDecisions.class);
            return Response.ok(
                    CalendarJson.decisions(changesOfCalendar(), decisions.page(Math.max(0, first), PAGE + 1), PAGE));
        });
    }

    @POST
    @Path("keputusan/{version}/{deadlineId}")
    public Response decide(
            @PathParam("version") int version,
            @PathParam("deadlineId") String deadlineId,
            @Nullable DecisionInput input) {
        return Answers.of(() -> {
            SpringBeans.get(CalendarDecisions.class)
                    .decide(version, deadlineId, present(input).catatan());
            return Response.noContent();
        });
    }

    @POST
    @Path("keputusan/{version}/{deadlineId}/lagi")
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
