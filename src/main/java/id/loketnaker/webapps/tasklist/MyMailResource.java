package id.loketnaker.webapps.tasklist;

import id.loketnaker.engine.MailWishes;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.jspecify.annotations.Nullable;

/** What mail the present user wants about tasks that run late. */
@Produces(MediaType.APPLICATION_JSON)
public class MyMailResource extends AbstractTasklistPluginResource {

    /** @param address empty as long as Camunda knows none */
    record MailJson(String choice, String address) {}

    /** What the page sends. */
    public record ChoiceInput(@Nullable String choice) {}

    MyMailResource(String engine) {
        super(engine);
    }

    @GET
    public Response mine() {
        return Answers.of(() -> {
            MailWishes wishes = SpringBeans.get(MailWishes.class);
            return Response.ok(new MailJson(wishes.mine().id(), Objects.requireNonNullElse(wishes.myAddress(), "")));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(@Nullable ChoiceInput input) {
        return Answers.of(() -> {
            SpringBeans.get(MailWishes.class).choose(input == null ? null : input.choice());
            return Response.noContent();
        });
    }
}
