package id.loketnaker.webapps.cockpit.schedule;

import id.loketnaker.casework.Managers;
import id.loketnaker.schedule.PeriodStarts;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginResource;

/** What the offices of the present user begin by period; 403 for those who may see no figures. */
@Produces(MediaType.APPLICATION_JSON)
public class ScheduleResource extends AbstractCockpitPluginResource {

    public ScheduleResource(String engine) {
        super(engine);
    }

    @GET
    public Response planned() {
        return Answers.of(() -> Response.ok(
                SpringBeans.get(PeriodStarts.class)
                        .of(SpringBeans.get(Managers.class).officesToSee())
                        .stream()
                        .map(ScheduleView::of)
                        .toList()));
    }
}
