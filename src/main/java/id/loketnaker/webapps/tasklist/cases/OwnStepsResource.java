package id.loketnaker.webapps.tasklist.cases;

import id.loketnaker.casework.StepReturns;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.LocalMoments;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;

/** The steps that the present user did in the last week and that are still the last of their cases. */
@Produces(MediaType.APPLICATION_JSON)
public class OwnStepsResource extends AbstractTasklistPluginResource {

    /** @param at local time of the office with its offset */
    record StepJson(String task, String number, String applicant, String step, String at) {

        static StepJson of(StepReturns.Mine mine) {
            return new StepJson(
                    mine.step().taskId(),
                    mine.registered().number(),
                    mine.registered().applicant(),
                    mine.name(),
                    new LocalMoments(mine.pack().office().zone()).of(mine.step().at()));
        }
    }

    public OwnStepsResource(String engine) {
        super(engine);
    }

    @GET
    public Response steps() {
        return Answers.of(() -> Response.ok(SpringBeans.get(StepReturns.class).mine().stream()
                .map(StepJson::of)
                .toList()));
    }
}
