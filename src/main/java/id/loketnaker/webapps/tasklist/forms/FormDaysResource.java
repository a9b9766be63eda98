package id.loketnaker.webapps.tasklist.forms;

import id.loketnaker.casework.FormHelp;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;

/** What the dates in the form of a task are measured against; 404 for a task of others. */
@Produces(MediaType.APPLICATION_JSON)
public class FormDaysResource extends AbstractTasklistPluginResource {

    private final String taskId;

    public FormDaysResource(String engine, String taskId) {
        super(engine);
        this.taskId = taskId;
    }

    @GET
    public Response days() {
        return Answers.of(() ->
                Response.ok(FormDaysJson.of(SpringBeans.get(FormHelp.class).daysOfTask(taskId))));
    }
}
