package id.loketnaker.webapps.cockpit.audit;

import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.CsvFile;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginResource;

/** The audit trail; 403 for who is no administrator. */
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource extends AbstractCockpitPluginResource {

    public AuditResource(String engine) {
        super(engine);
    }

    @GET
    @Path("kinds")
    public Response kinds() {
        return Answers.of(() -> Response.ok(desk().kinds()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response find(AuditInput asked) {
        return Answers.of(() -> Response.ok(desk().page(asked)));
    }

    @POST
    @Path("csv")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.WILDCARD)
    public Response download(AuditInput asked) {
        return Answers.of(() -> {
            AuditView all = desk().all(asked);
            StreamingOutput file = out -> CsvFile.write(all.sheet(), out);
            return Answers.attached(file, "text/csv; charset=utf-8", "jejak-audit.csv");
        });
    }

    private static AuditDesk desk() {
        return SpringBeans.get(AuditDesk.class);
    }
}
