package id.loketnaker.webapps.tasklist.books;

import id.loketnaker.casework.OpenedLetter;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.casework.books.BookPage;
import id.loketnaker.casework.books.BookedLetters;
import id.loketnaker.casework.books.RegisterBooks;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import id.loketnaker.webapps.TakenAway;
import id.loketnaker.webapps.XlsxFile;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;

/** The register books that the present user may open; 404 for any other. */
@Produces(MediaType.APPLICATION_JSON)
public class BooksResource extends AbstractTasklistPluginResource {

    private static final int PAGE = 50;

    /** So many lines are printed at once. */
    private static final int PRINTED = 1000;

    private static final int EXPORTED = 10_000;

    public BooksResource(String engine) {
        super(engine);
    }

    @GET
    public Response shelf() {
        return Answers.of(() ->
                Response.ok(books().open().stream().map(BookView.Title::of).toList()));
    }

    @POST
    @Path("{office}/{book}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response page(@PathParam("office") String office, @PathParam("book") String book, BookInput asked) {
        return Answers.of(() ->
                Response.ok(BookView.of(books().read(office, book, asked.question(), asked.before(PAGE), PAGE), PAGE)));
    }

    /** All lines, to print them. */
    @POST
    @Path("{office}/{book}/print")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response print(@PathParam("office") String office, @PathParam("book") String book, BookInput asked) {
        return Answers.of(() -> {
            BookPage all = all(office, book, asked, PRINTED);
            SpringBeans.get(TakenAway.class).tell("bookPrint", office + "/" + book);
            return Response.ok(BookView.of(all, PRINTED));
        });
    }

    @POST
    @Path("{office}/{book}/xlsx")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.WILDCARD)
    public Response workbook(@PathParam("office") String office, @PathParam("book") String book, BookInput asked) {
        return Answers.of(() -> {
            BookPage all = all(office, book, asked, EXPORTED);
            SpringBeans.get(TakenAway.class).tell("book", office + "/" + book);
            StreamingOutput file = out -> XlsxFile.write(List.of(BookView.sheet(all)), out);
            String name = "%s-%s-%s-%s.xlsx".formatted(office, book, all.from(), all.until());
            return Answers.attached(file, XlsxFile.TYPE, name);
        });
    }

    /** An issued letter of a book of letters. */
    @GET
    @Path("{office}/{book}/letters/{letter}")
    @Produces(MediaType.WILDCARD)
    public Response letter(
            @PathParam("office") String office, @PathParam("book") String book, @PathParam("letter") String letter) {
        return Answers.of(() -> {
            OpenedLetter opened = SpringBeans.get(BookedLetters.class).pdf(office, book, letter);
            return Response.ok(opened.pdf(), "application/pdf")
                    .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + opened.fileName() + "\"");
        });
    }

    private static BookPage all(String office, String book, BookInput asked, int most) {
        BookPage all = books().read(office, book, asked.question(), 0, most);
        if (all.more() || all.count() > most) {
            throw new UnacceptableException("Lebih dari %,d baris. Pilih masa yang lebih pendek."
                    .formatted(most)
                    .replace(',', '.'));
        }
        return all;
    }

    private static RegisterBooks books() {
        return SpringBeans.get(RegisterBooks.class);
    }
}
