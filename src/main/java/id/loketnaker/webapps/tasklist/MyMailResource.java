package id.loketnaker.webapps.tasklist;

import id.loketnaker.casework.Managers;
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

/** What mail the present user wants: about tasks that run late, and in the morning about what they lead. */
@Produces(MediaType.APPLICATION_JSON)
public class MyMailResource extends AbstractTasklistPluginResource {

    /**
     * @param address empty as long as Camunda knows none
     * @param morning whether the mail of the morning is wanted; {@code null} for who leads nothing
     */
    record MailJson(String choice, String address, @Nullable Boolean morning) {}

    /** What the page sends. */
    public record ChoiceInput(
            @Nullable String choice, @Nullable Boolean morning) {}

    MyMailResource(String engine) {
        super(engine);
    }

    @GET
    public Response mine() {
        return Answers.of(() -> {
            MailWishes wishes = SpringBeans.get(MailWishes.class);
            return Response.ok(new MailJson(
                    wishes.mine().id(),
                    Objects.requireNonNullElse(wishes.myAddress(), ""),
                    leads() ? wishes.mineMorning() : null));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(@Nullable ChoiceInput input) {
        return Answers.of(() -> {
            MailWishes wishes = SpringBeans.get(MailWishes.class);
            wishes.choose(input == null ? null : input.choice());
            if (input != null && input.morning() != null && leads()) {
                wishes.chooseMorning(input.morning());
            }
            return Response.noContent();
        });
    }

    private static boolean leads() {
        return SpringBeans.get(Managers.class).leads();
    }
}
