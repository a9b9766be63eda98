package id.loketnaker.cockpit;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.jspecify.annotations.Nullable;

/** The events of the case that a task belongs to: what may be entered now, and entering it. */
@Produces(MediaType.APPLICATION_JSON)
public class TaskEventsResource extends AbstractTasklistPluginResource {

    /** What the tab sends; the date as {@code yyyy-MM-dd}. */
    public record EventInput(
            @Nullable String peristiwa,
            @Nullable String tanggal,
            @Nullable String alasan) {}

    private final String taskId;

    TaskEventsResource(String engine, String taskId) {
        super(engine);
        this.taskId = taskId;
    }

    @GET
    public Response offered() {
        return answer(() -> Response.ok(SpringBeans.get(CaseDesk.class).eventsOf(taskId)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response raise(EventInput input) {
        return answer(() -> {
            SpringBeans.get(CaseDesk.class)
                    .raise(taskId, String.valueOf(input.peristiwa()), input.tanggal(), input.alasan());
            return Response.noContent();
        });
    }

    private static Response answer(Supplier<Response.ResponseBuilder> action) {
        try {
            return action.get().build();
        } catch (NotFoundException unknown) {
            return refused(Status.NOT_FOUND, unknown);
        } catch (AuthorizationException notTheirs) {
            return refused(Status.FORBIDDEN, notTheirs);
        } catch (BadUserRequestException unacceptable) {
            return refused(Status.BAD_REQUEST, unacceptable);
        }
    }

    private static Response refused(Status status, RuntimeException reason) {
        return Response.status(status)
                .entity(Map.of("message", reason.getMessage()))
                .build();
    }
}
