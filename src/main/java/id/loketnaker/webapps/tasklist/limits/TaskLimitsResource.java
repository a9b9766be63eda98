package id.loketnaker.webapps.tasklist.limits;

import id.loketnaker.casework.CaseLimits;
import id.loketnaker.casework.People;
import id.loketnaker.casework.TaskLimits;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import id.loketnaker.webapps.limits.ReasonJson;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;

/**
 * The clock and the limits of the case that a task belongs to, and why each is due when it is due; 404 for a task of
 * others.
 */
@Produces(MediaType.APPLICATION_JSON)
public class TaskLimitsResource extends AbstractTasklistPluginResource {

    private final String taskId;

    public TaskLimitsResource(String engine, String taskId) {
        super(engine);
        this.taskId = taskId;
    }

    @GET
    public Response limits() {
        return Answers.of(() -> {
            CaseLimits limits = SpringBeans.get(TaskLimits.class).of(taskId);
            return Response.ok(
                    TaskLimitsView.of(limits, SpringBeans.get(People.class).of(limits.officials())));
        });
    }

    @GET
    @Path("{deadlineId}/reason")
    public Response why(@PathParam("deadlineId") String deadlineId) {
        return Answers.of(() ->
                Response.ok(ReasonJson.of(SpringBeans.get(TaskLimits.class).reason(taskId, deadlineId))));
    }
}
