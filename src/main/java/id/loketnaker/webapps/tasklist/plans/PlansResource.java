package id.loketnaker.webapps.tasklist.plans;

import id.loketnaker.casework.PlanDesk;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.plans.PlanLine;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.jspecify.annotations.Nullable;

/** The year's plans of the services of the present user; each change answers the whole plan. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlansResource extends AbstractTasklistPluginResource {

    /**
     * A line that is planned.
     *
     * @param month {@code yyyy-MM}
     * @param day {@code yyyy-MM-dd} within it; nothing for any
     * @param firm id in the register of firms
     * @param official user id
     */
    public record Planned(
            @Nullable String month,
            @Nullable String day,
            @Nullable String firm,
            @Nullable String official) {}

    /**
     * @param serviceName by which the start dialog lists it: that of its diagram
     * @param values for the start form, by the keys of its fields
     */
    public record Begun(String service, String serviceName, Map<String, String> values) {}

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    public PlansResource(String engine) {
        super(engine);
    }

    /** Nothing for who sees no such service; the menu asks this of everybody. */
    @GET
    public Response services() {
        return Answers.of(
                () -> Response.ok(desk().services().stream().map(PlanView::of).toList()));
    }

    @GET
    @Path("{office}/{service}/{year}")
    public Response sheet(
            @PathParam("office") String office, @PathParam("service") String service, @PathParam("year") int year) {
        return Answers.of(() -> Response.ok(PlanView.of(desk().sheet(office, service, checked(year)))));
    }

    @POST
    @Path("{office}/{service}")
    public Response add(
            @PathParam("office") String office, @PathParam("service") String service, @Nullable Planned input) {
        return Answers.of(() -> {
            Planned planned = given(input);
            return shown(desk().add(office, service, month(planned), day(planned), planned.firm(), planned.official()));
        });
    }

    @PUT
    @Path("lines/{line}")
    public Response change(@PathParam("line") String line, @Nullable Planned input) {
        return Answers.of(() -> {
            Planned planned = given(input);
            return shown(desk().change(line, month(planned), day(planned), planned.official()));
        });
    }

    @DELETE
    @Path("lines/{line}")
    public Response remove(@PathParam("line") String line) {
        return Answers.of(() -> shown(desk().remove(line)));
    }

    /** The start form is opened from a line. */
    @POST
    @Path("lines/{line}/begin")
    public Response begin(@PathParam("line") String line) {
        return Answers.of(() -> {
            PlanDesk.Beginning beginning = desk().beginning(line);
            ServicePack pack = beginning.pack();
            String listed = Objects.requireNonNullElse(
                    pack.diagram().process().name(), pack.standard().name());
            return Response.ok(new Begun(pack.key(), listed, beginning.values()));
        });
    }

    @POST
    @Path("{office}/{service}/{year}/print")
    @Produces(MediaType.WILDCARD)
    public Response print(
            @PathParam("office") String office, @PathParam("service") String service, @PathParam("year") int year) {
        return Answers.of(() -> SpringBeans.get(PlanPrint.class).answer(desk().sheet(office, service, checked(year))));
    }

    private static Response.ResponseBuilder shown(PlanLine of) {
        return Response.ok(
                PlanView.of(desk().sheet(of.office(), of.service(), of.month().getYear())));
    }

    private static Planned given(@Nullable Planned input) {
        return input == null ? new Planned(null, null, null, null) : input;
    }

    private static YearMonth month(Planned planned) {
        try {
            YearMonth month = YearMonth.parse(Objects.toString(planned.month(), ""));
            checked(month.getYear());
            return month;
        } catch (DateTimeException noMonth) {
            throw new UnacceptableException("Pilih bulannya.");
        }
    }

    private static @Nullable LocalDate day(Planned planned) {
        try {
            return planned.day() == null || planned.day().isBlank() ? null : LocalDate.parse(planned.day());
        } catch (DateTimeException noDay) {
            throw new UnacceptableException("Tanggalnya tidak dapat dibaca.");
        }
    }

    private static int checked(int year) {
        if (year < FIRST || year > LAST) {
            throw new UnacceptableException("Tahunnya antara %d dan %d.".formatted(FIRST, LAST));
        }
        return year;
    }

    private static PlanDesk desk() {
        return SpringBeans.get(PlanDesk.class);
    }
}
