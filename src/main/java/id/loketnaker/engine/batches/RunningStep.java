package id.loketnaker.engine.batches;

import id.loketnaker.casework.StepTogether;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The step entered for many of which this thread does one part. */
@Component
class RunningStep implements StepTogether {

    private final ThreadLocal<@Nullable String> step = new ThreadLocal<>();

    @Override
    public Optional<String> current() {
        return Optional.ofNullable(step.get());
    }

    void during(String stepId, Runnable action) {
        step.set(stepId);
        try {
            action.run();
        } finally {
            step.remove();
        }
    }
}
