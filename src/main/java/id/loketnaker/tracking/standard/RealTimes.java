package id.loketnaker.tracking.standard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.loketnaker.servicepack.LimitUnit;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.CaseTime;
import id.loketnaker.sla.ClockFace;
import id.loketnaker.sla.ClockReading;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * How long the cases of a service took that ended in the last 90 days, by the clock of each case, without what stood
 * still. Read anew once an hour; of fewer than five nothing but their number is told.
 */
@Component
class RealTimes {

    static final int DAYS = 90;
    static final int LEAST = 5;

    /** The last of them are looked at; where there are more, it is said. */
    static final int MOST = 500;

    private static final int SERVICES = 500;

    /**
     * @param cases that ended
     * @param kept how many of them within the promise
     * @param half as many units as half of them took at most
     * @param most as many units as nine of ten took at most
     */
    record Times(int cases, int kept, LimitUnit unit, long half, long most) {

        boolean isEnough() {
            return cases >= LEAST;
        }
    }

    private record Read(Instant at, Times times) {}

    private final NamedParameterJdbcTemplate jdbc;
    private final ClockFace clockFace;
    private final CaseTime time;
    private final Clock clock;
    private final Cache<String, Read> read =
            Caffeine.newBuilder().maximumSize(SERVICES).build();

    RealTimes(NamedParameterJdbcTemplate jdbc, ClockFace clockFace, CaseTime time, Clock clock) {
        this.jdbc = jdbc;
        this.clockFace = clockFace;
        this.time = time;
        this.clock = clock;
    }

    Times of(ServicePack pack) {
        Instant now = clock.instant();
        Read known = read.getIfPresent(pack.id());
        if (known == null || Duration.between(known.at, now).abs().compareTo(Duration.ofHours(1)) > 0) {
            known = new Read(now, readAnew(pack, now));
            read.put(pack.id(), known);
        }
        return known.times;
    }

    private Times readAnew(ServicePack pack, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, pack.office().zone());
        List<String> ended = jdbc.queryForList(
                """
                select id from ln_case
                 where office = :office and service = :service and state = 'CLOSED' and closed_on > :since
                   and closed_on <= :today
                 order by closed_on desc, id limit :most""",
                Map.of(
                        "office",
                        pack.office().id(),
                        "service",
                        pack.key(),
                        "since",
                        today.minusDays(DAYS),
                        "today",
                        today,
                        "most",
                        MOST),
                String.class);
        List<ClockReading> readings = clockFace.readings(ended, now, time.of(pack));
        LimitUnit unit = LimitUnit.of(pack.standard().promise().span().unit());
        List<Long> took = readings.stream()
                .filter(reading -> reading.unit() == unit)
                .map(ClockReading::elapsed)
                .sorted()
                .toList();
        int kept = (int) readings.stream()
                .filter(reading -> reading.unit() == unit && !reading.late())
                .count();
        return new Times(took.size(), kept, unit, share(took, 50), share(took, 90));
    }

    /** The least number of units within which so many of a hundred ended. */
    static long share(List<Long> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }
}
