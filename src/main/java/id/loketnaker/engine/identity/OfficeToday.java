package id.loketnaker.engine.identity;

import id.loketnaker.casework.PresentUser;
import id.loketnaker.casework.WhoIsPresent;
import id.loketnaker.engine.OfficeServices;
import id.loketnaker.engine.expressions.Word;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.function.Function;

/**
 * Where a day begins for who asks, for the expressions of filters: in the time zone of their office, or of any of their
 * offices.
 */
@Word("meja")
public class OfficeToday {

    private static final ZoneId WITHOUT_OFFICE = ZoneId.of("Asia/Jakarta");

    private final WhoIsPresent present;
    private final OfficeServices services;
    private final Clock clock;

    OfficeToday(WhoIsPresent present, OfficeServices services, Clock clock) {
        this.present = present;
        this.services = services;
        this.clock = clock;
    }

    /** The last second before today; what is due later is due today or after. */
    public Date sebelumHariIni() {
        return Date.from(starts(0).get(0).minusSeconds(1));
    }

    /** When tomorrow begins. */
    public Date besok() {
        List<Instant> starts = starts(1);
        return Date.from(starts.get(starts.size() - 1));
    }

    /** When the day begins that lies so many days ahead, in each zone, first to last. */
    private List<Instant> starts(int daysAhead) {
        Function<ZoneId, Instant> start = zone -> LocalDate.now(clock.withZone(zone))
                .plusDays(daysAhead)
                .atStartOfDay(zone)
                .toInstant();
        return zones().stream().map(start).sorted(Comparator.naturalOrder()).toList();
    }

    private List<ZoneId> zones() {
        List<String> offices = present.user().map(PresentUser::offices).orElse(List.of());
        List<ZoneId> known = services.of(offices).stream()
                .map(pack -> pack.office().zone())
                .distinct()
                .toList();
        return known.isEmpty() ? List.of(WITHOUT_OFFICE) : known;
    }
}
