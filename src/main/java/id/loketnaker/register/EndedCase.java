package id.loketnaker.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case that ended.
 *
 * @param on the local date of the office
 * @param kept whether its promise was kept
 * @param receivedOn the local date of the office
 * @param worked service minutes during which its clock ran; {@code null} where nobody noted them
 */
public record EndedCase(
        String id,
        String office,
        String service,
        LocalDate on,
        boolean kept,
        @Nullable LocalDate receivedOn,
        @Nullable Integer worked) {}
