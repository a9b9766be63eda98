package id.loketnaker.sla;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One standstill of a case's clock.
 *
 * @param elementId of the diagram, which waited
 * @param ground in law
 * @param until nothing while it lasts
 * @param amount units of the promise that it lasted up to the moment of reading
 */
public record PauseView(
        String elementId,
        String ground,
        Instant from,
        @Nullable Instant until,
        long amount) {}
