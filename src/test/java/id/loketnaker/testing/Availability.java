package id.loketnaker.testing;

import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a test may be skipped for something that the machine lacks: on a developer's yes, on CI never. */
final class Availability {

    private static final Logger LOG = LoggerFactory.getLogger(Availability.class);

    private Availability() {}

    static ConditionEvaluationResult of(String what, Optional<String> missing) {
        return of(what, missing, "true".equals(System.getenv("CI")));
    }

    static ConditionEvaluationResult of(String what, Optional<String> missing, boolean onCi) {
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled(what + " is there");
        }
        String reason = what + " is missing: " + missing.get();
        if (onCi) {
            throw new IllegalStateException("CI skips no test, but " + reason);
        }
        LOG.warn("Tests are skipped: {}", reason);
        return ConditionEvaluationResult.disabled(reason);
    }
}
