package id.loketnaker.webapps.cockpit.audit;

import id.loketnaker.audit.AuditKind;
import id.loketnaker.audit.AuditQuestion;
import id.loketnaker.webapps.Typed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private static final Map<String, AuditKind> KINDS =
            Arrays.stream(AuditKind.values()).collect(Collectors.toMap(AuditKind::name, Function.identity()));

    AuditQuestion question() {
        return new AuditQuestion(
                Typed.text(person), Typed.choice(kind, "Jenis", KINDS), start(from, 0), start(until, 1));
    }

    private static @Nullable Instant start(@Nullable String text, int daysLater) {
        LocalDate date = Typed.date(text);
        return date == null ? null : date.plusDays(daysLater).atStartOfDay(ZONE).toInstant();
    }
}
