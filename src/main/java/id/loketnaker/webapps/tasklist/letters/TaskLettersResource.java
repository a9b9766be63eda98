package id.loketnaker.webapps.tasklist.letters;

import id.loketnaker.casework.LetterChanges;
import id.loketnaker.casework.TaskLetters;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.jspecify.annotations.Nullable;

/** The letters beside a task: to see, to try out before the form is submitted, and to bring the signed paper. */
public class TaskLettersResource extends AbstractTasklistPluginResource {

    private static final String PDF = "application/pdf";

    /** What stands in the open form. */
    public record TrialInput(@Nullable Map<String, Object> values) {}

    /** Why a letter is replaced or withdrawn, and with which values it is issued anew. */
    public record ChangeInput(
            @Nullable String reason, @Nullable Map<String, Object> values) {}

    private final String taskId;

    public TaskLettersResource(String engine, String taskId) {
        super(engine);
        this.taskId = taskId;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response letters() {
        return Answers.of(
                () -> Response.ok(SpringBeans.get(TaskLettersView.class).of(taskId)));
    }

    @POST
    @Path("preview/{letter}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(@PathParam("letter") String letter, TrialInput input) {
        return Answers.of(() -> pdf(
                desk().preview(taskId, letter, input.values() == null ? Map.of() : input.values()),
                "Pratinjau-" + letter.replaceAll("[^a-z0-9-]", "") + ".pdf"));
    }

    @GET
    @Path("{letterId}/pdf")
    public Response pdf(@PathParam("letterId") String letterId) {
        return Answers.of(() ->
                pdf(desk().pdf(taskId, letterId), desk().named(taskId, letterId).fileName()));
    }

    @GET
    @Path("{letterId}/scan")
    public Response scan(@PathParam("letterId") String letterId) {
        return Answers.of(() -> pdf(
                desk().scan(taskId, letterId), desk().named(taskId, letterId).scanName()));
    }

    /** One that another took the place of. */
    @GET
    @Path("{letterId}/scan/{scanId}")
    public Response scan(@PathParam("letterId") String letterId, @PathParam("scanId") String scanId) {
        return Answers.of(() -> pdf(
                desk().scan(taskId, letterId, scanId),
                desk().named(taskId, letterId).scanName()));
    }

    @PUT
    @Path("{letterId}/scan")
    @Consumes(PDF)
    public Response addScan(@PathParam("letterId") String letterId, InputStream body) {
        return Answers.of(() -> {
            desk().addScan(taskId, letterId, body);
            return Response.noContent();
        });
    }

    /** What stands on the letter and may be put right by who signs it. */
    @GET
    @Path("{letterId}/values")
    @Produces(MediaType.APPLICATION_JSON)
    public Response values(@PathParam("letterId") String letterId) {
        return Answers.of(() -> Response.ok(changes().values(desk().about(taskId), letterId)));
    }

    /** Issues it anew in its place. */
    @POST
    @Path("{letterId}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(@PathParam("letterId") String letterId, ChangeInput input) {
        return Answers.of(() -> {
            changes()
                    .correct(
                            desk().about(taskId),
                            letterId,
                            input.reason(),
                            input.values() == null ? Map.of() : input.values());
            return Response.noContent();
        });
    }

    @POST
    @Path("{letterId}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("letterId") String letterId, ChangeInput input) {
        return Answers.of(() -> {
            changes().withdraw(desk().about(taskId), letterId, input.reason());
            return Response.noContent();
        });
    }

    private static LetterChanges changes() {
        return SpringBeans.get(LetterChanges.class);
    }

    private static Response.ResponseBuilder pdf(byte[] content, String name) {
        return Response.ok(content, PDF).header("Content-Disposition", "inline; filename=\"" + name + "\"");
    }

    private static TaskLetters desk() {
        return SpringBeans.get(TaskLetters.class);
    }
}
