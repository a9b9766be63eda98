package id.loketnaker.webapps.tasklist.lists;

import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;

/** How many tasks stand in each list that the present user is shown, by the id of the list. */
@Produces(MediaType.APPLICATION_JSON)
public class ListCountsResource extends AbstractTasklistPluginResource {

    public ListCountsResource(String engine) {
        super(engine);
    }

    @GET
    public Response counts() {
        return Answers.of(() -> Response.ok(SpringBeans.get(ListCounts.class).all()));
    }
}
