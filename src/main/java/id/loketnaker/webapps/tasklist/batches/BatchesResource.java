package id.loketnaker.webapps.tasklist.batches;

import id.loketnaker.batches.Batch;
import id.loketnaker.casework.BatchDesk;
import id.loketnaker.casework.BatchEntries;
import id.loketnaker.casework.BatchSheet;
import id.loketnaker.casework.BatchSheets;
import id.loketnaker.casework.NotTheirsException;
import id.loketnaker.casework.People;
import id.loketnaker.documents.FileReception;
import id.loketnaker.documents.ReceivedFile;
import id.loketnaker.servicepack.DocumentType;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.LocalMoments;
import id.loketnaker.webapps.Sheet;
import id.loketnaker.webapps.SpringBeans;
import id.loketnaker.webapps.TakenAway;
import id.loketnaker.webapps.XlsxFile;
import id.loketnaker.webapps.tasklist.papers.SentName;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.jspecify.annotations.Nullable;

/** Cases that take steps together, in the offices and services of the present user. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BatchesResource extends AbstractTasklistPluginResource {

    public BatchesResource(String engine) {
        super(engine);
    }

    /** Who may see no case at all has no batches; the menu asks this of everybody. */
    @GET
    public Response services() {
        return Answers.of(() -> {
            try {
                return Response.ok(desk().services().stream()
                        .map(service -> BatchView.of(service, desk().of(service)))
                        .toList());
            } catch (NotTheirsException nothing) {
                return Response.ok(List.of());
            }
        });
    }

    @POST
    public Response open(BatchInput.Opened input) {
        return Answers.of(() -> {
            String office = Objects.toString(input.office(), "");
            String service = Objects.toString(input.service(), "");
            Batch batch =
                    desk().open(office, service, input.name(), input.seats(), Boolean.TRUE.equals(input.reserves()));
            return Response.ok(BatchView.batch(
                    batch,
                    new LocalMoments(
                            desk().service(office, service).pack().office().zone())));
        });
    }

    @GET
    @Path("{batch}")
    public Response sheet(@PathParam("batch") String batch) {
        return Answers.of(() -> Response.ok(shown(batch)));
    }

    /** Asked again and again while what was entered is being done: not the whole sheet. */
    @GET
    @Path("{batch}/progress")
    public Response progress(@PathParam("batch") String batch) {
        return Answers.of(() -> Response.ok(
                sheets().entered(batch).stream().map(BatchView.ProgressJson::of).toList()));
    }

    @POST
    @Path("{batch}/members")
    public Response join(@PathParam("batch") String batch, BatchInput.Joined input) {
        return Answers.of(() -> {
            desk().join(batch, Objects.requireNonNullElse(input.cases(), List.of()));
            return Response.ok(shown(batch));
        });
    }

    @POST
    @Path("{batch}/members/{case}/leave")
    public Response leave(@PathParam("batch") String batch, @PathParam("case") String caseId, BatchInput.Left input) {
        return Answers.of(() -> {
            desk().leave(batch, caseId, input.reason());
            return Response.ok(shown(batch));
        });
    }

    @POST
    @Path("{batch}/members/{case}/promote")
    public Response promote(@PathParam("batch") String batch, @PathParam("case") String caseId) {
        return Answers.of(() -> {
            desk().promote(batch, caseId);
            return Response.ok(shown(batch));
        });
    }

    @POST
    @Path("{batch}/close")
    public Response close(@PathParam("batch") String batch) {
        return Answers.of(() -> {
            desk().close(batch);
            return Response.ok(shown(batch));
        });
    }

    /** What was filled in for some cases at one step; done by and by. */
    @POST
    @Path("{batch}/steps/{element}")
    public Response step(
            @PathParam("batch") String batch, @PathParam("element") String element, BatchInput.Step input) {
        return Answers.of(() -> {
            entries().step(batch, element, Objects.requireNonNullElse(input.values(), Map.of()));
            return Response.ok(shown(batch));
        });
    }

    /** An empty table of participants, to fill in. */
    @POST
    @Path("{batch}/template")
    @Produces(MediaType.WILDCARD)
    public Response template(@PathParam("batch") String batch) {
        return Answers.of(() -> {
            Batch found = desk().find(batch);
            Sheet sheet = new Sheet("Peserta", entries().headers(found.office(), found.service()), List.of());
            return workbook(sheet, "peserta-baru.xlsx", true);
        });
    }

    /** Who is in it. */
    @POST
    @Path("{batch}/xlsx")
    @Produces(MediaType.WILDCARD)
    public Response list(@PathParam("batch") String batch) {
        return Answers.of(() -> {
            BatchSheet sheet = sheets().of(batch);
            SpringBeans.get(TakenAway.class)
                    .tell("batch", sheet.batch().office() + "/" + sheet.batch().service());
            return workbook(BatchView.list(sheet), "angkatan.xlsx", false);
        });
    }

    /** New cases from a workbook that somebody filled in; done by and by. */
    @POST
    @Path("{batch}/participants")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response participants(
            @PathParam("batch") String batch,
            @HeaderParam(HttpHeaders.CONTENT_DISPOSITION) @Nullable String disposition,
            InputStream content) {
        return Answers.of(() -> {
            try (ReceivedFile file = SpringBeans.get(FileReception.class)
                    .receive(content, SentName.of(disposition), EnumSet.of(DocumentType.XLSX))) {
                PeopleWorkbook people = PeopleWorkbook.of(file);
                entries().bring(batch, people.headers(), people.rows());
            }
            return Response.ok(shown(batch));
        });
    }

    private static Response.ResponseBuilder workbook(Sheet sheet, String name, boolean asText) {
        StreamingOutput file = out -> XlsxFile.write(List.of(sheet), out, asText);
        return Answers.attached(file, XlsxFile.TYPE, name);
    }

    private static BatchView.SheetJson shown(String batch) {
        BatchSheet sheet = sheets().of(batch);
        Map<String, String> names = SpringBeans.get(People.class)
                .of(sheet.entered().stream().map(step -> step.enteredBy()).toList());
        return BatchView.of(sheet, user -> names.getOrDefault(user, People.NAMELESS));
    }

    private static BatchDesk desk() {
        return SpringBeans.get(BatchDesk.class);
    }

    private static BatchSheets sheets() {
        return SpringBeans.get(BatchSheets.class);
    }

    private static BatchEntries entries() {
        return SpringBeans.get(BatchEntries.class);
    }
}
