package id.loketnaker.servicepack;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario expects of the promise at one moment.
 *
 * @param due when it is used up; {@code null} while the clock stands still ({@code berhenti})
 */
public record ExpectedPromise(@Nullable LocalDateTime due) {

    public boolean stopped() {
        return due == null;
    }
}
