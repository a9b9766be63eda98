package id.loketnaker.webapps.tasklist.papers;

import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import id.loketnaker.webapps.papers.DocumentContent;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.jspecify.annotations.Nullable;

/**
 * The documents of the case that a task belongs to. A file comes as the body of its request, its name in a header, its
 * requirement in the address.
 */
public class TaskDocumentsResource extends AbstractTasklistPluginResource {

    /** What striking out sends. */
    public record StrikeInput(@Nullable String reason) {}

    /**
     * What is said of a requirement.
     *
     * @param reason why it need not be brought; only for that
     */
    public record RequirementInput(
            @Nullable String requirement, @Nullable String reason) {}

    private final String taskId;

    public TaskDocumentsResource(String engine, String taskId) {
        super(engine);
        this.taskId = taskId;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response checklist() {
        return Answers.of(() -> Response.ok(desk().checklist(taskId)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    public Response add(
            @HeaderParam(HttpHeaders.CONTENT_DISPOSITION) @Nullable String disposition,
            @QueryParam("requirement") @Nullable String requirement,
            InputStream content) {
        return Answers.of(() -> {
            desk().add(taskId, requirement, SentName.of(disposition), content);
            return Response.noContent();
        });
    }

    @GET
    @Path("{document}")
    public Response content(
            @PathParam("document") String documentId,
            @QueryParam("download") boolean download,
            @Context HttpServletResponse servlet) {
        return Answers.of(() -> DocumentContent.of(desk().open(taskId, documentId), download, servlet));
    }

    @POST
    @Path("on-paper")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response addOnPaper(RequirementInput input) {
        return Answers.of(() -> {
            desk().addOnPaper(taskId, input.requirement());
            return Response.noContent();
        });
    }

    @POST
    @Path("waivers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response waive(RequirementInput input) {
        return Answers.of(() -> {
            desk().waive(taskId, input.requirement(), input.reason());
            return Response.noContent();
        });
    }

    @POST
    @Path("waivers/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response ask(RequirementInput input) {
        return Answers.of(() -> {
            desk().ask(taskId, input.requirement());
            return Response.noContent();
        });
    }

    @POST
    @Path("{document}/strike")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response strike(@PathParam("document") String documentId, StrikeInput input) {
        return Answers.of(() -> {
            desk().strike(taskId, documentId, input.reason());
            return Response.noContent();
        });
    }

    private static TaskDocuments desk() {
        return SpringBeans.get(TaskDocuments.class);
    }
}
