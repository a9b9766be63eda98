package id.loketnaker.webapps.cockpit;

import id.loketnaker.casework.Managers;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginResource;

/** What of the offices the present user may see; 403 for those who may see nothing of the kind. */
@Produces(MediaType.APPLICATION_JSON)
public class OfficesResource extends AbstractCockpitPluginResource {

    OfficesResource(String engine) {
        super(engine);
    }

    /**
     * Of which offices the present user sees figures.
     *
     * @param instances whether Cockpit's own pages of a running case are theirs, too
     * @param administrator whether the buttons of these pages are theirs
     */
    record FiguresJson(Collection<String> offices, boolean instances, boolean administrator) {}

    @GET
    @Path("figures")
    public Response figures() {
        return Answers.of(() -> {
            Managers managers = SpringBeans.get(Managers.class);
            return Response.ok(
                    new FiguresJson(managers.figures().all(), managers.isUnconfined(), managers.isAdministrator()));
        });
    }

    /** The offices that are managed as a whole. */
    @GET
    public Response offices() {
        return Answers.of(() -> Response.ok(SpringBeans.get(Managers.class).officesToSee()));
    }
}
