package id.loketnaker.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a register book is about.
 *
 * @param services process keys; none: all of the office
 * @param first local date of the office, included
 * @param last local date of the office, included
 * @param letter of letters only those in whose number this stands
 */
public record BookScope(
        String office,
        ZoneId zone,
        List<String> services,
        LocalDate first,
        LocalDate last,
        @Nullable String letter) {

    public BookScope {
        services = List.copyOf(services);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Tanggal akhir lebih awal daripada tanggal mulai.");
        }
    }

    /** Included. */
    public Instant from() {
        return first.atStartOfDay(zone).toInstant();
    }

    /** Not included. */
    public Instant until() {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
