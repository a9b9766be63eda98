package id.loketnaker.webapps.tasklist.cases;

import id.loketnaker.casework.Doubles;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.jspecify.annotations.Nullable;

/** Running cases of the same service that may be the same request: beside a task, and beside a start form. */
@Produces(MediaType.APPLICATION_JSON)
public class SimilarResource extends AbstractTasklistPluginResource {

    /** What stands in the start form; it tells of people, so it is in the body. */
    public record FormInput(@Nullable Map<String, Object> values) {}

    /** One of them. */
    record SimilarJson(String id, String number, String applicant) {

        static List<SimilarJson> all(List<RegisteredCase> cases) {
            return cases.stream()
                    .map(each -> new SimilarJson(each.id(), each.number(), each.applicant()))
                    .toList();
        }
    }

    public SimilarResource(String engine) {
        super(engine);
    }

    @GET
    @Path("tasks/{taskId}")
    public Response ofTask(@PathParam("taskId") String taskId) {
        return Answers.of(
                () -> Response.ok(SimilarJson.all(SpringBeans.get(Doubles.class).ofTask(taskId))));
    }

    @POST
    @Path("{definition}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ofForm(@PathParam("definition") String definition, @Nullable FormInput input) {
        Map<String, Object> values = input == null || input.values() == null ? Map.of() : input.values();
        return Answers.of(
                () -> Response.ok(SimilarJson.all(SpringBeans.get(Doubles.class).ofForm(definition, values))));
    }
}
