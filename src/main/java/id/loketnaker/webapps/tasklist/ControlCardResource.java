package id.loketnaker.webapps.tasklist;

import id.loketnaker.casework.ControlCards;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import id.loketnaker.webapps.controlcard.ControlCardPrint;
import id.loketnaker.webapps.controlcard.ControlCardView;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;

/** The control card of the case that a task belongs to: 404 for a task that the official may not see. */
@Produces(MediaType.APPLICATION_JSON)
public class ControlCardResource extends AbstractTasklistPluginResource {

    private final String taskId;

    ControlCardResource(String engine, String taskId) {
        super(engine);
        this.taskId = taskId;
    }

    @GET
    public Response card() {
        return Answers.of(() -> Response.ok(
                ControlCardView.of(SpringBeans.get(ControlCards.class).ofTask(taskId))));
    }

    @GET
    @Path("pdf")
    @Produces(MediaType.WILDCARD)
    public Response pdf() {
        return Answers.of(() -> SpringBeans.get(ControlCardPrint.class)
                .answer(SpringBeans.get(ControlCards.class).ofTask(taskId)));
    }
}
