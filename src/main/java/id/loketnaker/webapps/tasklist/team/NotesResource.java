package id.loketnaker.webapps.tasklist.team;

import id.loketnaker.casework.CaseNotes;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.LocalMoments;
import id.loketnaker.webapps.SpringBeans;
import id.loketnaker.webapps.tasklist.team.HandOverResource.ColleagueJson;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.jspecify.annotations.Nullable;

/** The notes of the case that a task belongs to, and adding one. */
@Produces(MediaType.APPLICATION_JSON)
public class NotesResource extends AbstractTasklistPluginResource {

    record NoteJson(String at, String step, String author, String text) {}

    record NotesJson(List<NoteJson> notes, boolean workable, List<ColleagueJson> colleagues) {}

    /** @param tell ids of colleagues */
    public record NoteInput(@Nullable String text, @Nullable List<String> tell) {}

    private final String taskId;

    public NotesResource(String engine, String taskId) {
        super(engine);
        this.taskId = taskId;
    }

    @GET
    public Response notes() {
        return Answers.of(() -> {
            CaseNotes.Notes notes = SpringBeans.get(CaseNotes.class).of(taskId);
            LocalMoments times = new LocalMoments(notes.pack().office().zone());
            return Response.ok(new NotesJson(
                    notes.all().stream()
                            .map(note -> new NoteJson(times.of(note.at()), note.step(), note.author(), note.text()))
                            .toList(),
                    notes.writable(),
                    notes.colleagues().stream().map(ColleagueJson::of).toList()));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(NoteInput input) {
        return Answers.of(() -> {
            List<String> tell = Objects.requireNonNullElse(input.tell(), List.of());
            SpringBeans.get(CaseNotes.class).write(taskId, input.text(), tell);
            return Response.noContent();
        });
    }
}
