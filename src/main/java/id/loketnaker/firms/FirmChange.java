package id.loketnaker.firms;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a firm in the register.
 *
 * @param by user id; null where the application did it by itself
 * @param reason in the words of who did it; null where none is asked for
 * @param caseId which case brought it; null for any other change
 * @param before null when it came into the register
 */
public record FirmChange(
        Instant at,
        Kind kind,
        @Nullable String by,
        @Nullable String reason,
        @Nullable String caseId,
        @Nullable FirmDetails before,
        FirmDetails after) {

    /** What happened; each is a column value. */
    public enum Kind {
        /** Typed when a case began. */
        BEGUN,
        /** Entered on the page of the register. */
        ENTERED,
        /** Came from a workbook. */
        IMPORTED,
        /** What was not known came to be known: from a case or a workbook. */
        COMPLETED,
        CORRECTED,
        /** Another one turned out to be the same: {@code before} is that one. */
        JOINED
    }
}
