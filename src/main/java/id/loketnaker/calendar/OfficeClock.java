package id.loketnaker.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Turns instants into the office's local time, cut to whole seconds, and back. */
final class OfficeClock {

    private final ZoneId zone;
    private final Instant first;
    private final Instant end;

    /**
     * Throws IllegalArgumentException for a zone whose clocks are ever moved within the horizon: hours would not add
     * up.
     */
    OfficeClock(ZoneId zone) {
        this.zone = zone;
        this.first = Horizon.FIRST.atStartOfDay(zone).toInstant();
        this.end = Horizon.LAST.plusDays(1).atStartOfDay(zone).toInstant();
        if (zone.getRules().nextTransition(first) != null) {
            throw new IllegalArgumentException(
                    "Zona waktu " + zone + " menggeser jam; pakailah Asia/Jakarta, Asia/Makassar, atau Asia/Jayapura.");
        }
    }

    LocalDateTime local(Instant instant) {
        if (instant.isBefore(first) || !instant.isBefore(end)) {
            throw Horizon.outside();
        }
        return LocalDateTime.ofInstant(instant, zone).withNano(0);
    }

    Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }
}
