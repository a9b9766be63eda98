package id.loketnaker.engine.answers;

import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.exception.NotAllowedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.rest.exception.RestException;

/** What the engine means by its exceptions; its REST answers most of them with 500. */
final class EngineRefusals {

    /** The engine has one exception for what was not given and for what was not found. */
    private static final Pattern NOT_FOUND = Pattern.compile(
            "(?i)(cannot|couldn't|could not) find|does(n't| not) exist|not found|no [a-z ]*(found|deployed|exists?)|unable to find|unknown");

    private EngineRefusals() {}

    /** What an exception of its own type says. */
    static Optional<Refusal> meant(Throwable cause) {
        if (cause instanceof NotFoundException) {
            return Optional.of(Refusal.notFound());
        }
        if (cause instanceof NullValueException || cause instanceof BadUserRequestException) {
            return Optional.of(saysNotFound(cause) ? Refusal.notFound() : Refusal.of(Refusal.BAD_REQUEST, null));
        }
        if (cause instanceof SuspendedEntityInteractionException) {
            return Optional.of(Refusal.of(
                    Refusal.CONFLICT, "Perkara atau layanan ini sedang dihentikan sementara oleh pengelola sistem."));
        }
        if (cause instanceof NotAllowedException) {
            return Optional.of(Refusal.of(Refusal.FORBIDDEN, null));
        }
        return cause instanceof NotValidException
                        || cause instanceof FormFieldValidationException
                        || cause instanceof MismatchingMessageCorrelationException
                ? Optional.of(Refusal.of(Refusal.BAD_REQUEST, null))
                : Optional.empty();
    }

    /** Where the engine has words but no type for it, and nothing else went wrong, it refuses what was asked. */
    static Optional<Refusal> said(Throwable cause) {
        boolean plain = cause.getClass() == ProcessEngineException.class || cause instanceof RestException;
        return plain && cause.getCause() == null
                ? Optional.of(saysNotFound(cause) ? Refusal.notFound() : Refusal.of(Refusal.BAD_REQUEST, null))
                : Optional.empty();
    }

    private static boolean saysNotFound(Throwable cause) {
        return cause.getMessage() != null
                && NOT_FOUND.matcher(cause.getMessage()).find();
    }
}
