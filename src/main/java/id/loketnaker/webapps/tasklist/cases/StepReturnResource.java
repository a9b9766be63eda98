package id.loketnaker.webapps.tasklist.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.casework.StepReturns;
import id.loketnaker.letters.Letter;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.jspecify.annotations.Nullable;

/** What taking a step back would do, and doing it: for who did the step, 404 for everybody else. */
@Produces(MediaType.APPLICATION_JSON)
public class StepReturnResource extends AbstractTasklistPluginResource {

    @JsonInclude(Include.NON_NULL)
    record LetterJson(String name, @Nullable String number, boolean issued) {

        static LetterJson of(Letter letter) {
            return new LetterJson(letter.name(), letter.number(), letter.isIssued());
        }
    }

    /**
     * What would happen.
     *
     * @param hindrance why it cannot be; nothing when it can
     * @param sent subjects of notices that have gone out
     * @param waiting subjects of notices that would be called off
     */
    @JsonInclude(Include.NON_NULL)
    record ReturnJson(
            String number,
            String step,
            @Nullable String hindrance,
            List<LetterJson> letters,
            List<String> sent,
            List<String> waiting) {}

    /** What the dialog sends. */
    public record ReturnInput(@Nullable String reason) {}

    /** The task that stands for the step now. */
    record TaskJson(String task) {}

    private final String taskId;

    public StepReturnResource(String engine, String taskId) {
        super(engine);
        this.taskId = taskId;
    }

    @GET
    public Response offer() {
        return Answers.of(() -> {
            StepReturns.Offer offer = SpringBeans.get(StepReturns.class).of(taskId);
            return Response.ok(new ReturnJson(
                    offer.registered().number(),
                    offer.step(),
                    offer.hindrance(),
                    offer.letters().stream().map(LetterJson::of).toList(),
                    offer.sent(),
                    offer.waiting()));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response takeBack(@Nullable ReturnInput input) {
        return Answers.of(() -> Response.ok(new TaskJson(
                SpringBeans.get(StepReturns.class).takeBack(taskId, input == null ? null : input.reason()))));
    }
}
