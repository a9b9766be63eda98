package id.loketnaker.signature;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the console why the application did not start, instead of a stack trace. */
final class SignatureFailures extends AbstractFailureAnalyzer<CannotSignException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, CannotSignException cause) {
        return new FailureAnalysis(cause.getMessage(), "Perbaiki, lalu jalankan lagi.", cause);
    }
}
