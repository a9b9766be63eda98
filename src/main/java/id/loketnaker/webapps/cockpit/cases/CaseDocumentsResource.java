package id.loketnaker.webapps.cockpit.cases;

import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import id.loketnaker.webapps.casefile.CaseDocumentsDesk;
import id.loketnaker.webapps.papers.DocumentContent;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginResource;

/** The documents of one case for its manager, with those that were struck out and who read them; only to read. */
public class CaseDocumentsResource extends AbstractCockpitPluginResource {

    private final String caseId;

    public CaseDocumentsResource(String engine, String caseId) {
        super(engine);
        this.caseId = caseId;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response checklist() {
        return Answers.of(() -> Response.ok(desk().checklist(caseId)));
    }

    @GET
    @Path("{document}")
    public Response content(
            @PathParam("document") String documentId,
            @QueryParam("download") boolean download,
            @Context HttpServletResponse servlet) {
        return Answers.of(() -> DocumentContent.of(desk().open(caseId, documentId), download, servlet));
    }

    private static CaseDocumentsDesk desk() {
        return SpringBeans.get(CaseDocumentsDesk.class);
    }
}
