package id.loketnaker.webapps.cockpit.cases;

import id.loketnaker.casework.CaseFinder;
import id.loketnaker.casework.CaseFinder.ServiceChoice;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import id.loketnaker.webapps.Typed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginResource;

/** Finds cases, open and ended, of the offices that the present user may see; 403 for those who may see no figures. */
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource extends AbstractCockpitPluginResource {

    /** A service of an office that may be asked for. */
    record ChoiceJson(String office, String officeName, String service, String serviceName) {

        static ChoiceJson of(ServiceChoice choice) {
            return new ChoiceJson(choice.office(), choice.officeName(), choice.id(), choice.name());
        }
    }

    public CasesResource(String engine) {
        super(engine);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response find(CaseSearchInput asked) {
        return Answers.of(() -> Response.ok(CaseListView.of(SpringBeans.get(CaseFinder.class)
                .find(Typed.text(asked.office()), asked::query, Typed.page(asked.page())))));
    }

    @GET
    @Path("choices")
    public Response choices() {
        return Answers.of(() -> Response.ok(SpringBeans.get(CaseFinder.class).choices().stream()
                .map(ChoiceJson::of)
                .toList()));
    }
}
