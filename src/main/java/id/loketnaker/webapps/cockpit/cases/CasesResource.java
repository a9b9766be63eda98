package id.loketnaker.webapps.cockpit.cases;

import id.loketnaker.engine.CaseFinder;
import id.loketnaker.engine.CaseFinder.ServiceChoice;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginResource;

/** Finds cases, open and ended, of the offices that the present user may see; 403 for those who may see no figures. */
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource extends AbstractCockpitPluginResource {

    /** A service of an office that may be asked for. */
    record ChoiceJson(String kantor, String namaKantor, String layanan, String namaLayanan) {

        static ChoiceJson of(ServiceChoice choice) {
            return new ChoiceJson(choice.office(), choice.officeName(), choice.id(), choice.name());
        }
    }

    public CasesResource(String engine) {
        super(engine);
    }

    @GET
    public Response find(@BeanParam CaseConditions conditions) {
        return Answers.of(() -> {
            CaseFinder finder = SpringBeans.get(CaseFinder.class);
            return Response.ok(CaseListView.of(finder.find(conditions.office(), conditions::query, conditions.page())));
        });
    }

    @GET
    @Path("pilihan")
    public Response choices() {
        return Answers.of(() -> Response.ok(SpringBeans.get(CaseFinder.class).choices().stream()
                .map(ChoiceJson::of)
                .toList()));
    }
}
