package id.loketnaker.figures;

import id.loketnaker.register.EndedCase;
import id.loketnaker.register.EndedCases;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds up by the day of their end why cases took the way they took, and where their time went. */
@Component
class CauseTally {

    private final JdbcTemplate jdbc;
    private final EndedCases cases;
    private final CauseSource source;
    private final DailySums causes;
    private final DailySums times;

    CauseTally(JdbcTemplate jdbc, EndedCases cases, CauseSource source) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.source = source;
        this.causes = new DailySums(
                jdbc, "ln_tally_cause", List.of("cases"), List.of("office", "service", "closed_on", "kind", "cause"));
        this.times = new DailySums(
                jdbc,
                "ln_tally_time",
                List.of("cases", "office_minutes", "applicant_minutes", "other_minutes"),
                List.of("office", "service", "closed_on"));
    }

    /** Answers how many there were to add. */
    int add(List<String> ids) {
        List<EndedCase> ended = cases.notExplained(ids);
        if (ended.isEmpty()) {
            return 0;
        }
        Map<String, CauseSource.Explained> known = source.of(ended, stills(ids));
        Map<List<Object>, int[]> sums = new HashMap<>();
        Map<List<Object>, int[]> minutes = new HashMap<>();
        List<Object[]> rows = new ArrayList<>();
        for (EndedCase each : ended) {
            CauseSource.Explained told = Objects.requireNonNull(known.get(each.id()), each.id());
            for (Cause cause : told.causes()) {
                sums.computeIfAbsent(
                                List.of(
                                        each.office(),
                                        each.service(),
                                        each.on(),
                                        cause.kind().name(),
                                        cause.text()),
                                key -> new int[1])[0]++;
                rows.add(new Object[] {
                    each.id(), cause.kind().name(), cause.text(), each.office(), each.service(), each.on()
                });
            }
            if (each.worked() != null) {
                int[] sum =
                        minutes.computeIfAbsent(List.of(each.office(), each.service(), each.on()), key -> new int[4]);
                sum[0]++;
                sum[1] += each.worked();
                sum[2] += told.applicantMinutes();
                sum[3] += told.otherMinutes();
            }
        }
        jdbc.batchUpdate(
                "insert into ln_case_cause (case_id, kind, cause, office, service, closed_on)"
                        + " values (?, ?, ?, ?, ?, ?)",
                rows);
        causes.add(sums);
        times.add(minutes);
        cases.markExplained(ended);
        return ended.size();
    }

    private Map<String, List<CauseSource.Still>> stills(List<String> ids) {
        Map<String, List<CauseSource.Still>> stills = new HashMap<>();
        jdbc.query(
                "select case_id, element_id, paused_at, resumed_at from ln_pause"
                        + " where resumed_at is not null and case_id in (%s)"
                                .formatted(String.join(", ", Collections.nCopies(ids.size(), "?"))),
                row -> {
                    Timestamp until = row.getTimestamp(4);
                    stills.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                            .add(new CauseSource.Still(
                                    row.getString(2), row.getTimestamp(3).toInstant(), until.toInstant()));
                },
                ids.toArray());
        return stills;
    }
}
