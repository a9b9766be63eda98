package id.loketnaker.webapps.tasklist.drafts;

import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import id.loketnaker.webapps.tasklist.drafts.DraftDesk.Opened;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.function.Function;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.jspecify.annotations.Nullable;

/** What the present user has typed into one form: there is no address for what somebody else has. */
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource extends AbstractTasklistPluginResource {

    private final Function<DraftDesk, Opened> form;

    private DraftResource(String engine, Function<DraftDesk, Opened> form) {
        super(engine);
        this.form = form;
    }

    public static DraftResource ofTask(String engine, String taskId) {
        return new DraftResource(engine, desk -> desk.task(taskId));
    }

    public static DraftResource ofStart(String engine, String definitionId) {
        return new DraftResource(engine, desk -> desk.start(definitionId));
    }

    @GET
    public Response mine() {
        return Answers.of(() -> Response.ok(desk().mine(opened())));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@Nullable DraftInput input) {
        DraftInput sent = Objects.requireNonNullElse(input, new DraftInput(null, null, null, null));
        return Answers.of(() -> Response.ok(desk().save(opened(), sent)));
    }

    @DELETE
    public Response discard() {
        return Answers.of(() -> {
            desk().discard(opened());
            return Response.noContent();
        });
    }

    private Opened opened() {
        return form.apply(desk());
    }

    private static DraftDesk desk() {
        return SpringBeans.get(DraftDesk.class);
    }
}
