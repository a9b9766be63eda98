package id.loketnaker.webapps.tasklist.signing;

import id.loketnaker.casework.SigningDesk;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;

/** What waits for the signature or the initials of the present user. Each is sent as its form would be. */
@Produces(MediaType.APPLICATION_JSON)
public class SigningResource extends AbstractTasklistPluginResource {

    /** @param count at most {@link SigningDesk#MOST} */
    record CountJson(int count) {}

    public SigningResource(String engine) {
        super(engine);
    }

    @GET
    public Response waiting() {
        return Answers.of(() -> Response.ok(SpringBeans.get(SigningDesk.class).waiting().stream()
                .map(SigningJson::of)
                .toList()));
    }

    @GET
    @Path("count")
    public Response count() {
        return Answers.of(() ->
                Response.ok(new CountJson(SpringBeans.get(SigningDesk.class).count())));
    }
}
