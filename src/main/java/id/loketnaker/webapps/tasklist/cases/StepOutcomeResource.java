package id.loketnaker.webapps.tasklist.cases;

import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;

/** What came of a step, for the official who completed it: 404 for everybody else. */
@Produces(MediaType.APPLICATION_JSON)
public class StepOutcomeResource extends AbstractTasklistPluginResource {

    private final String taskId;

    public StepOutcomeResource(String engine, String taskId) {
        super(engine);
        this.taskId = taskId;
    }

    @GET
    public Response outcome() {
        return Answers.of(
                () -> Response.ok(SpringBeans.get(StepOutcomeDesk.class).of(taskId)));
    }
}
