package id.loketnaker.webapps.tasklist.papers;

import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.jspecify.annotations.Nullable;

/**
 * Papers beside a start form: what the service asks for, a place of its own for each dialog, and what is put into it.
 */
@Produces(MediaType.APPLICATION_JSON)
public class IntakeResource extends AbstractTasklistPluginResource {

    private final String definitionId;

    public IntakeResource(String engine, String definitionId) {
        super(engine);
        this.definitionId = definitionId;
    }

    @GET
    public Response checklist() {
        return Answers.of(() -> Response.ok(desk().checklist(definitionId)));
    }

    @POST
    public Response open() {
        return Answers.of(
                () -> Response.ok(Map.of("id", desk().open(definitionId).id())));
    }

    @POST
    @Path("{penerimaan}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response add(
            @PathParam("penerimaan") String intakeId,
            @HeaderParam(HttpHeaders.CONTENT_DISPOSITION) @Nullable String disposition,
            @QueryParam("syarat") @Nullable String requirement,
            InputStream content) {
        return Answers.of(
                () -> Response.ok(desk().add(definitionId, intakeId, requirement, SentName.of(disposition), content)));
    }

    @DELETE
    @Path("{penerimaan}/{dokumen}")
    public Response remove(@PathParam("penerimaan") String intakeId, @PathParam("dokumen") String documentId) {
        return Answers.of(() -> {
            desk().remove(definitionId, intakeId, documentId);
            return Response.noContent();
        });
    }

    @DELETE
    @Path("{penerimaan}")
    public Response discard(@PathParam("penerimaan") String intakeId) {
        return Answers.of(() -> {
            desk().discard(definitionId, intakeId);
            return Response.noContent();
        });
    }

    private static IntakeDocuments desk() {
        return SpringBeans.get(IntakeDocuments.class);
    }
}
