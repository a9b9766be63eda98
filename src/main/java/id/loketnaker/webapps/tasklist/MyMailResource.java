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
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.jspecify.annotations.Nullable;

/** What mail the present user wants about tasks that run late. */
@Produces(MediaType.APPLICATION_JSON)
public class MyMailResource extends AbstractTasklistPluginResource {

    /** What the page sends. */
    public record Choice(@Nullable String pilihan) {}

    MyMailResource(String engine) {
        super(engine);
    }

    @GET
    public Response mine() {
        return Answers.of(() -> {
            MailWishes wishes = SpringBeans.get(MailWishes.class);
            return Response.ok(
                    Map.of("pilihan", wishes.mine().id(), "surel", Objects.requireNonNullElse(wishes.myAddress(), "")));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(@Nullable Choice choice) {
        return Answers.of(() -> {
            SpringBeans.get(MailWishes.class).choose(choice == null ? null : choice.pilihan());
            return Response.noContent();
        });
    }
}
