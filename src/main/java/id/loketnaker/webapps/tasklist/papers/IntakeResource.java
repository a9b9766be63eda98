package id.loketnaker.webapps.tasklist.papers;

import id.loketnaker.casework.FormHelp;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import id.loketnaker.webapps.tasklist.forms.FormDaysJson;
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
import java.util.Objects;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.jspecify.annotations.Nullable;

/**
 * Papers beside a start form: what the service asks for, a place of its own for each dialog, and what is put into it.
 */
@Produces(MediaType.APPLICATION_JSON)
public class IntakeResource extends AbstractTasklistPluginResource {

    /** The place of a dialog. */
    record OpenedJson(String id) {}

    private final String definitionId;

    public IntakeResource(String engine, String definitionId) {
        super(engine);
        this.definitionId = definitionId;
    }

    @GET
    public Response checklist() {
        return Answers.of(() -> Response.ok(desk().checklist(definitionId)));
    }

    /** What the dates in the form beside it are measured against. */
    @GET
    @Path("form-days")
    public Response days() {
        return Answers.of(() ->
                Response.ok(FormDaysJson.of(SpringBeans.get(FormHelp.class).daysOfStart(definitionId))));
    }

    @POST
    public Response open() {
        return Answers.of(
                () -> Response.ok(new OpenedJson(desk().open(definitionId).id())));
    }

    /** What is filled in so far. */
    public record FilledInput(@Nullable Map<String, Object> values) {}

    /** @param requirement that a paper was handed in for */
    public record PaperInput(@Nullable String requirement) {}

    /** Which of the papers are needed by what is filled in so far. */
    @POST
    @Path("needed")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response needed(FilledInput filled) {
        return Answers.of(
                () -> Response.ok(desk().needed(definitionId, Objects.requireNonNullElse(filled.values(), Map.of()))));
    }

    @POST
    @Path("{intake}/on-paper")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addOnPaper(@PathParam("intake") String intakeId, PaperInput input) {
        return Answers.of(() -> Response.ok(desk().addOnPaper(definitionId, intakeId, input.requirement())));
    }

    @POST
    @Path("{intake}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response add(
            @PathParam("intake") String intakeId,
            @HeaderParam(HttpHeaders.CONTENT_DISPOSITION) @Nullable String disposition,
            @QueryParam("requirement") @Nullable String requirement,
            InputStream content) {
        return Answers.of(
                () -> Response.ok(desk().add(definitionId, intakeId, requirement, SentName.of(disposition), content)));
    }

    @DELETE
    @Path("{intake}/{document}")
    public Response remove(@PathParam("intake") String intakeId, @PathParam("document") String documentId) {
        return Answers.of(() -> {
            desk().remove(definitionId, intakeId, documentId);
            return Response.noContent();
        });
    }

    @DELETE
    @Path("{intake}")
    public Response discard(@PathParam("intake") String intakeId) {
        return Answers.of(() -> {
            desk().discard(definitionId, intakeId);
            return Response.noContent();
        });
    }

    private static IntakeDocuments desk() {
        return SpringBeans.get(IntakeDocuments.class);
    }
}
