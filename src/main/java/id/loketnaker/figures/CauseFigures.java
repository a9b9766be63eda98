package id.loketnaker.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Why the cases that ended in a period took the way they took. The caller must have asked whether the user may see the
 * offices, and the services of a list.
 */
@Service
@Transactional(readOnly = true)
public class CauseFigures {

    /** In how many cases of a service. */
    public record CauseCount(ServiceKey service, Cause cause, int cases) {}

    /**
     * Where the time of the cases of a service went, in service minutes, summed.
     *
     * @param cases whose minutes were noted
     */
    public record TimeSum(ServiceKey service, int cases, long office, long applicant, long other) {}

    private record Found(String id, LocalDate on) {}

    private final JdbcClient jdbc;
    private final CaseLabels labels;

    CauseFigures(JdbcClient jdbc, CaseLabels labels) {
        this.jdbc = jdbc;
        this.labels = labels;
    }

    public List<CauseCount> causes(Collection<String> offices, Period period) {
        return offices.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select office, service, kind, cause, sum(cases) from ln_tally_cause
                         where office in (:offices) and closed_on between :from and :until
                         group by office, service, kind, cause""")
                        .param("offices", offices)
                        .param("from", period.from())
                        .param("until", period.until())
                        .query((row, number) -> new CauseCount(
                                new ServiceKey(row.getString(1), row.getString(2)),
                                new Cause(Cause.Kind.valueOf(row.getString(3)), row.getString(4)),
                                row.getInt(5)))
                        .list();
    }

    public List<TimeSum> times(Collection<String> offices, Period period) {
        return offices.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select office, service, sum(cases), sum(office_minutes), sum(applicant_minutes),
                               sum(other_minutes)
                          from ln_tally_time
                         where office in (:offices) and closed_on between :from and :until
                         group by office, service""")
                        .param("offices", offices)
                        .param("from", period.from())
                        .param("until", period.until())
                        .query((row, number) -> new TimeSum(
                                new ServiceKey(row.getString(1), row.getString(2)),
                                row.getInt(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getLong(6)))
                        .list();
    }

    /**
     * The cases behind a number, the last first.
     *
     * @param first from 0
     */
    public List<CaseLabel> list(Cause cause, Collection<ServiceKey> services, Period period, int first, int most) {
        Map<String, List<String>> byOffice = services.stream()
                .collect(Collectors.groupingBy(
                        ServiceKey::office, Collectors.mapping(ServiceKey::service, Collectors.toList())));
        List<Found> found = new ArrayList<>();
        byOffice.forEach((office, its) -> found.addAll(jdbc.sql("""
                        select case_id, closed_on from ln_case_cause
                         where office = :office and kind = :kind and cause = :cause
                           and closed_on between :from and :until and service in (:services)
                         order by closed_on desc, case_id desc limit :most""")
                .param("office", office)
                .param("kind", cause.kind().name())
                .param("cause", cause.text())
                .param("from", period.from())
                .param("until", period.until())
                .param("services", its)
                .param("most", first + most)
                .query((row, number) -> new Found(row.getString(1), row.getObject(2, LocalDate.class)))
                .list()));
        List<String> ids = found.stream()
                .sorted(Comparator.comparing(Found::on).thenComparing(Found::id).reversed())
                .skip(first)
                .limit(most)
                .map(Found::id)
                .toList();
        Map<String, CaseLabel> known = labels.of(ids);
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }
}
