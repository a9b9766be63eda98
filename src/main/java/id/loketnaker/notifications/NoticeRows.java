package id.loketnaker.notifications;

import id.loketnaker.servicepack.ContactChannel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of notices. A notice is tried under the lock of its row, which a node that dies gives back. */
@Component
class NoticeRows {

    private static final String COLUMNS =
            "id, recipient, case_id, office, about, channel, address, sender_name, reply_to,"
                    + " subject, body, state, tries, created_at, next_try_at, settled_at, last_error";
    private static final int LONGEST_ERROR = 500;

    private final JdbcTemplate jdbc;

    NoticeRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(String eventKey, String recipient) {
        Integer found = jdbc.queryForObject(
                "select count(*) from ln_notice where event_key = ? and recipient = ?",
                Integer.class,
                eventKey,
                recipient);
        return found != null && found > 0;
    }

    /** @param eventKey what happened; the same event tells the same recipient once */
    void add(String id, String eventKey, Message message, Instant now, Instant firstTry) {
        jdbc.update(
                """
                insert into ln_notice (id, event_key, recipient, case_id, office, about, channel, address, sender_name,
                    reply_to, subject, body, state, tries, created_at, next_try_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, ?, ?)""",
                id,
                eventKey,
                message.recipient(),
                message.caseId(),
                message.office(),
                message.about(),
                message.channel().name(),
                message.address(),
                message.senderName(),
                message.replyTo(),
                message.subject(),
                message.body(),
                Timestamp.from(now),
                Timestamp.from(firstTry));
    }

    /** Adds to the end of a notice that waits; false when there is none. */
    boolean append(String eventKey, String recipient, String text) {
        return jdbc.update(
                        "update ln_notice set body = concat(body, ?) where event_key = ? and recipient = ? and state = 'WAITING'",
                        text,
                        eventKey,
                        recipient)
                == 1;
    }

    /** A notice whose time has come. */
    record Due(String id, ContactChannel channel, Instant since) {}

    /** Notices whose time has come, the longest waiting first; those after one, or the first. */
    List<Due> due(@Nullable Due last, Instant now, int most) {
        Timestamp since = Timestamp.from(last == null ? Instant.EPOCH : last.since());
        return jdbc.query(
                """
                select id, channel, next_try_at from ln_notice
                 where state = 'WAITING' and next_try_at between ? and ? and (next_try_at > ? or id > ?)
                 order by next_try_at, id limit ?""",
                (row, number) -> new Due(
                        row.getString(1),
                        ContactChannel.valueOf(row.getString(2)),
                        row.getTimestamp(3).toInstant()),
                since,
                Timestamp.from(now),
                since,
                last == null ? "" : last.id(),
                most);
    }

    /** The notice, locked until the transaction ends; nothing when another node has it or had it. */
    Optional<Notice> lock(String id, Instant now) {
        return jdbc
                .query(
                        "select " + COLUMNS + " from ln_notice where id = ? and state = 'WAITING' and next_try_at <= ?"
                                + " for update skip locked",
                        (row, number) -> notice(row),
                        id,
                        Timestamp.from(now))
                .stream()
                .findFirst();
    }

    Optional<Notice> find(String id) {
        return jdbc
                .query("select " + COLUMNS + " from ln_notice where id = ?", (row, number) -> notice(row), id)
                .stream()
                .findFirst();
    }

    /** To the applicant of a case, written since then, that nobody has received; locked until the transaction ends. */
    List<Notice> openOf(String caseId, Instant since) {
        return jdbc.query(
                "select " + COLUMNS + " from ln_notice where case_id = ? and recipient = ? and created_at >= ?"
                        + " and state in ('WAITING', 'RECORDED', 'FAILED') order by created_at, id for update",
                (row, number) -> notice(row),
                caseId,
                Message.APPLICANT,
                Timestamp.from(since));
    }

    void settle(String id, NoticeState state, Instant at, @Nullable String error) {
        jdbc.update(
                "update ln_notice set state = ?, next_try_at = null, settled_at = ?, last_error = ? where id = ?",
                state.name(),
                Timestamp.from(at),
                shortened(error),
                id);
    }

    void postpone(String id, int tries, Instant nextTry, String error) {
        jdbc.update(
                "update ln_notice set tries = ?, next_try_at = ?, last_error = ? where id = ?",
                tries,
                Timestamp.from(nextTry),
                shortened(error),
                id);
    }

    private static @Nullable String shortened(@Nullable String error) {
        return error == null || error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR - 1) + "…";
    }

    static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getString("id"),
                message(row),
                NoticeState.valueOf(row.getString("state")),
                row.getInt("tries"),
                row.getTimestamp("created_at").toInstant(),
                moment(row.getTimestamp("next_try_at")),
                moment(row.getTimestamp("settled_at")),
                row.getString("last_error"));
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getString("recipient"),
                row.getString("case_id"),
                row.getString("office"),
                row.getString("about"),
                ContactChannel.valueOf(row.getString("channel")),
                row.getString("address"),
                row.getString("sender_name"),
                row.getString("reply_to"),
                row.getString("subject"),
                row.getString("body"));
    }

    private static @Nullable Instant moment(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
