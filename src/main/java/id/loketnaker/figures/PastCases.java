package id.loketnaker.figures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases behind a figure of a period, the last first: those that its sums have, and no others. The caller must have
 * asked whether the user may see the services.
 */
@Service
@Transactional(readOnly = true)
public class PastCases {

    /** What became of them in the period. */
    public enum Kind {
        RECEIVED("received_on", "state = 'RUNNING'", "state = 'DELETED'", "state = 'CLOSED' and tallied = true"),
        ENDED("closed_on", "state = 'CLOSED' and tallied = true"),
        IN_TIME("closed_on", "state = 'CLOSED' and tallied = true and late = false"),
        LATE("closed_on", "state = 'CLOSED' and tallied = true and late = true"),
        DELETED("closed_on", "state = 'DELETED'");

        private final String day;
        private final List<String> conditions;

        Kind(String day, String... conditions) {
            this.day = day;
            this.conditions = List.of(conditions);
        }
    }

    private record Found(String id, LocalDate on) {}

    private static final Comparator<Found> LAST_FIRST =
            Comparator.comparing(Found::on).thenComparing(Found::id).reversed();

    private final JdbcClient jdbc;
    private final CaseLabels labels;

    PastCases(JdbcClient jdbc, CaseLabels labels) {
        this.jdbc = jdbc;
        this.labels = labels;
    }

    /**
     * Some of them.
     *
     * @param first from 0
     */
    public List<CaseLabel> list(Kind kind, Collection<ServiceKey> services, Period period, int first, int most) {
        Map<String, List<String>> byOffice = services.stream()
                .collect(Collectors.groupingBy(
                        ServiceKey::office, Collectors.mapping(ServiceKey::service, Collectors.toList())));
        List<String> ids = byOffice.entrySet().stream()
                .flatMap(office -> kind.conditions.stream()
                        .flatMap(condition ->
                                found(kind.day, condition, office.getKey(), office.getValue(), period, first + most)))
                .sorted(LAST_FIRST)
                .skip(first)
                .limit(most)
                .map(Found::id)
                .toList();
        Map<String, CaseLabel> known = labels.of(ids);
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    /** Each is answered in the order of an index, so that a year is not sorted for a page of fifty. */
    private Stream<Found> found(
            String day, String condition, String office, List<String> services, Period period, int most) {
        return jdbc
                .sql("select id, %s from ln_case where office = :office and %s".formatted(day, condition)
                        + " and %s between :from and :until and service in (:services)".formatted(day)
                        + " order by %s desc, id desc limit :most".formatted(day))
                .param("office", office)
                .param("from", period.from())
                .param("until", period.until())
                .param("services", services)
                .param("most", most)
                .query((row, number) -> new Found(row.getString(1), row.getObject(2, LocalDate.class)))
                .list()
                .stream();
    }
}
