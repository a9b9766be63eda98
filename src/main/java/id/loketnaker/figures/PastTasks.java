package id.loketnaker.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The done tasks behind a figure of a period, the last first: those that its sums have, and no others. The caller must
 * have asked whether the user may see the services.
 */
@Service
@Transactional(readOnly = true)
public class PastTasks {

    /**
     * Whose tasks, or of which step; an empty list of officials asks for no official in particular.
     *
     * @param role that the task was for
     * @param late {@code null} for those in time and those late
     */
    public record Which(
            Collection<String> officials,
            @Nullable String role,
            @Nullable Step step,
            @Nullable Boolean late) {

        public Which {
            if (officials.isEmpty() && step == null) {
                throw new IllegalArgumentException("Sebutkan petugas atau langkahnya.");
            }
        }

        private String condition() {
            return (officials.isEmpty() ? "" : " and d.holder in (:officials)")
                    + (role == null ? "" : " and d.role = :role")
                    + (step == null ? "" : " and d.element_id = :element and coalesce(d.call_id, '') = :call")
                    + (late == null ? "" : " and d.state = :state");
        }

        private Map<String, ?> parameters() {
            return Map.of(
                    "officials", officials,
                    "role", Objects.requireNonNullElse(role, ""),
                    "element", step == null ? "" : step.element(),
                    "call", step == null ? "" : Objects.requireNonNullElse(step.call(), ""),
                    "state", Boolean.TRUE.equals(late) ? "MISSED" : "MET");
        }
    }

    private static final Comparator<PastTask> LAST_FIRST = Comparator.comparing(PastTask::closedAt)
            .thenComparing(PastTask::caseId)
            .reversed();

    private final JdbcClient jdbc;

    PastTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Some of them.
     *
     * @param zone of an office, whose days the period has
     * @param first from 0
     */
    public List<PastTask> list(
            Which which,
            Collection<ServiceKey> services,
            Period period,
            Function<String, ZoneId> zone,
            int first,
            int most) {
        return services.stream()
                .collect(Collectors.groupingBy(
                        ServiceKey::office, Collectors.mapping(ServiceKey::service, Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(office -> done(
                        which, office.getKey(), office.getValue(), period, zone.apply(office.getKey()), first + most))
                .sorted(LAST_FIRST)
                .skip(first)
                .limit(most)
                .toList();
    }

    private Stream<PastTask> done(
            Which which, String office, List<String> services, Period period, ZoneId zone, int most) {
        return jdbc
                .sql("""
                        select d.case_id, d.element_id, d.call_id, d.role, d.holder, d.opened_at, d.due_at, d.closed_at,
                               d.state
                          from ln_deadline d join ln_case c on c.id = d.case_id
                         where d.kind = 'TASK' and d.state in ('MET', 'MISSED') and d.tally_on is null
                           and d.closed_at >= :from and d.closed_at < :until
                           and c.office = :office and c.service in (:services)""" + which.condition() + " order by d.closed_at desc, d.case_id desc, d.id desc limit :most")
                .params(which.parameters())
                .param("from", start(period.from(), zone))
                .param("until", start(period.until().plusDays(1), zone))
                .param("office", office)
                .param("services", services)
                .param("most", most)
                .query(PastTasks::task)
                .list()
                .stream();
    }

    private static Timestamp start(LocalDate day, ZoneId zone) {
        return Timestamp.from(day.atStartOfDay(zone).toInstant());
    }

    private static PastTask task(ResultSet row, int number) throws SQLException {
        return new PastTask(
                row.getString(1),
                new Step(row.getString(2), row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getTimestamp(6).toInstant(),
                row.getTimestamp(7).toInstant(),
                row.getTimestamp(8).toInstant(),
                row.getString(9).equals("MISSED"));
    }
}
