package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginResource;

/**
 * The figures of the page "SLA". All take the filters {@code office}, {@code service}, {@code unit},
 * {@code official} and {@code period}; 403 for who may see no figures, 404 for an office that is not theirs.
 */
@Produces(MediaType.APPLICATION_JSON)
public class SlaResource extends AbstractCockpitPluginResource {

    public SlaResource(String engine) {
        super(engine);
    }

    @GET
    public Response board(@Context UriInfo asked) {
        return answer(asked, question -> Response.ok(desk().board(question)));
    }

    /** The cases behind a number: {@code status}, {@code element}, {@code role}, {@code page}. */
    @GET
    @Path("cases")
    public Response cases(@Context UriInfo asked) {
        return answer(asked, question -> Response.ok(desk().cases(question)));
    }

    @GET
    @Path("workload")
    public Response workload(@Context UriInfo asked) {
        return answer(asked, question -> Response.ok(desk().workload(question)));
    }

    @GET
    @Path("download")
    @Produces(MediaType.WILDCARD)
    public Response download(
            @Context UriInfo asked,
            @QueryParam("format") @DefaultValue("xlsx") String format,
            @QueryParam("table") @DefaultValue("layanan") String part) {
        return answer(asked, question -> file(desk().download(question, format, part)));
    }

    /** One period beside another: {@code from}, {@code until}, {@code otherFrom}, {@code otherUntil}, local dates. */
    @GET
    @Path("periods")
    public Response periods(@Context UriInfo asked) {
        return answer(
                asked,
                question -> Response.ok(desk().periods(question, PeriodQuestion.of(asked.getQueryParameters()))));
    }

    @GET
    @Path("periods/download")
    @Produces(MediaType.WILDCARD)
    public Response periodsToTakeAway(
            @Context UriInfo asked,
            @QueryParam("format") @DefaultValue("xlsx") String format,
            @QueryParam("table") @DefaultValue("layanan") String part) {
        return answer(
                asked,
                question ->
                        file(desk().periods(question, PeriodQuestion.of(asked.getQueryParameters()), format, part)));
    }

    /** Why the cases of a period took the way they took, beside another: dates as of {@code periods}. */
    @GET
    @Path("why")
    public Response why(@Context UriInfo asked) {
        return answer(
                asked, question -> Response.ok(desk().why(question, PeriodQuestion.of(asked.getQueryParameters()))));
    }

    @GET
    @Path("why/download")
    @Produces(MediaType.WILDCARD)
    public Response whyToTakeAway(
            @Context UriInfo asked,
            @QueryParam("format") @DefaultValue("xlsx") String format,
            @QueryParam("table") @DefaultValue("sebab") String part) {
        return answer(
                asked,
                question -> file(desk().why(question, PeriodQuestion.of(asked.getQueryParameters()), format, part)));
    }

    /** One {@code service} in several offices, side by side: dates as of {@code periods}. */
    @GET
    @Path("between")
    public Response between(@Context UriInfo asked) {
        return answer(
                asked,
                question -> Response.ok(desk().between(question, PeriodQuestion.of(asked.getQueryParameters()))));
    }

    @GET
    @Path("between/download")
    @Produces(MediaType.WILDCARD)
    public Response betweenToTakeAway(
            @Context UriInfo asked,
            @QueryParam("format") @DefaultValue("xlsx") String format,
            @QueryParam("table") @DefaultValue("kantor") String part) {
        return answer(
                asked,
                question ->
                        file(desk().between(question, PeriodQuestion.of(asked.getQueryParameters()), format, part)));
    }

    /** Managers of other offices may see the figures of this one from now on. */
    @POST
    @Path("between/{office}/agree")
    public Response agree(@PathParam("office") String office) {
        return letBeSeen(office, true);
    }

    @POST
    @Path("between/{office}/withdraw")
    public Response withdraw(@PathParam("office") String office) {
        return letBeSeen(office, false);
    }

    private static Response letBeSeen(String office, boolean agreed) {
        return Answers.of(() -> {
            desk().letBeSeen(office, agreed);
            return Response.noContent();
        });
    }

    /** A month of an office as PDF. */
    @GET
    @Path("report")
    @Produces(MediaType.WILDCARD)
    public Response report(@Context UriInfo asked, @QueryParam("month") String month) {
        return answer(asked, question -> file(desk().report(question, month)));
    }

    private static Response.ResponseBuilder file(SlaDesk.Download file) {
        return Answers.attached(file.content(), file.type(), file.name());
    }

    private static Response answer(UriInfo asked, Function<SlaQuestion, Response.ResponseBuilder> how) {
        return Answers.of(() -> how.apply(SlaQuestion.of(asked.getQueryParameters())));
    }

    private static SlaDesk desk() {
        return SpringBeans.get(SlaDesk.class);
    }
}
