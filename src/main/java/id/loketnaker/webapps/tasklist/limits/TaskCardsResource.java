package id.loketnaker.webapps.tasklist.limits;

import id.loketnaker.casework.People;
import id.loketnaker.casework.TaskGlances;
import id.loketnaker.casework.TaskGlances.Glance;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;

/**
 * What the cards of the visible tasks show, all in one answer; tasks that the present user may not see are left out.
 */
@Produces(MediaType.APPLICATION_JSON)
public class TaskCardsResource extends AbstractTasklistPluginResource {

    public TaskCardsResource(String engine) {
        super(engine);
    }

    /** @param ids of tasks, with commas between them */
    @GET
    public Response cards(@QueryParam("tasks") @DefaultValue("") String ids) {
        return Answers.of(() -> {
            List<String> asked = Stream.of(ids.split(","))
                    .map(String::strip)
                    .filter(id -> !id.isEmpty())
                    .distinct()
                    .toList();
            List<Glance> glances = SpringBeans.get(TaskGlances.class).of(asked);
            Map<String, String> names = SpringBeans.get(People.class)
                    .of(glances.stream()
                            .flatMap(glance -> Stream.ofNullable(glance.holder()))
                            .collect(Collectors.toSet()));
            return Response.ok(
                    glances.stream().map(glance -> TaskCard.of(glance, names)).toList());
        });
    }
}
