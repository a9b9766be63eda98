package id.loketnaker.webapps.tasklist.cases;

import id.loketnaker.casework.CaseFiles;
import id.loketnaker.casework.CaseLetters;
import id.loketnaker.casework.ControlCards;
import id.loketnaker.casework.LetterChanges;
import id.loketnaker.casework.OpenedLetter;
import id.loketnaker.register.RegisteredCase;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import id.loketnaker.webapps.Typed;
import id.loketnaker.webapps.casefile.CaseDocumentsDesk;
import id.loketnaker.webapps.controlcard.ControlCardPrint;
import id.loketnaker.webapps.papers.DocumentContent;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.jspecify.annotations.Nullable;

/**
 * Finds cases of the services of one's roles by any part of number, applicant, identity or telephone number, and opens
 * their files, only to read: 404 for a case that is not theirs. What is looked for is in the body of the request.
 */
public class FindCasesResource extends AbstractTasklistPluginResource {

    /** Why a letter is replaced or withdrawn, and with which values it is issued anew. */
    public record ChangeInput(
            @Nullable String reason, @Nullable Map<String, Object> values) {}

    /** @param page from 1 */
    public record FindInput(@Nullable String text, @Nullable Integer page) {}

    public FindCasesResource(String engine) {
        super(engine);
    }

    /** The names of the services among whose cases the present user may look; 403 for those who may see none. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response services() {
        return Answers.of(() -> Response.ok(SpringBeans.get(CaseDesk.class).services()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response find(@Nullable FindInput input) {
        FindInput asked = input == null ? new FindInput(null, null) : input;
        return Answers.of(
                () -> Response.ok(SpringBeans.get(CaseDesk.class).find(asked.text(), Typed.page(asked.page()))));
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response file(@PathParam("id") String id) {
        return Answers.of(() -> Response.ok(SpringBeans.get(CaseDesk.class).open(id)));
    }

    @GET
    @Path("{id}/card")
    public Response controlCard(@PathParam("id") String id) {
        return Answers.of(() -> SpringBeans.get(ControlCardPrint.class)
                .answer(SpringBeans.get(ControlCards.class).ofCase(id)));
    }

    /** Makes a receipt: each bears a code of its own. */
    @POST
    @Path("{id}/receipt")
    public Response receipt(@PathParam("id") String id) {
        return Answers.of(() -> SpringBeans.get(ReceiptPrint.class).answer(id));
    }

    /** @param identityCard what the official looked at */
    public record LostCodeInput(@Nullable String identityCard) {}

    /** Makes a receipt with a new code for an applicant who lost theirs; codes given before no longer hold. */
    @POST
    @Path("{id}/code")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response lostCode(@PathParam("id") String id, @Nullable LostCodeInput input) {
        return Answers.of(() -> SpringBeans.get(ReceiptPrint.class)
                .answerAnew(id, input == null ? null : Typed.text(input.identityCard())));
    }

    @GET
    @Path("{id}/documents")
    @Produces(MediaType.APPLICATION_JSON)
    public Response documents(@PathParam("id") String id) {
        return Answers.of(
                () -> Response.ok(SpringBeans.get(CaseDocumentsDesk.class).checklistWithoutReaders(id)));
    }

    @GET
    @Path("{id}/documents/{document}")
    public Response document(
            @PathParam("id") String id,
            @PathParam("document") String document,
            @QueryParam("download") boolean download,
            @Context HttpServletResponse servlet) {
        return Answers.of(() ->
                DocumentContent.of(SpringBeans.get(CaseDocumentsDesk.class).open(id, document), download, servlet));
    }

    @GET
    @Path("{id}/letters/{letter}")
    public Response letter(@PathParam("id") String id, @PathParam("letter") String letter) {
        return Answers.of(() -> {
            OpenedLetter opened = SpringBeans.get(CaseLetters.class).pdf(id, letter);
            return Response.ok(opened.pdf(), "application/pdf")
                    .header("Content-Disposition", "inline; filename=\"" + opened.fileName() + "\"");
        });
    }

    /** What stands on a letter and may be put right by who signs it. */
    @GET
    @Path("{id}/letters/{letter}/values")
    @Produces(MediaType.APPLICATION_JSON)
    public Response letterValues(@PathParam("id") String id, @PathParam("letter") String letter) {
        return Answers.of(() -> Response.ok(changes().values(about(id), letter)));
    }

    /** Issues it anew in its place. */
    @POST
    @Path("{id}/letters/{letter}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(@PathParam("id") String id, @PathParam("letter") String letter, ChangeInput input) {
        return Answers.of(() -> {
            changes().correct(about(id), letter, input.reason(), input.values() == null ? Map.of() : input.values());
            return Response.noContent();
        });
    }

    @POST
    @Path("{id}/letters/{letter}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("id") String id, @PathParam("letter") String letter, ChangeInput input) {
        return Answers.of(() -> {
            changes().withdraw(about(id), letter, input.reason());
            return Response.noContent();
        });
    }

    private static RegisteredCase about(String id) {
        return SpringBeans.get(CaseFiles.class).registered(id);
    }

    private static LetterChanges changes() {
        return SpringBeans.get(LetterChanges.class);
    }
}
