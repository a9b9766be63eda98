package id.loketnaker.webapps.tasklist;

import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.jspecify.annotations.Nullable;

/** The events of the case that a task belongs to: what may be entered now, and entering it. */
@Produces(MediaType.APPLICATION_JSON)
public class TaskEventsResource extends AbstractTasklistPluginResource {

    /** What the tab sends; the date as {@code yyyy-MM-dd}. */
    public record EventInput(
            @Nullable String event,
            @Nullable String date,
            @Nullable String reason) {}

    private final String taskId;

    TaskEventsResource(String engine, String taskId) {
        super(engine);
        this.taskId = taskId;
    }

    @GET
    public Response offered() {
        return Answers.of(() -> Response.ok(SpringBeans.get(TaskEvents.class).offered(taskId)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response raise(EventInput input) {
        return Answers.of(() -> {
            SpringBeans.get(TaskEvents.class)
                    .raise(taskId, String.valueOf(input.event()), input.date(), input.reason());
            return Response.noContent();
        });
    }
}
