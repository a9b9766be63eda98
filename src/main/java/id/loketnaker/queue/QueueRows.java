package id.loketnaker.queue;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of the numbers, read. */
@Component
class QueueRows {

    private static final String READ =
            "select id, office, queue, on_day, queue_no, state, given_at, calls, called_at, called_by, counter,"
                    + " served_at, settled_at, case_id from ln_queue_number where ";

    private final JdbcTemplate jdbc;

    QueueRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<QueueNumber> find(String id) {
        return jdbc.query(READ + "id = ?", QueueRows::read, id).stream().findFirst();
    }

    /** Those of a day, as they were given. */
    List<QueueNumber> ofDay(String office, LocalDate day) {
        return jdbc.query(
                READ + "office = ? and on_day = ? order by queue, queue_no",
                QueueRows::read,
                office,
                Date.valueOf(day));
    }

    /** The one that waits longest. */
    Optional<String> next(String office, String queue, LocalDate day) {
        return jdbc
                .queryForList(
                        "select id from ln_queue_number where office = ? and on_day = ? and state = 'WAITING'"
                                + " and queue = ? order by queue_no limit 1",
                        String.class,
                        office,
                        Date.valueOf(day),
                        queue)
                .stream()
                .findFirst();
    }

    /** What somebody called and has not settled, the last first. */
    List<QueueNumber> inHandOf(String office, LocalDate day, String by) {
        return jdbc.query(
                READ + "office = ? and on_day = ? and state in ('CALLED', 'SERVED') and called_by = ?"
                        + " order by called_at desc, queue_no desc",
                QueueRows::read,
                office,
                Date.valueOf(day),
                by);
    }

    private static QueueNumber read(ResultSet row, int place) throws SQLException {
        return new QueueNumber(
                text(row, "id"),
                text(row, "office"),
                text(row, "queue"),
                row.getDate("on_day").toLocalDate(),
                row.getInt("queue_no"),
                QueueState.valueOf(text(row, "state")),
                Objects.requireNonNull(moment(row, "given_at")),
                row.getInt("calls"),
                moment(row, "called_at"),
                row.getString("called_by"),
                row.getString("counter"),
                moment(row, "served_at"),
                moment(row, "settled_at"),
                row.getString("case_id"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
