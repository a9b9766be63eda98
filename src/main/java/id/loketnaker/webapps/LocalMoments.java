package id.loketnaker.webapps;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Moments as our resources answer them: local time of the office with its offset, {@code 2026-03-09T09:15:00+07:00}.
 */
public record LocalMoments(ZoneId zone) {

    /** In whole seconds. */
    public String of(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }

    public @Nullable String orNothing(@Nullable Instant moment) {
        return moment == null ? null : of(moment);
    }
}
