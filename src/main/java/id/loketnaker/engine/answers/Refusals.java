package id.loketnaker.engine.answers;

import com.fasterxml.jackson.core.JacksonException;
import id.loketnaker.batches.RefusedBatchException;
import id.loketnaker.casework.HeldByAnotherException;
import id.loketnaker.casework.MovedOnException;
import id.loketnaker.casework.NotTheirsException;
import id.loketnaker.casework.RefusedRequestException;
import id.loketnaker.casework.UnknownException;
import id.loketnaker.documents.RefusedDocumentException;
import id.loketnaker.engine.UnseenException;
import id.loketnaker.letters.LetterRefusedException;
import id.loketnaker.perimeter.LostDatabase;
import id.loketnaker.perimeter.RefusedBodyException;
import id.loketnaker.plans.RefusedPlanException;
import id.loketnaker.queue.RefusedQueueException;
import id.loketnaker.requests.RefusedPublicRequestException;
import id.loketnaker.schedule.RefusedOpeningException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.rest.dto.AuthorizationExceptionDto;
import org.camunda.bpm.engine.rest.dto.ParseExceptionDto;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * What an exception is answered with. What we say ourselves is said to people, in Indonesian, and is passed on; what
 * the engine or a library says is for developers, and goes to the log only.
 */
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final int DEEPEST = 30;

    /** The first that knows one of the causes answers; the nearer to people come first. */
    private static final List<Function<Throwable, Optional<Refusal>>> RULES = List.of(
            Refusals::ofBody,
            Refusals::ofCasework,
            Refusals::saidByUs,
            Refusals::hidden,
            Refusals::forbidden,
            AdministratorReasons::of,
            Refusals::race,
            DatabaseRefusals::of,
            Refusals::unreadable,
            EngineRefusals::meant,
            Refusals::rest,
            EngineRefusals::said,
            MistakenInput::of);

    private Refusals() {}

    static Refusal of(Throwable thrown) {
        List<Throwable> causes = Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
        if (LostDatabase.isReasonOf(thrown)) {
            LOG.warn("Permintaan gagal: basis data tidak terjangkau");
            return Refusal.of(Refusal.UNAVAILABLE, null);
        }
        Refusal refusal = RULES.stream()
                .flatMap(rule -> causes.stream().flatMap(cause -> rule.apply(cause).stream()))
                .findFirst()
                .orElseGet(() -> Refusal.of(Refusal.FAILED, null));
        if (refusal.status() >= Refusal.FAILED) {
            LOG.error("Permintaan gagal", thrown);
        } else {
            LOG.debug("Permintaan ditolak: {}", refusal.status(), thrown);
        }
        return refusal;
    }

    private static Optional<Refusal> ofBody(Throwable cause) {
        return cause instanceof RefusedBodyException refused
                ? Optional.of(Refusal.of(refused.status(), refused.getMessage()))
                : Optional.empty();
    }

    private static Optional<Refusal> ofCasework(Throwable cause) {
        if (!(cause instanceof RefusedRequestException)) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(statusOf(cause), cause.getMessage()));
    }

    private static int statusOf(Throwable ofCasework) {
        if (ofCasework instanceof UnknownException) {
            return Refusal.NOT_FOUND;
        }
        if (ofCasework instanceof HeldByAnotherException || ofCasework instanceof MovedOnException) {
            return Refusal.CONFLICT;
        }
        return ofCasework instanceof NotTheirsException ? Refusal.FORBIDDEN : Refusal.BAD_REQUEST;
    }

    private static Optional<Refusal> saidByUs(Throwable cause) {
        if (cause instanceof ParseException parse) {
            return Optional.of(new Refusal(Refusal.BAD_REQUEST, ParseExceptionDto.fromException(parse)));
        }
        if (UnseenException.isSaidBy(cause) || !isOurs(cause)) {
            return Optional.empty();
        }
        if (cause instanceof AuthorizationException said) {
            return Optional.of(new Refusal(Refusal.FORBIDDEN, AuthorizationExceptionDto.fromException(said)));
        }
        if (cause instanceof NotFoundException) {
            return Optional.of(Refusal.of(Refusal.NOT_FOUND, cause.getMessage()));
        }
        return cause instanceof BadUserRequestException
                        || isOfCalendar(cause)
                        || cause instanceof FormFieldValidationException
                        || cause instanceof RefusedBatchException
                        || cause instanceof RefusedQueueException
                        || cause instanceof RefusedPlanException
                        || cause instanceof RefusedPublicRequestException
                        || cause instanceof RefusedOpeningException
                        || cause instanceof RefusedDocumentException
                        || cause instanceof LetterRefusedException
                ? Optional.of(Refusal.of(Refusal.BAD_REQUEST, cause.getMessage()))
                : Optional.empty();
    }

    /** Whether our own code says it: where the exception was made. */
    private static boolean isOurs(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith("id.loketnaker.");
    }

    /** The calendar refuses days and hours with a reason for people. */
    private static boolean isOfCalendar(Throwable cause) {
        return cause instanceof IllegalArgumentException
                && cause.getStackTrace()[0].getClassName().startsWith("id.loketnaker.calendar.");
    }

    /**
     * What is another office's, or may not be read, is not there. Some resources of Camunda keep the words of the
     * reason only.
     */
    private static Optional<Refusal> hidden(Throwable cause) {
        boolean unreadable = cause instanceof AuthorizationException refused
                && refused.getMissingAuthorizations() != null
                && refused.getMissingAuthorizations().stream()
                        .anyMatch(missing -> missing.getViolatedPermissionName() != null
                                && missing.getViolatedPermissionName().startsWith("READ")
                                && missing.getResourceId() != null);
        boolean swallowed = cause instanceof RestException known
                && known.getStatus() == Response.Status.FORBIDDEN
                && cause.getMessage() != null
                && cause.getMessage().contains("'READ");
        return unreadable || swallowed || UnseenException.isSaidBy(cause)
                ? Optional.of(Refusal.notFound())
                : Optional.empty();
    }

    private static Optional<Refusal> forbidden(Throwable cause) {
        if (cause instanceof AuthorizationException refused) {
            AuthorizationExceptionDto body = AuthorizationExceptionDto.fromException(refused);
            body.setMessage(Sentences.of(Refusal.FORBIDDEN));
            return Optional.of(new Refusal(Refusal.FORBIDDEN, body));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> race(Throwable cause) {
        if (cause instanceof TaskAlreadyClaimedException) {
            return Optional.of(Refusal.of(Refusal.CONFLICT, "Tugas ini sudah diambil rekan Anda."));
        }
        return cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException
                ? Optional.of(Refusal.of(Refusal.CONFLICT, null))
                : Optional.empty();
    }

    private static Optional<Refusal> unreadable(Throwable cause) {
        return cause instanceof JacksonException
                ? Optional.of(Refusal.of(Refusal.BAD_REQUEST, null))
                : Optional.empty();
    }

    private static Optional<Refusal> rest(Throwable cause) {
        if (cause instanceof ProcessingException) { // the filters before the web applications cannot wait
            return Optional.of(Refusal.of(405, "Ini hanya dilayani lewat /engine-rest."));
        }
        int status = cause instanceof RestException known && known.getStatus() != null
                ? known.getStatus().getStatusCode()
                : cause instanceof WebApplicationException web
                        ? web.getResponse().getStatus()
                        : Refusal.FAILED;
        return status >= Refusal.BAD_REQUEST && status < Refusal.FAILED
                ? Optional.of(status == Refusal.NOT_FOUND ? Refusal.notFound() : Refusal.of(status, null))
                : Optional.empty();
    }
}
