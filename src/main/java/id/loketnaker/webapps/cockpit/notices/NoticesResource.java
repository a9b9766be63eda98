package id.loketnaker.webapps.cockpit.notices;

import id.loketnaker.casework.Managers;
import id.loketnaker.casework.People;
import id.loketnaker.casework.Services;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.casework.WhoIsPresent;
import id.loketnaker.notifications.NoticeBoard;
import id.loketnaker.notifications.NoticeState;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginResource;

/** What people were told, and what did not reach them: for managers of their own office, for administrators of all. */
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource extends AbstractCockpitPluginResource {

    private static final int PAGE = 50;
    private static final int FARTHEST = 1_000_000;

    public NoticesResource(String engine) {
        super(engine);
    }

    /** @param state as {@link NoticeView#STATES} names it */
    @GET
    public Response notices(
            @QueryParam("state") @DefaultValue("failed") String state,
            @QueryParam("first") @DefaultValue("0") int first) {
        return Answers.of(() -> {
            List<String> offices = officesToSee();
            NoticeBoard board = SpringBeans.get(NoticeBoard.class);
            NoticeBoard.Page page = board.page(offices, state(state), Math.max(0, Math.min(first, FARTHEST)), PAGE);
            return Response.ok(NoticeView.of(
                    page,
                    board.open(offices),
                    SpringBeans.get(Services.class).of(offices),
                    SpringBeans.get(People.class)));
        });
    }

    @POST
    @Path("{id}/send")
    public Response sendAgain(@PathParam("id") String id) {
        return Answers.of(() -> changed(SpringBeans.get(NoticeBoard.class).sendAgain(id, officesToSee(), user())));
    }

    @POST
    @Path("{id}/cancel")
    public Response callOff(@PathParam("id") String id) {
        return Answers.of(() -> changed(SpringBeans.get(NoticeBoard.class).callOff(id, officesToSee(), user())));
    }

    private static Response.ResponseBuilder changed(boolean done) {
        if (!done) {
            throw new UnacceptableException("Pemberitahuan ini sudah berubah atau tidak ada; muat ulang halaman ini.");
        }
        return Response.noContent();
    }

    private static NoticeState state(String text) {
        return NoticeView.STATES.entrySet().stream()
                .filter(state -> state.getValue().equals(text))
                .findFirst()
                .orElseThrow(() -> new UnacceptableException("Keadaan \"" + text + "\" tidak ada."))
                .getKey();
    }

    private static List<String> officesToSee() {
        return SpringBeans.get(Managers.class).officesToSee();
    }

    private static String user() {
        return SpringBeans.get(WhoIsPresent.class).userId();
    }
}
