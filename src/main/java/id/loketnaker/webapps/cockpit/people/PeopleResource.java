package id.loketnaker.webapps.cockpit.people;

import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginResource;

/** What is kept about one person; 403 for who is no administrator. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleResource extends AbstractCockpitPluginResource {

    public PeopleResource(String engine) {
        super(engine);
    }

    @POST
    public Response find(PersonInput asked) {
        return Answers.of(() -> Response.ok(desk().find(asked)));
    }

    @POST
    @Path("zip")
    @Produces(MediaType.WILDCARD)
    public Response download(PersonInput asked) {
        return Answers.of(() -> Answers.attached(desk().all(asked), "application/zip", "data-orang.zip"));
    }

    private static PeopleDesk desk() {
        return SpringBeans.get(PeopleDesk.class);
    }
}
