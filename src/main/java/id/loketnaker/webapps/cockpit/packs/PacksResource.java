package id.loketnaker.webapps.cockpit.packs;

import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.Consumes;
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
import org.jspecify.annotations.Nullable;

/**
 * Services and their proposals. 404 for what is of another office, whether it is there or not; 400 with findings for
 * files that are no sound pack.
 */
@Produces(MediaType.APPLICATION_JSON)
public class PacksResource extends AbstractCockpitPluginResource {

    private static final String ZIP = "application/zip";

    /** @param content as base64 */
    public record SentFile(@Nullable String name, byte @Nullable [] content) {}

    /** @param reason of the change, in which a word may stand that a refusal asked for */
    public record Sent(@Nullable String reason, @Nullable List<SentFile> files) {}

    /** @param decree number of the decree that asks for the change */
    public record Decided(@Nullable String reason, @Nullable String decree) {}

    public PacksResource(String engine) {
        super(engine);
    }

    @GET
    public Response page() {
        return Answers.of(() -> Response.ok(desk().page()));
    }

    @GET
    @Path("{office}/{service}/zip")
    @Produces(MediaType.WILDCARD)
    public Response download(@PathParam("office") String office, @PathParam("service") String service) {
        return Answers.of(
                () -> Answers.attached(desk().zip(office, service), ZIP, "%s-%s.zip".formatted(office, service)));
    }

    @POST
    @Path("{office}/files")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response send(@PathParam("office") String office, @Nullable Sent sent) {
        return Answers.of(() -> Response.ok(desk().send(office, sent)));
    }

    @POST
    @Path("{office}/{service}/versions/{version}/back")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response back(
            @PathParam("office") String office,
            @PathParam("service") String service,
            @PathParam("version") String version,
            @Nullable Decided decided) {
        return Answers.of(() -> Response.ok(desk().back(office, service, version, decided)));
    }

    @GET
    @Path("proposals/{proposal}")
    public Response proposal(@PathParam("proposal") String number) {
        return Answers.of(() -> Response.ok(proposals().view(number)));
    }

    @GET
    @Path("proposals/{proposal}/zip")
    @Produces(MediaType.WILDCARD)
    public Response proposed(@PathParam("proposal") String number) {
        return Answers.of(() -> Answers.attached(proposals().zip(number), ZIP, "usulan-%s.zip".formatted(number)));
    }

    /** @param name as the proposal lists it */
    @GET
    @Path("proposals/{proposal}/letter")
    @Produces(MediaType.WILDCARD)
    public Response letter(@PathParam("proposal") String number, @QueryParam("name") @Nullable String name) {
        return Answers.of(() -> Response.ok(proposals().letter(number, name), "application/pdf"));
    }

    /** The office's record of the change. */
    @GET
    @Path("proposals/{proposal}/print")
    @Produces(MediaType.WILDCARD)
    public Response print(@PathParam("proposal") String number) {
        return Answers.of(() ->
                Answers.attached(proposals().record(number), "application/pdf", "usulan-%s.pdf".formatted(number)));
    }

    @POST
    @Path("proposals/{proposal}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response approve(@PathParam("proposal") String number, @Nullable Decided decided) {
        return Answers.of(() -> Response.ok(proposals().approve(number, decided)));
    }

    @POST
    @Path("proposals/{proposal}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reject(@PathParam("proposal") String number, @Nullable Decided decided) {
        return Answers.of(() -> Response.ok(proposals().reject(number, decided)));
    }

    @POST
    @Path("proposals/{proposal}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("proposal") String number, @Nullable Decided decided) {
        return Answers.of(() -> Response.ok(proposals().withdraw(number, decided)));
    }

    private static PacksDesk desk() {
        return SpringBeans.get(PacksDesk.class);
    }

    private static ProposalDesk proposals() {
        return SpringBeans.get(ProposalDesk.class);
    }
}
