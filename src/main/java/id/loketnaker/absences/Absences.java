package id.loketnaker.absences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All absences. They end by themselves: whether one holds is asked of the clock each time. */
@Service
public class Absences {

    private static final String READ =
            "select id, office, absent, substitute, from_at, until_at, set_by from ln_absence where until_at > ?";
    private static final String IN_ORDER = " order by from_at, id";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Absences(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** User ids of those whose work somebody does now. */
    @Transactional(readOnly = true)
    public Set<String> substitutedBy(String substitute) {
        Instant now = clock.instant();
        return jdbc
                .query(
                        READ + " and substitute = ?" + IN_ORDER,
                        (row, number) -> read(row),
                        Timestamp.from(now),
                        substitute)
                .stream()
                .filter(each -> each.holdsAt(now))
                .map(Absence::absent)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of an office that hold now or will. */
    @Transactional(readOnly = true)
    public List<Absence> of(String office) {
        return jdbc.query(
                READ + " and office = ?" + IN_ORDER,
                (row, number) -> read(row),
                Timestamp.from(clock.instant()),
                office);
    }

    /** User ids of those of an office who are away now. */
    @Transactional(readOnly = true)
    public Set<String> awayNow(String office) {
        Instant now = clock.instant();
        return of(office).stream()
                .filter(each -> each.holdsAt(now))
                .map(Absence::absent)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Transactional(readOnly = true)
    public Optional<Absence> find(String id) {
        return jdbc
                .query(READ + " and id = ?", (row, number) -> read(row), Timestamp.from(clock.instant()), id)
                .stream()
                .findFirst();
    }

    /** Whether somebody is away at some time of a span. */
    @Transactional(readOnly = true)
    public boolean isAway(String user, String office, Instant from, Instant until) {
        return of(office).stream().anyMatch(each -> each.absent().equals(user) && each.overlaps(from, until));
    }

    /** Whether somebody does another's work at some time of a span. */
    @Transactional(readOnly = true)
    public boolean isSubstitute(String user, String office, Instant from, Instant until) {
        return of(office).stream().anyMatch(each -> each.substitute().equals(user) && each.overlaps(from, until));
    }

    @Transactional
    public void add(String office, String absent, String substitute, Instant from, Instant until, String setBy) {
        jdbc.update(
                "insert into ln_absence (id, office, absent, substitute, from_at, until_at, set_by, set_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                office,
                absent,
                substitute,
                Timestamp.from(from),
                Timestamp.from(until),
                setBy,
                Timestamp.from(now()));
    }

    /** Before its last day; what was done until now stays. */
    @Transactional
    public void end(String id, String by) {
        jdbc.update(
                "update ln_absence set until_at = ?, ended_by = ? where id = ? and until_at > ?",
                Timestamp.from(now()),
                by,
                id,
                Timestamp.from(now()));
    }

    /** A user who leaves is neither away nor anybody's substitute. */
    @Transactional
    public void endAllOf(String user) {
        jdbc.update(
                "update ln_absence set until_at = ? where (absent = ? or substitute = ?) and until_at > ?",
                Timestamp.from(now()),
                user,
                user,
                Timestamp.from(now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Absence read(ResultSet row) throws SQLException {
        return new Absence(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(5).toInstant(),
                row.getTimestamp(6).toInstant(),
                row.getString(7));
    }
}
