package id.loketnaker.webapps.tasklist.team;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.casework.HandOvers;
import id.loketnaker.casework.TeamTasks.Colleague;
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

/** To whom a task may be given, and giving it. */
@Produces(MediaType.APPLICATION_JSON)
public class HandOverResource extends AbstractTasklistPluginResource {

    /** An official that a page lets choose. */
    public record ColleagueJson(String id, String name) {

        static ColleagueJson of(Colleague colleague) {
            return new ColleagueJson(colleague.id(), colleague.name());
        }
    }

    @JsonInclude(Include.NON_NULL)
    record HandOverJson(
            String step,
            @Nullable String holder,
            @Nullable String holderName,
            boolean allowed,
            List<ColleagueJson> colleagues) {}

    /**
     * What the dialog sends.
     *
     * @param holder as the dialog was told
     * @param to empty for the queue of the role
     */
    public record MoveInput(
            @Nullable String holder,
            @Nullable String to,
            @Nullable String reason) {}

    private final String taskId;

    public HandOverResource(String engine, String taskId) {
        super(engine);
        this.taskId = taskId;
    }

    @GET
    public Response offer() {
        return Answers.of(() -> {
            HandOvers.Offer offer = SpringBeans.get(HandOvers.class).of(taskId);
            return Response.ok(new HandOverJson(
                    offer.step(),
                    offer.holder(),
                    offer.holderName(),
                    offer.allowed(),
                    offer.colleagues().stream().map(ColleagueJson::of).toList()));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(MoveInput input) {
        return Answers.of(() -> {
            String to = input.to() == null || input.to().isEmpty() ? null : input.to();
            SpringBeans.get(HandOvers.class).move(taskId, input.holder(), to, input.reason());
            return Response.noContent();
        });
    }
}
