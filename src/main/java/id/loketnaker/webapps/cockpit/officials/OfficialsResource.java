package id.loketnaker.webapps.cockpit.officials;

import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginResource;

/** New officials and locked ones: 403 for who is no administrator, 400 with a sentence for what cannot be. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OfficialsResource extends AbstractCockpitPluginResource {

    public OfficialsResource(String engine) {
        super(engine);
    }

    /** The offices with their roles. */
    @GET
    public Response choices() {
        return Answers.of(() -> Response.ok(desk().choices()));
    }

    @POST
    public Response create(OfficialInput input) {
        return Answers.of(() -> {
            desk().create(input);
            return Response.noContent();
        });
    }

    @POST
    @Path("state")
    public Response state(LockInput input) {
        return Answers.of(() -> Response.ok(desk().lockOf(input)));
    }

    @POST
    @Path("lock")
    public Response lock(LockInput input) {
        return Answers.of(() -> {
            desk().lock(input);
            return Response.noContent();
        });
    }

    @POST
    @Path("unlock")
    public Response unlock(LockInput input) {
        return Answers.of(() -> {
            desk().unlock(input);
            return Response.noContent();
        });
    }

    private static OfficialsDesk desk() {
        return SpringBeans.get(OfficialsDesk.class);
    }
}
