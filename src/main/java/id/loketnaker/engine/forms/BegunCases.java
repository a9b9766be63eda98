package id.loketnaker.engine.forms;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Sees to it that one form makes one case, however often it is sent: by a double click, by a browser or a proxy that
 * tries again, on whichever node. The same official sending the same form of the same service with the same values is
 * taken for the same; who means a second one like the first waits {@link #SAME}. Of two at the same time the second
 * waits for the first, and is begun only when that one came to nothing.
 */
@Component
class BegunCases {

    static final Duration SAME = Duration.ofMinutes(1);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    BegunCases(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Within the transaction that begins the case.
     *
     * @throws FormFieldValidationException when there is one already; REST answers it with 400
     */
    void begin(String fingerprint) {
        Instant now = clock.instant();
        jdbc.update("delete from ln_begun_case where begun_at < ?", Timestamp.from(now.minus(SAME)));
        jdbc.update("delete from ln_begun_case where begun_at > ?", Timestamp.from(now.plus(SAME))); // a clock set back
        try {
            jdbc.update(
                    "insert into ln_begun_case (fingerprint, begun_at) values (?, ?)",
                    fingerprint,
                    Timestamp.from(now));
        } catch (DuplicateKeyException sentBefore) {
            String reason = "formulir yang sama persis baru saja Anda kirim dan sudah diterima sebagai perkara."
                    + " Lihat daftar tugas. Bila memang ada permohonan kedua yang sama, kirim lagi satu menit kemudian.";
            throw new FormFieldValidationException(List.of(reason), "Tidak dikirim dua kali: " + reason);
        }
    }
}
