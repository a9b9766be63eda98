package id.loketnaker.webapps.tasklist.team;

import id.loketnaker.casework.AbsenceDesk;
import id.loketnaker.casework.AbsenceDesk.Desk;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import id.loketnaker.webapps.tasklist.team.HandOverResource.ColleagueJson;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.jspecify.annotations.Nullable;

/** Who is away and who does their work: in the offices of the present user, as far as it is theirs to see or set. */
@Produces(MediaType.APPLICATION_JSON)
public class AbsencesResource extends AbstractTasklistPluginResource {

    /** Days are local dates {@code yyyy-MM-dd} of the office. */
    record AbsenceJson(String id, String absentName, String substituteName, String from, String until, boolean mine) {}

    record AbsencesJson(
            String office,
            String officeName,
            String today,
            List<AbsenceJson> absences,
            List<ColleagueJson> absent,
            List<ColleagueJson> substitutes) {}

    /** What the form sends; the last day counts. */
    public record AbsenceInput(
            @Nullable String office,
            @Nullable String absent,
            @Nullable String substitute,
            @Nullable String from,
            @Nullable String until) {}

    public AbsencesResource(String engine) {
        super(engine);
    }

    @GET
    public Response absences() {
        return Answers.of(() -> Response.ok(SpringBeans.get(AbsenceDesk.class).desks().stream()
                .map(AbsencesResource::json)
                .toList()));
    }

    private static AbsencesJson json(Desk desk) {
        return new AbsencesJson(
                desk.office().id(),
                desk.office().name(),
                desk.today().toString(),
                desk.absences().stream()
                        .map(each -> new AbsenceJson(
                                each.id(),
                                each.absentName(),
                                each.substituteName(),
                                each.from().toString(),
                                each.until().toString(),
                                each.mine()))
                        .toList(),
                desk.absent().stream().map(ColleagueJson::of).toList(),
                desk.substitutes().stream().map(ColleagueJson::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(AbsenceInput input) {
        return Answers.of(() -> {
            SpringBeans.get(AbsenceDesk.class)
                    .add(
                            Objects.toString(input.office(), ""),
                            Objects.toString(input.absent(), ""),
                            Objects.toString(input.substitute(), ""),
                            day(input.from(), "Hari pertama"),
                            day(input.until(), "Hari terakhir"));
            return Response.noContent();
        });
    }

    @DELETE
    @Path("{absence}")
    public Response end(@PathParam("absence") String absence) {
        return Answers.of(() -> {
            SpringBeans.get(AbsenceDesk.class).end(absence);
            return Response.noContent();
        });
    }

    private static LocalDate day(@Nullable String text, String label) {
        try {
            return LocalDate.parse(Objects.toString(text, ""));
        } catch (DateTimeParseException none) {
            throw new UnacceptableException(label + ": isi tanggalnya.");
        }
    }
}
