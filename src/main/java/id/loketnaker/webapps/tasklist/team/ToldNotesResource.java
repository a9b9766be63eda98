package id.loketnaker.webapps.tasklist.team;

import id.loketnaker.casework.CaseNotes;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;

/** Notes that colleagues wanted the present user to know of. */
@Produces(MediaType.APPLICATION_JSON)
public class ToldNotesResource extends AbstractTasklistPluginResource {

    /** @param at in UTC: the notes may be of several offices */
    record ToldJson(String id, String number, String author, String text, String at) {}

    public ToldNotesResource(String engine) {
        super(engine);
    }

    @GET
    public Response waiting() {
        return Answers.of(() -> Response.ok(SpringBeans.get(CaseNotes.class).waiting().stream()
                .map(note -> new ToldJson(
                        note.id(),
                        note.number(),
                        note.author(),
                        note.text(),
                        note.at().toString()))
                .toList()));
    }

    /** It was read; it stays on the record of the case. */
    @DELETE
    @Path("{note}")
    public Response read(@PathParam("note") String note) {
        return Answers.of(() -> {
            SpringBeans.get(CaseNotes.class).read(note);
            return Response.noContent();
        });
    }
}
