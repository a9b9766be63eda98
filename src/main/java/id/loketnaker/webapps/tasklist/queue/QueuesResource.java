package id.loketnaker.webapps.tasklist.queue;

import id.loketnaker.casework.QueueDesk;
import id.loketnaker.casework.QueueDesk.Queue;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.casework.WhoIsPresent;
import id.loketnaker.queue.QueueNumber;
import id.loketnaker.tracking.PublicAddresses;
import id.loketnaker.webapps.Answers;
import id.loketnaker.webapps.SpringBeans;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;
import org.jspecify.annotations.Nullable;

/** The queues of the present user's office: numbers given out, called and served. Each change answers all queues. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QueuesResource extends AbstractTasklistPluginResource {

    /** Where somebody who is called comes to. */
    public record Counter(@Nullable String counter) {}

    /** A number that was given out, beside all queues. */
    public record Given(String id, String label, List<QueueView.QueueJson> queues) {}

    public QueuesResource(String engine) {
        super(engine);
    }

    /** Who may see no case has no queue; the menu asks this of everybody. */
    @GET
    public Response queues() {
        return Answers.of(() -> Response.ok(all()));
    }

    @POST
    @Path("{office}/{letters}/numbers")
    public Response give(@PathParam("office") String office, @PathParam("letters") String letters) {
        return Answers.of(() -> {
            QueueNumber number = desk().give(office, letters);
            return Response.ok(new Given(number.id(), number.label(), all()));
        });
    }

    @POST
    @Path("{office}/{letters}/next")
    public Response next(
            @PathParam("office") String office, @PathParam("letters") String letters, @Nullable Counter input) {
        return changed(() -> {
            if (desk().callNext(office, letters, where(input)).isEmpty()) {
                throw new UnacceptableException("Tidak ada yang menunggu.");
            }
        });
    }

    @POST
    @Path("{office}/screen")
    public Response screen(@PathParam("office") String office) {
        return changed(() -> desk().openScreen(office));
    }

    @POST
    @Path("numbers/{number}/call")
    public Response call(@PathParam("number") String number, @Nullable Counter input) {
        return changed(() -> desk().callAgain(number, where(input)));
    }

    @POST
    @Path("numbers/{number}/serve")
    public Response serve(@PathParam("number") String number) {
        return changed(() -> desk().serve(number));
    }

    @POST
    @Path("numbers/{number}/finish")
    public Response finish(@PathParam("number") String number) {
        return changed(() -> desk().finish(number));
    }

    @POST
    @Path("numbers/{number}/absent")
    public Response absent(@PathParam("number") String number) {
        return changed(() -> desk().noteAbsent(number));
    }

    /** The slip of paper that tells the number. */
    @POST
    @Path("numbers/{number}/ticket")
    @Produces(MediaType.WILDCARD)
    public Response ticket(@PathParam("number") String number) {
        return Answers.of(() -> SpringBeans.get(TicketPrint.class).answer(desk().ticket(number)));
    }

    private static @Nullable String where(@Nullable Counter input) {
        return input == null ? null : input.counter();
    }

    private static Response changed(Runnable change) {
        return Answers.of(() -> {
            change.run();
            return Response.ok(all());
        });
    }

    private static List<QueueView.QueueJson> all() {
        String user = SpringBeans.get(WhoIsPresent.class).userId();
        return desk().queues().stream()
                .map(queue -> QueueView.of(queue, desk().today(queue), user, screen(queue)))
                .toList();
    }

    private static @Nullable String screen(Queue queue) {
        Optional<String> code = queue.workable() ? desk().screen(queue.office().id()) : Optional.empty();
        return code.flatMap(SpringBeans.get(PublicAddresses.class)::ofWaitingRoom)
                .orElse(null);
    }

    private static QueueDesk desk() {
        return SpringBeans.get(QueueDesk.class);
    }
}
