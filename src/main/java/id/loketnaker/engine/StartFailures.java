package id.loketnaker.engine;

import id.loketnaker.documents.InvalidLimitException;
import id.loketnaker.servicepack.InvalidServicePackException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says at the console why the application did not start, instead of a stack trace. */
final class StartFailures implements FailureAnalyzer {

    private static final String MEND = "Perbaiki, lalu jalankan lagi.";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(cause -> cause instanceof CannotStartException
                        || cause instanceof InvalidServicePackException
                        || cause instanceof InvalidLimitException)
                .findFirst()
                .map(cause -> new FailureAnalysis(cause.getMessage(), MEND, cause))
                .orElse(null);
    }
}
