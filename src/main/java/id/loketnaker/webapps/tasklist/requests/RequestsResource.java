package id.loketnaker.webapps.tasklist.requests;

import id.loketnaker.casework.RequestDesk;
import id.loketnaker.casework.RequestDesk.Held;
import id.loketnaker.servicepack.PublicStart;
import id.loketnaker.servicepack.ReadableValues;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.LocalMoments;
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
import java.util.Objects;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.jspecify.annotations.Nullable;

/** What is held of what the public sent to the services that the present user begins. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RequestsResource extends AbstractTasklistPluginResource {

    /** @param services whether any service of theirs is open to the public */
    public record Page(boolean services, List<Line> held) {}

    public record Line(String id, String number, String service, String sentAt, List<Value> values) {}

    public record Value(String label, String text) {}

    public record Refusal(@Nullable String reason) {}

    /** The case that began. */
    public record Accepted(String caseId, Page page) {}

    public RequestsResource(String engine) {
        super(engine);
    }

    /** Empty for who begins no such service; the menu asks this of everybody. */
    @GET
    public Response held() {
        return Answers.of(() -> Response.ok(page()));
    }

    @POST
    @Path("{request}/accept")
    public Response accept(@PathParam("request") String request) {
        return Answers.of(() -> {
            String caseId = desk().accept(request);
            return Response.ok(new Accepted(caseId, page()));
        });
    }

    @POST
    @Path("{request}/refuse")
    public Response refuse(@PathParam("request") String request, @Nullable Refusal input) {
        return Answers.of(() -> {
            desk().refuse(request, input == null ? null : input.reason());
            return Response.ok(page());
        });
    }

    private static Page page() {
        return new Page(
                !desk().services().isEmpty(),
                desk().held().stream().map(RequestsResource::line).toList());
    }

    private static Line line(Held held) {
        PublicStart start =
                Objects.requireNonNull(held.pack().standard().occasions().fromPublic());
        ReadableValues readable = new ReadableValues(
                held.pack(), held.pack().diagram().start().orElseThrow().id());
        Map<String, Object> entered = held.request().entered();
        return new Line(
                held.request().id(),
                held.request().number(),
                held.pack().standard().name(),
                new LocalMoments(held.pack().office().zone()).of(held.request().sentAt()),
                start.fields().stream()
                        .filter(entered::containsKey)
                        .map(field -> new Value(
                                readable.title(field), String.join(", ", readable.items(field, entered.get(field)))))
                        .toList());
    }

    private static RequestDesk desk() {
        return SpringBeans.get(RequestDesk.class);
    }
}
