package id.loketnaker.watch;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * How much waits and for how long, read when somebody asks and at most every ten seconds, whether or not the database
 * answered: while it is away, nobody holds up the watcher for each figure anew. All nodes tell the same.
 */
@Component
class Backlog {

    private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);

    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final String ALL = "all";

    /** Ready to be worked off: due, not given up, not suspended; what has no day is due at once. */
    private static final String DUE_JOBS =
            "from ACT_RU_JOB where RETRIES_ > 0 and SUSPENSION_STATE_ = 1 and (DUEDATE_ is null or DUEDATE_ <= ?)";

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final LoadingCache<String, Map<Figure, Double>> read =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build(all -> readAnew());

    Backlog(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Seconds or a number of things, as the figure says; not a number while the database is away. */
    double of(Figure figure) {
        return read.get(ALL).getOrDefault(figure, Double.NaN);
    }

    /** The next one who asks gets what is then. */
    void forget() {
        read.invalidateAll();
    }

    private Map<Figure, Double> readAnew() {
        Instant now = clock.instant();
        Timestamp until = Timestamp.from(now);
        try {
            return Map.of(
                    Figure.JOBS_DUE, count("select count(*) " + DUE_JOBS, until),
                    Figure.JOB_LAG, since(now, "select min(coalesce(DUEDATE_, CREATE_TIME_)) " + DUE_JOBS, until),
                    Figure.TIMER_LAG, since(now, "select min(DUEDATE_) " + DUE_JOBS + " and TYPE_ = 'timer'", until),
                    Figure.JOBS_FAILED, count("select count(*) from ACT_RU_JOB where RETRIES_ = 0"),
                    Figure.NOTICES_WAITING, count("select count(*) from ln_notice where state = 'WAITING'"),
                    Figure.NOTICES_LAG, since(now, "select min(created_at) from ln_notice where state = 'WAITING'"),
                    Figure.NOTICES_FAILED, count("select count(*) from ln_notice where state = 'FAILED'"),
                    Figure.LETTERS_WAITING,
                            count("select count(*) from ln_letter where state in ('DRAFT', 'NUMBERED')"),
                    Figure.MOVES_RUNNING, count("select count(*) from ln_calendar_change where done_at is null"),
                    Figure.MOVES_UNDECIDED,
                            count("select count(*) from ln_calendar_decision where decided_at is null"));
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("Angka pengawasan tidak terbaca: {}", away.getClass().getSimpleName());
            return Map.of();
        }
    }

    private double count(String question, Object... values) {
        Long number = jdbc.queryForObject(question, Long.class, values);
        return number == null ? 0 : number;
    }

    /** Seconds; none where nothing waits. */
    private double since(Instant now, String question, Object... values) {
        @Nullable Timestamp oldest = jdbc.queryForObject(question, Timestamp.class, values);
        return oldest == null
                ? 0
                : Math.max(0, Duration.between(oldest.toInstant(), now).toSeconds());
    }
}
