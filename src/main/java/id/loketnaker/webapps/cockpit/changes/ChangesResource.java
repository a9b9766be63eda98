package id.loketnaker.webapps.cockpit.changes;

import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginResource;

/**
 * What becomes of a service from one version to another or to a proposal, as a page to read and print; 403 for who
 * owns no processes and leads nothing, 404 for what is not theirs.
 */
public class ChangesResource extends AbstractCockpitPluginResource {

    private static final String PAGE = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";
    private static final String PAPER = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final ChangesDesk.Pair pair;

    /** @param before as {@code versi-2} */
    public ChangesResource(String engine, String office, String service, String before, String after) {
        super(engine);
        this.pair = new ChangesDesk.Pair(office, service, before, after);
    }

    @GET
    public Response page(@Context HttpServletResponse servlet) {
        return Answers.of(() -> {
            String page = SpringBeans.get(ChangesDesk.class).page(pair);
            guard(servlet, PAGE);
            return Response.ok(page, "text/html;charset=UTF-8");
        });
    }

    @GET
    @Path("{side}/{letter}")
    public Response letter(
            @PathParam("side") String side, @PathParam("letter") String letter, @Context HttpServletResponse servlet) {
        return Answers.of(() -> {
            byte[] pdf = SpringBeans.get(ChangesDesk.class).letter(pair, side, letter);
            guard(servlet, PAPER);
            return Response.ok(pdf, "application/pdf")
                    .header(
                            "Content-Disposition",
                            "inline; filename=\"%s-%s.pdf\""
                                    .formatted(
                                            letter.replaceAll("[^a-z0-9-]", ""),
                                            side.equals("before") ? "sebelum" : "sesudah"));
        });
    }

    /** In the place of the policy of Camunda's pages: no script at all. */
    private static void guard(HttpServletResponse servlet, String policy) {
        servlet.setHeader("Content-Security-Policy", policy);
        servlet.setHeader("X-Content-Type-Options", "nosniff");
        servlet.setHeader("Referrer-Policy", "no-referrer");
        servlet.setHeader("Cache-Control", "no-store");
    }
}
