package id.loketnaker.engine.answers;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stumbles over a request. Camunda's REST layer turns a request into calls of the engine and has nothing else in
 * its hands; the engine's commands look up what a request names, and some forget to ask whether they found it.
 */
final class MistakenInput {

    private static final String LIBRARIES = "(java|jdk|sun|org\\.glassfish\\.jersey|com\\.fasterxml)\\..*";

    private MistakenInput() {}

    static Optional<Refusal> of(Throwable cause) {
        String place = Stream.of(cause.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.matches(LIBRARIES))
                .findFirst()
                .orElse("");
        if (isStumble(cause) && place.startsWith("org.camunda.bpm.engine.rest.")) {
            return Optional.of(Refusal.of(Refusal.BAD_REQUEST, null));
        }
        if (!(cause instanceof NullPointerException)) {
            return Optional.empty();
        }
        if (place.endsWith(".MeterLogManager")) {
            return Optional.of(Refusal.of(Refusal.NOT_FOUND, "Ukuran mesin (metrics) tidak dicatat di aplikasi ini."));
        }
        if (place.endsWith(".EnsureUtil")) { // the engine's own check of what was given, which was nothing
            return Optional.of(Refusal.of(Refusal.BAD_REQUEST, null));
        }
        return place.startsWith("org.camunda.bpm.engine.impl.cmd.") || place.endsWith("CommandChecker")
                ? Optional.of(Refusal.notFound())
                : Optional.empty();
    }

    private static boolean isStumble(Throwable cause) {
        return cause instanceof NullPointerException
                || cause instanceof IllegalArgumentException
                || cause instanceof ClassCastException
                || cause instanceof IndexOutOfBoundsException
                || cause instanceof UnsupportedOperationException
                || cause instanceof DateTimeException;
    }
}
