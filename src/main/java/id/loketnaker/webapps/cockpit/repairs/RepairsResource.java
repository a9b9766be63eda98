package id.loketnaker.webapps.cockpit.repairs;

import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginResource;

/** What an upgrade left to mend; 403 for who is no administrator. */
@Produces(MediaType.APPLICATION_JSON)
public class RepairsResource extends AbstractCockpitPluginResource {

    public RepairsResource(String engine) {
        super(engine);
    }

    @GET
    public Response toMend() {
        return Answers.of(() -> Response.ok(SpringBeans.get(RepairsDesk.class).view()));
    }
}
