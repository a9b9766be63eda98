package id.loketnaker.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which notes wait for somebody to read them. */
@Service
public class ToldNotes {

    private static final int MOST = 100;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    ToldNotes(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(String caseId, String author, String text, Collection<String> recipients) {
        Timestamp now = Timestamp.from(now());
        for (String recipient : recipients) {
            jdbc.update(
                    "insert into ln_told_note (id, case_id, recipient, author, note, written_at)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    UUID.randomUUID().toString(),
                    caseId,
                    recipient,
                    author,
                    text,
                    now);
        }
    }

    /** What a user has not read, newest first. */
    @Transactional(readOnly = true)
    public List<ToldNote> unreadBy(String recipient) {
        return jdbc.query(
                "select id, case_id, author, note, written_at from ln_told_note"
                        + " where recipient = ? and read_at is null order by written_at desc, id limit ?",
                (row, number) -> new ToldNote(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getTimestamp(5).toInstant()),
                recipient,
                MOST);
    }

    /** A user has read one of theirs; that of somebody else stays as it is. */
    @Transactional
    public void read(String id, String recipient) {
        jdbc.update(
                "update ln_told_note set read_at = ? where id = ? and recipient = ? and read_at is null",
                Timestamp.from(now()),
                id,
                recipient);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
