package id.loketnaker.firms;

import com.fasterxml.jackson.core.type.TypeReference;
import id.loketnaker.servicepack.FirmKind;
import id.loketnaker.values.Json;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What became of each firm. */
@Component
class FirmChanges {

    /** So many of the newest are read. */
    static final int READ = 200;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    FirmChanges(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Why something is changed, and on whose word. */
    record Cause(
            FirmChange.Kind kind,
            @Nullable String by,
            @Nullable String reason,
            @Nullable String caseId) {}

    void add(String firmId, Cause cause, @Nullable FirmDetails before, FirmDetails after) {
        addAll(List.<Object[]>of(row(firmId, cause, before, after)));
    }

    void addAll(List<Object[]> rows) {
        jdbc.batchUpdate(
                "insert into ln_firm_change (firm_id, happened_at, kind, changed_by, reason, case_id, before_it, after_it)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    Object[] row(String firmId, Cause cause, @Nullable FirmDetails before, FirmDetails after) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Object[] {
            firmId,
            Timestamp.from(now),
            cause.kind.name(),
            cause.by,
            cause.reason,
            cause.caseId,
            before == null ? null : json(before),
            json(after)
        };
    }

    /** Newest first. */
    List<FirmChange> of(String firmId) {
        return jdbc.query(
                "select happened_at, kind, changed_by, reason, case_id, before_it, after_it from ln_firm_change"
                        + " where firm_id = ? order by id desc limit " + READ,
                (row, place) -> new FirmChange(
                        row.getTimestamp(1).toInstant(),
                        FirmChange.Kind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        Optional.ofNullable(row.getString(6))
                                .map(FirmChanges::details)
                                .orElse(null),
                        details(row.getString(7))),
                firmId);
    }

    void move(String fromFirm, String toFirm) {
        jdbc.update("update ln_firm_change set firm_id = ? where firm_id = ?", toFirm, fromFirm);
    }

    void deleteOf(String firmId) {
        jdbc.update("delete from ln_firm_change where firm_id = ?", firmId);
    }

    private static String json(FirmDetails details) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", details.kind().name());
        values.put("name", details.name());
        values.put("nib", details.nib());
        values.put("npwp", details.npwp());
        values.put("address", details.address());
        values.put("branch", details.branch());
        return Json.write(values);
    }

    private static FirmDetails details(String json) {
        Map<String, String> values = Json.read(json, new TypeReference<>() {});
        return new FirmDetails(
                FirmKind.valueOf(value(values, "kind")),
                value(values, "name"),
                value(values, "nib"),
                value(values, "npwp"),
                value(values, "address"),
                value(values, "branch"));
    }

    private static String value(Map<String, String> values, String key) {
        return Objects.requireNonNull(values.get(key));
    }
}
