package id.loketnaker.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a case ended.
 *
 * @param on the local date of the office
 * @param worked service minutes during which its clock ran; {@code null} of a case that was deleted
 */
public record CaseEnd(
        String outcome, Instant at, LocalDate on, @Nullable Integer worked) {}
