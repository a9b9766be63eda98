package id.loketnaker.sla;

import id.loketnaker.calendar.Decree;
import id.loketnaker.servicepack.TimeSpan;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The changes of the calendar in the order of their approval; the number of the last one is the version of the
 * calendar.
 */
@Component
public class CalendarBook {

    private final JdbcTemplate jdbc;

    CalendarBook(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The version of the calendar now, 0 without changes. */
    public int version() {
        Integer last = jdbc.queryForObject("select coalesce(max(version), 0) from ln_calendar_change", Integer.class);
        return last == null ? 0 : last;
    }

    /** All changes, the oldest first. */
    public List<ApprovedChange> changes() {
        return jdbc.query("select * from ln_calendar_change order by version", (row, number) -> change(row));
    }

    public Optional<ApprovedChange> find(int version) {
        return jdbc
                .query("select * from ln_calendar_change where version = ?", (row, number) -> change(row), version)
                .stream()
                .findFirst();
    }

    /** The oldest change whose deadlines still move. */
    public Optional<ApprovedChange> unfinished() {
        return jdbc
                .query(
                        "select * from ln_calendar_change where done_at is null order by version limit 1",
                        (row, number) -> change(row))
                .stream()
                .findFirst();
    }

    /**
     * Puts a change in force.
     *
     * @param version one more than the present one
     * @return false when another change has taken that number
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean approve(int version, DayChange change, String by, Instant at) {
        try {
            jdbc.update(
                    """
                    insert into ln_calendar_change (version, office, kind, on_date, name, hours, decree_number, decree_date,
                                                    approved_by, approved_at, to_check, moved)
                    select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, count(*), 0 from ln_deadline where state = 'OPEN'""",
                    version,
                    change.office(),
                    change.kind().name(),
                    Date.valueOf(change.date()),
                    change.name(),
                    hours(change.hours()),
                    change.decree().number(),
                    Date.valueOf(Objects.requireNonNull(change.decree().date())),
                    by,
                    Timestamp.from(at));
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /** So many more deadlines moved. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(int version, int deadlines) {
        jdbc.update("update ln_calendar_change set moved = moved + ? where version = ?", deadlines, version);
    }

    /** All open deadlines have been looked at; the answer is false when another node has said so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean finish(int version, Instant at) {
        return jdbc.update(
                        "update ln_calendar_change set done_at = ? where version = ? and done_at is null",
                        Timestamp.from(at),
                        version)
                == 1;
    }

    /** How many open deadlines were not compared with a version yet. */
    public int left(int version) {
        Integer left = jdbc.queryForObject(
                "select count(*) from ln_deadline where state = 'OPEN' and calendar_seen < ?", Integer.class, version);
        return left == null ? 0 : left;
    }

    /** The oldest version that some open deadline was compared with last; none without open deadlines. */
    public Optional<Integer> oldestSeen() {
        return Optional.ofNullable(
                jdbc.queryForObject("select min(calendar_seen) from ln_deadline where state = 'OPEN'", Integer.class));
    }

    private static ApprovedChange change(ResultSet row) throws SQLException {
        DayChange change = new DayChange(
                row.getString("office"),
                ChangeKind.valueOf(row.getString("kind")),
                row.getDate("on_date").toLocalDate(),
                row.getString("name"),
                hours(row.getString("hours")),
                new Decree(
                        row.getString("decree_number"),
                        row.getDate("decree_date").toLocalDate()));
        Timestamp done = row.getTimestamp("done_at");
        return new ApprovedChange(
                row.getInt("version"),
                change,
                row.getString("approved_by"),
                row.getTimestamp("approved_at").toInstant(),
                row.getInt("to_check"),
                row.getInt("moved"),
                done == null ? null : done.toInstant());
    }

    private static @Nullable String hours(List<TimeSpan> hours) {
        return hours.isEmpty()
                ? null
                : hours.stream().map(span -> span.from() + "-" + span.until()).collect(Collectors.joining(","));
    }

    private static List<TimeSpan> hours(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(","))
                        .map(span -> span.split("-"))
                        .map(ends -> new TimeSpan(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])))
                        .toList();
    }
}
