package id.loketnaker.webapps.tasklist.forms;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.casework.IntakeCorrections;
import id.loketnaker.casework.IntakeCorrections.Field;
import id.loketnaker.casework.IntakeCorrections.Offer;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import id.loketnaker.webapps.tasklist.forms.TaskBriefJson.OutdatedJson;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.jspecify.annotations.Nullable;

/** What was typed at the intake of the case of a task, and putting it right. */
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionResource extends AbstractTasklistPluginResource {

    /**
     * One field.
     *
     * @param type textfield, textarea, number or date
     * @param value as text, a date as {@code yyyy-MM-dd}; empty where nothing is filled in
     */
    @JsonInclude(Include.NON_NULL)
    record FieldJson(
            String name,
            String label,
            String type,
            String value,
            boolean required,
            @Nullable String unit) {

        static FieldJson of(Field field) {
            return new FieldJson(
                    field.asked().key(),
                    field.asked().name(),
                    field.asked().dateKind() == null ? field.asked().type() : "date",
                    Objects.toString(field.value(), ""),
                    field.asked().required(),
                    field.asked().unit());
        }
    }

    record CorrectionJson(String number, boolean allowed, List<FieldJson> fields, List<OutdatedJson> outdated) {

        static CorrectionJson of(Offer offer) {
            return new CorrectionJson(
                    offer.registered().number(),
                    offer.allowed(),
                    offer.fields().stream().map(FieldJson::of).toList(),
                    OutdatedJson.of(offer.outdated()));
        }
    }

    /** @param values by the keys of the fields: only those that are to be put right */
    public record CorrectionInput(
            @Nullable Map<String, Object> values, @Nullable String reason) {}

    private final String taskId;

    public CorrectionResource(String engine, String taskId) {
        super(engine);
        this.taskId = taskId;
    }

    @GET
    public Response offer() {
        return Answers.of(() -> Response.ok(CorrectionJson.of(desk().of(taskId))));
    }

    /** Answers how it stands afterwards. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(@Nullable CorrectionInput input) {
        return Answers.of(() -> {
            if (input == null || input.values() == null || input.values().isEmpty()) {
                throw new UnacceptableException("Belum ada isian yang berubah.");
            }
            desk().correct(taskId, input.values(), input.reason());
            return Response.ok(CorrectionJson.of(desk().of(taskId)));
        });
    }

    private static IntakeCorrections desk() {
        return SpringBeans.get(IntakeCorrections.class);
    }
}
