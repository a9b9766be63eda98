package id.loketnaker.webapps.tasklist.forms;

import id.loketnaker.casework.People;
import id.loketnaker.casework.TaskBrief;
import id.loketnaker.casework.TaskBriefs;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;

/** What stands above the form of a task; 404 for a task of others. */
@Produces(MediaType.APPLICATION_JSON)
public class TaskBriefResource extends AbstractTasklistPluginResource {

    private final String taskId;

    public TaskBriefResource(String engine, String taskId) {
        super(engine);
        this.taskId = taskId;
    }

    @GET
    public Response brief() {
        return Answers.of(() -> {
            TaskBrief brief = SpringBeans.get(TaskBriefs.class).of(taskId);
            return Response.ok(
                    TaskBriefJson.of(brief, SpringBeans.get(People.class).ofAllTimes(brief.officials())));
        });
    }
}
