package id.loketnaker.webapps.cockpit.audit;

import id.loketnaker.audit.AuditKind;
import id.loketnaker.audit.AuditQuestion;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import org.camunda.bpm.engine.BadUserRequestException;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for, as the page sends it in the body of its request: a name has no place in an address, which proxies
 * and browsers keep.
 *
 * @param from a date in Jakarta, the first day
 * @param until the last day
 * @param page from 1
 */
public record AuditInput(
        @Nullable String person,
        @Nullable String kind,
        @Nullable String from,
        @Nullable String until,
        @Nullable Integer page) {

    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final int MOST_PAGES = 1_000_000;

    AuditQuestion question() {
        return new AuditQuestion(given(person), wantedKind(), start(from, 0), start(until, 1));
    }

    int pageNumber() {
        int asked = page == null ? 1 : page;
        if (asked < 1 || asked > MOST_PAGES) {
            throw new BadUserRequestException("Halaman " + asked + " tidak ada.");
        }
        return asked;
    }

    private @Nullable AuditKind wantedKind() {
        String asked = given(kind);
        return asked == null
                ? null
                : Arrays.stream(AuditKind.values())
                        .filter(each -> each.name().equals(asked))
                        .findFirst()
                        .orElseThrow(() -> new BadUserRequestException("Jenis \"" + asked + "\" tidak dikenal."));
    }

    private static @Nullable Instant start(@Nullable String text, int daysLater) {
        String asked = given(text);
        try {
            LocalDate date = asked == null ? null : LocalDate.parse(asked);
            if (date != null && (date.getYear() < 1900 || date.getYear() > 9999)) {
                throw new DateTimeException(asked);
            }
            return date == null
                    ? null
                    : date.plusDays(daysLater).atStartOfDay(ZONE).toInstant();
        } catch (DateTimeException noDate) {
            throw new BadUserRequestException("\"" + asked + "\" bukan tanggal; contoh: 2026-03-09.", noDate);
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
