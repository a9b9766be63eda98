package id.loketnaker.webapps.cockpit.audit;

import id.loketnaker.audit.AuditEntry;
import id.loketnaker.audit.AuditKind;
import id.loketnaker.webapps.LocalMoments;
import id.loketnaker.webapps.Sheet;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page of the trail.
 *
 * @param count of all that was found
 * @param perPage how many a page holds
 */
record AuditView(List<Line> entries, long count, int page, int perPage) {

    private static final String SYSTEM = "(sistem)";
    private static final LocalMoments MOMENTS = new LocalMoments(AuditInput.ZONE);

    /** In the words of its reader. */
    record Line(
            String at,
            String by,
            @Nullable String address,
            String kind,
            String action,
            @Nullable String object,
            boolean accepted) {

        static Line of(AuditEntry entry) {
            return new Line(
                    MOMENTS.of(entry.at()),
                    Objects.requireNonNullElse(entry.by(), SYSTEM),
                    entry.address(),
                    AuditWords.of(entry.kind()),
                    AuditWords.of(entry.action()),
                    entry.object(),
                    entry.accepted());
        }

        private List<Object> cells() {
            LocalDateTime local = OffsetDateTime.parse(at).toLocalDateTime();
            return List.of(
                    local.toLocalDate(),
                    local.toLocalTime(),
                    by,
                    text(address),
                    kind,
                    action,
                    text(object),
                    AuditWords.of(accepted));
        }

        private static String text(@Nullable String given) {
            return Objects.toString(given, "");
        }
    }

    /** A kind that may be asked for. */
    record Kind(String id, String name) {

        static List<Kind> all() {
            return Arrays.stream(AuditKind.values())
                    .map(kind -> new Kind(kind.name(), AuditWords.of(kind)))
                    .toList();
        }
    }

    Sheet sheet() {
        return new Sheet(
                "Jejak audit",
                List.of("Tanggal", "Jam (WIB)", "Siapa", "Dari alamat", "Jenis", "Apa", "Terhadap", "Hasil"),
                entries.stream().map(Line::cells).toList());
    }
}
