package id.loketnaker.queue;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The addresses of the screens in waiting rooms: one code for each office, of a hundred random bits, so that nobody who
 * was not told finds it. A new one shuts the old one.
 */
@Service
public class WaitingScreens {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 20;

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    WaitingScreens(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<String> codeOf(String office) {
        return jdbc.queryForList("select code from ln_queue_screen where office = ?", String.class, office).stream()
                .findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<String> officeOf(String code) {
        return jdbc.queryForList("select office from ln_queue_screen where code = ?", String.class, code).stream()
                .findFirst();
    }

    /** @throws DuplicateKeyException when two make the first one at the same time */
    @Transactional
    public String makeAnew(String office, String by) {
        String code = random.ints(LENGTH, 0, SIGNS.length())
                .collect(StringBuilder::new, (text, sign) -> text.append(SIGNS.charAt(sign)), StringBuilder::append)
                .toString();
        Timestamp now = Timestamp.from(clock.instant());
        int changed = jdbc.update(
                "update ln_queue_screen set code = ?, made_at = ?, made_by = ? where office = ?",
                code,
                now,
                by,
                office);
        if (changed == 0) {
            jdbc.update(
                    "insert into ln_queue_screen (office, code, made_at, made_by) values (?, ?, ?, ?)",
                    office,
                    code,
                    now,
                    by);
        }
        return code;
    }
}
