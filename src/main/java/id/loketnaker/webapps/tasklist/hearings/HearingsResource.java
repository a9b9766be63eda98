package id.loketnaker.webapps.tasklist.hearings;

import id.loketnaker.casework.HearingDesk;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import id.loketnaker.webapps.tasklist.hearings.HearingJson.AgendaJson;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.jspecify.annotations.Nullable;

/** The hearings of the services of one's roles, by day. */
@Produces(MediaType.APPLICATION_JSON)
public class HearingsResource extends AbstractTasklistPluginResource {

    /** @param any whether there is a calendar for the present user */
    record AnyJson(boolean any) {}

    public HearingsResource(String engine) {
        super(engine);
    }

    @GET
    public Response agendas(@QueryParam("from") @Nullable String from, @QueryParam("until") @Nullable String until) {
        return Answers.of(() -> Response.ok(SpringBeans.get(HearingDesk.class).agendas(day(from), day(until)).stream()
                .map(AgendaJson::of)
                .toList()));
    }

    @GET
    @Path("any")
    public Response any() {
        return Answers.of(
                () -> Response.ok(new AnyJson(SpringBeans.get(HearingDesk.class).isAny())));
    }

    static LocalDate day(@Nullable String text) {
        try {
            return LocalDate.parse(Objects.toString(text, ""));
        } catch (DateTimeParseException none) {
            throw new UnacceptableException("Isi tanggalnya.");
        }
    }
}
