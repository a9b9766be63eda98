package id.loketnaker.webapps.cockpit.cases;

import id.loketnaker.casework.CaseDeletions;
import id.loketnaker.casework.CaseFile;
import id.loketnaker.casework.CaseFiles;
import id.loketnaker.casework.ControlCards;
import id.loketnaker.casework.People;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import id.loketnaker.webapps.casefile.CaseFileView;
import id.loketnaker.webapps.controlcard.ControlCardPrint;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginResource;
import org.jspecify.annotations.Nullable;

/** The file of one case, open or ended: 403 for those who may see no figures, 404 for a case of another office. */
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource extends AbstractCockpitPluginResource {

    /** What striking off a case sends. */
    public record DeletionInput(@Nullable String reason) {}

    private final String caseId;

    public CaseResource(String engine, String caseId) {
        super(engine);
        this.caseId = caseId;
    }

    @GET
    public Response file() {
        return Answers.of(() -> {
            CaseFile file = SpringBeans.get(CaseFiles.class).of(caseId);
            return Response.ok(CaseFileView.of(
                    file,
                    SpringBeans.get(People.class).ofAllTimes(file.officials()),
                    deletions().isAllowed(file.registered().service())));
        });
    }

    @POST
    @Path("delete")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response delete(DeletionInput input) {
        return Answers.of(() -> {
            deletions().delete(caseId, input.reason());
            return Response.noContent();
        });
    }

    private static CaseDeletions deletions() {
        return SpringBeans.get(CaseDeletions.class);
    }

    /** The control card, for the paper that goes with the file. */
    @GET
    @Path("card")
    @Produces(MediaType.WILDCARD)
    public Response controlCard() {
        return Answers.of(() -> SpringBeans.get(ControlCardPrint.class)
                .answer(SpringBeans.get(ControlCards.class).ofCase(caseId)));
    }
}
