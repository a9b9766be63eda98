package id.loketnaker.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who opened which case: told by the doors that open one to somebody, and by nobody else. It writes, so its callers'
 * transactions do too.
 */
@Service
public class CaseReadings {

    /** Readings of the same case by the same person within this time are one. */
    public static final Duration ONE_READING = Duration.ofMinutes(15);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    CaseReadings(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps that somebody opened a case now.
     *
     * @return whether it is a new reading
     */
    @Transactional
    public boolean record(String caseId, String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        boolean already = Boolean.TRUE.equals(jdbc.queryForObject(
                "select count(*) > 0 from ln_case_read"
                        + " where case_id = ? and read_by = ? and read_at > ? and read_at <= ?",
                Boolean.class,
                caseId,
                by,
                Timestamp.from(now.minus(ONE_READING)),
                Timestamp.from(now)));
        if (!already) {
            jdbc.update(
                    "insert into ln_case_read (case_id, read_by, read_at) values (?, ?, ?)",
                    caseId,
                    by,
                    Timestamp.from(now));
        }
        return !already;
    }

    /** First to last. */
    @Transactional(readOnly = true)
    public List<CaseReading> of(String caseId) {
        return jdbc.query(
                "select case_id, read_by, read_at from ln_case_read where case_id = ? order by read_at, id",
                (row, place) -> new CaseReading(
                        row.getString(1), row.getString(2), row.getTimestamp(3).toInstant()),
                caseId);
    }
}
