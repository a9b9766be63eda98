package id.loketnaker.figures;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which offices managers of others may see beside their own, by name. The caller must have asked whether the user is an
 * administrator before anything is changed.
 */
@Service
public class ComparedOffices {

    /** @param by user id of the administrator who agreed */
    public record Agreement(String office, String by, Instant at) {}

    private final JdbcTemplate jdbc;
    private final Clock clock;

    ComparedOffices(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Agreement> all() {
        return jdbc.query(
                "select office, agreed_by, agreed_at from ln_compared_office order by office",
                (row, number) -> new Agreement(
                        row.getString(1), row.getString(2), row.getTimestamp(3).toInstant()));
    }

    /** Who agreed first stays on record. */
    @Transactional
    public void agree(String office, String by) {
        try {
            jdbc.update(
                    "insert into ln_compared_office (office, agreed_by, agreed_at) values (?, ?, ?)",
                    office,
                    by,
                    Timestamp.from(clock.instant()));
        } catch (DuplicateKeyException agreedAlready) {
            return;
        }
    }

    @Transactional
    public void withdraw(String office) {
        jdbc.update("delete from ln_compared_office where office = ?", office);
    }
}
