package id.loketnaker.webapps.cockpit.waiting;

import id.loketnaker.casework.ServiceVersions;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.figures.Period;
import id.loketnaker.figures.StepFigures;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginResource;

/**
 * Where the cases of a service wait, over all versions of its diagram: 403 for those who may see no figures, 404 for a
 * service of another office.
 */
@Produces(MediaType.APPLICATION_JSON)
public class WaitingResource extends AbstractCockpitPluginResource {

    private static final List<String> PERIODS = List.of("30", "90", "365");

    private final String definitionId;

    public WaitingResource(String engine, String definitionId) {
        super(engine);
        this.definitionId = definitionId;
    }

    /** @param days of the period up to today: 30, 90 or 365 */
    @GET
    public Response waiting(@QueryParam("days") @DefaultValue("30") String days) {
        return Answers.of(() -> {
            ServicePack pack = SpringBeans.get(ServiceVersions.class).of(definitionId);
            if (!PERIODS.contains(days)) {
                throw new UnacceptableException("Periode hanya 30, 90 atau 365 hari.");
            }
            LocalDate today = LocalDate.now(
                    SpringBeans.get(Clock.class).withZone(pack.office().zone()));
            Period period = Period.lastDays(Integer.parseInt(days), today);
            return Response.ok(WaitingView.of(
                    pack,
                    period,
                    Integer.parseInt(days),
                    SpringBeans.get(StepFigures.class).of(pack.office().id(), pack.key(), period)));
        });
    }
}
