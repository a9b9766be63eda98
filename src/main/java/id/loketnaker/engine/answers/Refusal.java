package id.loketnaker.engine.answers;

import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not done, for the one who made it: no SQL, no stack, no class.
 *
 * @param status of HTTP, 400 or above
 * @param body in the shape that Camunda's clients know: {@code type} and {@code message}
 */
record Refusal(int status, ExceptionDto body) {

    static final int BAD_REQUEST = 400;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int CONFLICT = 409;
    static final int FAILED = 500;
    static final int UNAVAILABLE = 503;

    /** The types that Camunda's clients may meet. */
    private static final String INVALID = "InvalidRequestException";

    private static final String FAULT = "RestException";

    /** One answer for what is not there and for what is there for others only. */
    static Refusal notFound() {
        return of(
                NOT_FOUND,
                "Yang diminta tidak ada, sudah selesai, atau bukan untuk peran dan kantor Anda. Muat ulang halamannya.");
    }

    static Refusal of(int status, @Nullable String message) {
        ExceptionDto body = new ExceptionDto();
        body.setType(status < FAILED ? INVALID : FAULT);
        body.setMessage(message == null ? Sentences.of(status) : message);
        return new Refusal(status, body);
    }
}
