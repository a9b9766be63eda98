package id.loketnaker.letters;

import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Who looked at which letter, and who uploaded what. */
@Component
class LetterTraces {

    enum Kind {
        PREVIEWED,
        READ,
        SCAN_READ,
        SCAN_ADDED
    }

    private final JdbcTemplate jdbc;
    private final Clock clock;

    LetterTraces(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void leave(Letter letter, Kind kind, @Nullable String actor) {
        leave(letter.caseId(), letter.id(), letter.template(), kind, actor);
    }

    void leave(String caseId, @Nullable String letterId, String template, Kind kind, @Nullable String actor) {
        jdbc.update(
                "insert into ln_letter_trace (case_id, letter_id, template, kind, actor, happened_at) values (?, ?, ?, ?, ?, ?)",
                caseId,
                letterId,
                template,
                kind.name(),
                actor,
                Timestamp.from(clock.instant()));
    }
}
