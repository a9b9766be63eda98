package id.loketnaker.webapps.tasklist.hearings;

import id.loketnaker.casework.HearingDesk;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.jspecify.annotations.Nullable;

/** What a hearing that is about to be set would clash with; 404 for a task of others. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ClashesResource extends AbstractTasklistPluginResource {

    /** Day {@code yyyy-MM-dd}, time {@code HH:mm}. */
    public record WantedInput(
            @Nullable String day,
            @Nullable String time,
            @Nullable String place) {}

    private final String taskId;

    public ClashesResource(String engine, String taskId) {
        super(engine);
        this.taskId = taskId;
    }

    @POST
    public Response clashes(WantedInput wanted) {
        return Answers.of(() -> Response.ok(SpringBeans.get(HearingDesk.class)
                .clashes(
                        taskId,
                        HearingsResource.day(wanted.day()),
                        time(wanted.time()),
                        Objects.toString(wanted.place(), ""))
                .stream()
                .map(each -> HearingJson.of(each, null, true))
                .toList()));
    }

    private static LocalTime time(@Nullable String text) {
        try {
            return LocalTime.parse(Objects.toString(text, ""));
        } catch (DateTimeParseException none) {
            throw new UnacceptableException("Isi jamnya.");
        }
    }
}
