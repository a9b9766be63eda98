package id.loketnaker.webapps.cockpit;

import id.loketnaker.casework.Managers;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginResource;

/** The offices whose figures the present user may see; 403 for those who may see none. */
@Produces(MediaType.APPLICATION_JSON)
public class OfficesResource extends AbstractCockpitPluginResource {

    OfficesResource(String engine) {
        super(engine);
    }

    @GET
    public Response offices() {
        return Answers.of(() -> Response.ok(SpringBeans.get(Managers.class).officesToSee()));
    }
}
