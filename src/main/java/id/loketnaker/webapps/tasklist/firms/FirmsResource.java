package id.loketnaker.webapps.tasklist.firms;

import id.loketnaker.casework.FirmDesk;
import id.loketnaker.firms.Firm;
import id.loketnaker.firms.FirmImport.Line;
import id.loketnaker.servicepack.FirmKind;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import id.loketnaker.webapps.TakenAway;
import id.loketnaker.webapps.Typed;
import id.loketnaker.webapps.XlsxFile;
import id.loketnaker.webapps.tasklist.papers.SentName;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.jspecify.annotations.Nullable;

/** The page of the register of firms and unions: 404 for an office that is not theirs. */
@Produces(MediaType.APPLICATION_JSON)
public class FirmsResource extends AbstractTasklistPluginResource {

    /** An office whose register one may keep. */
    record OfficeJson(String id, String name) {}

    /**
     * What is looked for.
     *
     * @param kind {@code perusahaan} or {@code serikat}; nothing for both
     * @param text any part of name or number
     * @param page from 1
     */
    public record Question(
            @Nullable String kind,
            @Nullable String text,
            @Nullable Integer page) {}

    /**
     * One that is entered by hand.
     *
     * @param isOther it is none of those that it is like
     */
    public record Entered(
            FirmJson.@Nullable Typed firm, @Nullable Boolean isOther) {}

    /** @param version that was shown */
    public record Corrected(
            FirmJson.@Nullable Typed firm,
            int version,
            @Nullable String reason) {}

    /**
     * @param goes id of the one that turned out to be the same
     * @param version of it that was shown
     */
    public record Joined(
            @Nullable String goes, int version, @Nullable String reason) {}

    /** Entered, or asked about. */
    record AnswerJson(@Nullable FirmJson firm, List<FirmJson> near) {}

    public FirmsResource(String engine) {
        super(engine);
    }

    @GET
    public Response offices() {
        return Answers.of(() -> Response.ok(desk().offices().stream()
                .map(office -> new OfficeJson(office.id(), office.name()))
                .toList()));
    }

    @POST
    @Path("{office}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response page(@PathParam("office") String office, @Nullable Question question) {
        Question asked = question == null ? new Question(null, null, null) : question;
        int page = Typed.page(asked.page());
        FirmKind kind = FirmKind.of(Objects.toString(asked.kind(), "")).orElse(null);
        return Answers.of(() ->
                Response.ok(FirmListJson.of(desk().page(office, kind, Typed.text(asked.text()), page), page)));
    }

    @GET
    @Path("{office}/entries/{firm}")
    public Response open(@PathParam("office") String office, @PathParam("firm") String firm) {
        return Answers.of(() -> Response.ok(SpringBeans.get(FirmPage.class).of(desk().open(office, firm))));
    }

    /** Entered at once, or asked about when it is like others. */
    @POST
    @Path("{office}/entries")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(@PathParam("office") String office, Entered entered) {
        return Answers.of(() -> {
            List<Firm> near = Boolean.TRUE.equals(entered.isOther())
                    ? List.of()
                    : desk().near(office, FirmJson.details(entered.firm()));
            return near.isEmpty()
                    ? Response.ok(new AnswerJson(
                            FirmJson.of(desk().enter(office, FirmJson.details(entered.firm()))), List.of()))
                    : Response.ok(new AnswerJson(null, FirmJson.all(near)));
        });
    }

    @POST
    @Path("{office}/entries/{firm}/correct")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(@PathParam("office") String office, @PathParam("firm") String firm, Corrected corrected) {
        return Answers.of(() -> Response.ok(FirmJson.of(desk().correct(
                        office,
                        firm,
                        corrected.version(),
                        FirmJson.details(corrected.firm()),
                        Objects.toString(corrected.reason(), "")))));
    }

    /** This one stays. */
    @POST
    @Path("{office}/entries/{firm}/join")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response join(@PathParam("office") String office, @PathParam("firm") String firm, Joined joined) {
        return Answers.of(() -> Response.ok(FirmJson.of(desk().join(
                        office,
                        firm,
                        Objects.toString(joined.goes(), ""),
                        joined.version(),
                        Objects.toString(joined.reason(), "")))));
    }

    /** The whole register, in the columns that an import takes. */
    @POST
    @Path("{office}/xlsx")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.WILDCARD)
    public Response workbook(@PathParam("office") String office) {
        return Answers.of(() -> {
            StreamingOutput file = workbooks().all(office);
            SpringBeans.get(TakenAway.class).tell("firms", office);
            return attached(file, "perusahaan-dan-serikat-" + office + ".xlsx");
        });
    }

    /** An empty workbook to fill in. */
    @POST
    @Path("{office}/template")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.WILDCARD)
    public Response template(@PathParam("office") String office) {
        return Answers.of(() -> attached(workbooks().template(), "contoh-perusahaan-dan-serikat.xlsx"));
    }

    /** What would come of a workbook. */
    @POST
    @Path("{office}/import/preview")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response preview(
            @PathParam("office") String office,
            @HeaderParam(HttpHeaders.CONTENT_DISPOSITION) @Nullable String disposition,
            InputStream content) {
        return Answers.of(() ->
                Response.ok(PlanJson.of(desk().preview(office, workbooks().lines(content, SentName.of(disposition))))));
    }

    /** Its lines that are not taken over, with the reason for each. */
    @POST
    @Path("{office}/import/refused")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.WILDCARD)
    public Response refused(
            @PathParam("office") String office,
            @HeaderParam(HttpHeaders.CONTENT_DISPOSITION) @Nullable String disposition,
            InputStream content) {
        return Answers.of(() -> attached(
                workbooks().refused(desk().preview(office, workbooks().lines(content, SentName.of(disposition)))),
                "baris-yang-tidak-diambil.xlsx"));
    }

    /**
     * Takes it over as the plan said.
     *
     * @param seen the mark of the plan
     * @param others numbers of lines, with commas between them, or {@code semua}
     */
    @POST
    @Path("{office}/import")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response take(
            @PathParam("office") String office,
            @HeaderParam(HttpHeaders.CONTENT_DISPOSITION) @Nullable String disposition,
            @QueryParam("seen") @Nullable String seen,
            @QueryParam("others") @Nullable String others,
            InputStream content) {
        return Answers.of(() -> {
            List<Line> lines = workbooks().lines(content, SentName.of(disposition));
            return Response.ok(PlanJson.of(
                    desk().take(office, lines, Objects.toString(seen, ""), FirmWorkbooks.numbers(others, lines))));
        });
    }

    private static Response.ResponseBuilder attached(StreamingOutput file, String name) {
        return Answers.attached(file, XlsxFile.TYPE, name);
    }

    private static FirmDesk desk() {
        return SpringBeans.get(FirmDesk.class);
    }

    private static FirmWorkbooks workbooks() {
        return SpringBeans.get(FirmWorkbooks.class);
    }
}
