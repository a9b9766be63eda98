package id.loketnaker.sla;

import id.loketnaker.calendar.DayHours;
import id.loketnaker.calendar.NationalDays;
import id.loketnaker.calendar.OpenSpan;
import id.loketnaker.calendar.OpeningPeriod;
import id.loketnaker.calendar.WorkingRules;
import id.loketnaker.calendar.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** An office that the property tests count in, and a case that it received on Monday 9 March 2026 at 09.15. */
final class OfficeInMakassar {

    static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    static final WorkingTime TIME = WorkingTime.of(WorkingRules.of(
            ZONE,
            List.of(OpeningPeriod.always(OpeningPeriod.mondayToFriday(DayHours.of(
                    new OpenSpan(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                    new OpenSpan(LocalTime.of(12, 30), LocalTime.of(16, 0)))))),
            NationalDays.fromClasspath()));
    static final Terms TERMS = new Terms(TIME, 80, 0);
    static final Instant RECEIVED = Instant.parse("2026-03-09T01:15:00Z");

    private OfficeInMakassar() {}

    /** Standstills within so many days after receipt. */
    static Arbitrary<List<Standstill>> pauses(int days, int most) {
        Arbitrary<Long> seconds =
                Arbitraries.longs().between(0, Duration.ofDays(days).toSeconds());
        return Combinators.combine(seconds, seconds)
                .as((a, b) ->
                        new Standstill(RECEIVED.plusSeconds(Math.min(a, b)), RECEIVED.plusSeconds(Math.max(a, b))))
                .list()
                .ofMaxSize(most);
    }

    static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
