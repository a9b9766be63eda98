package id.loketnaker.webapps;

import id.loketnaker.documents.RefusedDocumentException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.exception.NotFoundException;

/** What a plugin's resource answers: the result, or why not, as {@code {"message": …}} in Indonesian. */
public final class Answers {

    private Answers() {}

    /** 404 for what is not there, 403 for what is not theirs, 400 for what is not acceptable. */
    public static Response of(Supplier<Response.ResponseBuilder> action) {
        try {
            return action.get().build();
        } catch (NotFoundException unknown) {
            return refused(Status.NOT_FOUND, unknown);
        } catch (AuthorizationException notTheirs) {
            return refused(Status.FORBIDDEN, notTheirs);
        } catch (BadUserRequestException | RefusedDocumentException unacceptable) {
            return refused(Status.BAD_REQUEST, unacceptable);
        }
    }

    private static Response refused(Status status, RuntimeException reason) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(Map.of("message", reason.getMessage()))
                .build();
    }
}
