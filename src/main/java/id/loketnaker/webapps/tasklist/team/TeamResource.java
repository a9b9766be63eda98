package id.loketnaker.webapps.tasklist.team;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.casework.TeamDesk;
import id.loketnaker.casework.TeamDesk.Desk;
import id.loketnaker.casework.TeamDesk.Line;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.LocalMoments;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.jspecify.annotations.Nullable;

/** On whose desk the tasks of the present user's roles lie, and of those below. */
@Produces(MediaType.APPLICATION_JSON)
public class TeamResource extends AbstractTasklistPluginResource {

    /** @param most so many tasks are told at most */
    record DeskJson(String officeName, int most, List<LineJson> tasks) {}

    @JsonInclude(Include.NON_NULL)
    record LineJson(
            String task,
            String number,
            String applicant,
            String step,
            @Nullable String due,
            @Nullable String holder,
            @Nullable String holderName,
            boolean movable) {}

    public TeamResource(String engine) {
        super(engine);
    }

    @GET
    public Response team() {
        return Answers.of(() -> Response.ok(SpringBeans.get(TeamDesk.class).desks().stream()
                .map(TeamResource::json)
                .toList()));
    }

    private static DeskJson json(Desk desk) {
        LocalMoments times = new LocalMoments(desk.office().zone());
        return new DeskJson(
                desk.office().name(),
                TeamDesk.MOST,
                desk.lines().stream().map(line -> json(line, times)).toList());
    }

    private static LineJson json(Line line, LocalMoments times) {
        return new LineJson(
                line.task().id(),
                line.registered().number(),
                line.registered().applicant(),
                line.task().name(),
                times.orNothing(line.task().due()),
                line.task().holder(),
                line.holderName(),
                line.movable());
    }
}
