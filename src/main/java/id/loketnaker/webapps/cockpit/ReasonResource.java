package id.loketnaker.webapps.cockpit;

import id.loketnaker.casework.Managers;
import id.loketnaker.casework.Sight;
import id.loketnaker.casework.UnknownException;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.sla.DeadlineReasons;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import id.loketnaker.webapps.limits.ReasonJson;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginResource;

/** Why a deadline is due when it is due; 404 for one of an office that the user does not see. */
@Produces(MediaType.APPLICATION_JSON)
public class ReasonResource extends AbstractCockpitPluginResource {

    private final String deadlineId;

    ReasonResource(String engine, String deadlineId) {
        super(engine);
        this.deadlineId = deadlineId;
    }

    @GET
    public Response why() {
        return Answers.of(() -> {
            Sight sight = SpringBeans.get(Managers.class).figures();
            DeadlineReasons reasons = SpringBeans.get(DeadlineReasons.class);
            return Response.ok(reasons.caseOf(deadlineId)
                    .filter(caseId -> SpringBeans.get(CaseRegister.class).originsOf(List.of(caseId)).stream()
                            .anyMatch(origin -> sight.includes(origin.office(), origin.service())))
                    .flatMap(caseId -> reasons.of(deadlineId))
                    .map(ReasonJson::of)
                    .orElseThrow(() -> new UnknownException("Tenggat " + deadlineId + " tidak ditemukan.")));
        });
    }
}
