package id.loketnaker.webapps.tasklist.firms;

import id.loketnaker.casework.FirmForms;
import id.loketnaker.casework.FirmForms.Likeness;
import id.loketnaker.casework.FirmForms.Place;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.jspecify.annotations.Nullable;

/** Firms and unions of the office beside a form that asks for one: of a start form, or of a task. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FirmOffersResource extends AbstractTasklistPluginResource {

    /** @param kind {@code perusahaan} or {@code serikat} */
    public record Sought(@Nullable String kind, @Nullable String text) {}

    /** Those that may be the same, and unions of the same name. */
    record LikenessJson(List<FirmJson> near, List<FirmJson> sameName) {

        static LikenessJson of(Likeness likeness) {
            return new LikenessJson(FirmJson.all(likeness.near()), FirmJson.all(likeness.sameName()));
        }
    }

    /** Which fields of the form tell of a firm, and which unions have the name of the one that the case is about. */
    record AskedJson(List<FirmJson.FieldsJson> fields, List<FirmJson> sameName) {

        static AskedJson of(FirmForms.Asked asked) {
            return new AskedJson(
                    asked.firms().stream().map(FirmJson.FieldsJson::of).toList(), FirmJson.all(asked.sameName()));
        }
    }

    private final Place place;

    private FirmOffersResource(String engine, Place place) {
        super(engine);
        this.place = place;
    }

    public static FirmOffersResource ofStart(String engine, String definitionId) {
        return new FirmOffersResource(engine, new FirmForms.AtStart(definitionId));
    }

    public static FirmOffersResource ofTask(String engine, String taskId) {
        return new FirmOffersResource(engine, new FirmForms.AtTask(taskId));
    }

    /** None, and nothing, for most forms. */
    @GET
    public Response asked() {
        return Answers.of(() -> Response.ok(AskedJson.of(forms().asked(place))));
    }

    @POST
    public Response offered(@Nullable Sought sought) {
        Sought given = sought == null ? new Sought(null, null) : sought;
        return Answers.of(() -> Response.ok(FirmJson.all(
                forms().offered(place, FirmJson.kindOf(given.kind()), Objects.toString(given.text(), "")))));
    }

    @POST
    @Path("like")
    public Response like(FirmJson.@Nullable Typed typed) {
        return Answers.of(() -> Response.ok(LikenessJson.of(forms().like(place, FirmJson.details(typed)))));
    }

    private static FirmForms forms() {
        return SpringBeans.get(FirmForms.class);
    }
}
