package id.loketnaker.register;

import id.loketnaker.values.Fingerprint;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an applicant asks with where the case is: 59 random bits in signs that are not mistaken for each other. Only a
 * hash is kept, so a code is told once, on paper; who needs it again gets another one, and the first stays good unless
 * it was lost.
 */
@Service
public class TrackingCodes {

    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final Pattern BETWEEN = Pattern.compile("[^A-Z0-9]");

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    TrackingCodes(JdbcTemplate jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** A new code of a case, such as {@code K7QM-2XWA-9HTC}. */
    @Transactional
    public String make(String caseId, String by) {
        String code = fresh();
        adopt(caseId, hash(code), by);
        return code;
    }

    /** A code that leads nowhere yet. */
    public String fresh() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** From now on a code that somebody has leads to the case. */
    @Transactional
    public void adopt(String caseId, String codeHash, String by) {
        jdbc.update(
                "insert into ln_tracking_code (code_hash, case_id, made_at, made_by) values (?, ?, ?, ?)",
                codeHash,
                caseId,
                Timestamp.from(clock.instant()),
                by);
        events.publishEvent(new CaseChanged(caseId));
    }

    /** A new code of a case whose paper is lost; whoever finds the paper asks in vain. */
    @Transactional
    public String makeAnew(String caseId, String by) {
        jdbc.update("delete from ln_tracking_code where case_id = ?", caseId);
        return make(caseId, by);
    }

    /** The case of a code, however it was typed. */
    @Transactional(readOnly = true)
    public Optional<String> caseOf(String code) {
        return jdbc
                .queryForList("select case_id from ln_tracking_code where code_hash = ?", String.class, hash(code))
                .stream()
                .findFirst();
    }

    /** Under which a code is kept, however it was typed. */
    public static String hash(String code) {
        return Fingerprint.of(BETWEEN.matcher(code.toUpperCase(Locale.ROOT)).replaceAll(""));
    }
}
