package id.loketnaker.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened in any period. The caller must have asked whether the user may see the offices. */
@Service
public class PeriodFigures {

    private final OpenCases openCases;
    private final CaseSpreads spreads;
    private final StepTallies steps;
    private final EndedReader ended;
    private final JdbcClient jdbc;

    PeriodFigures(OpenCases openCases, CaseSpreads spreads, StepTallies steps, EndedReader ended, JdbcClient jdbc) {
        this.openCases = openCases;
        this.spreads = spreads;
        this.steps = steps;
        this.ended = ended;
        this.jdbc = jdbc;
    }

    /**
     * By service, those that anything happened in.
     *
     * @param localDate of a moment at an office
     */
    @Transactional(readOnly = true)
    public Map<ServiceKey, PeriodFigure> services(
            Collection<String> offices, Period period, BiFunction<String, Instant, LocalDate> localDate) {
        if (offices.isEmpty()) {
            return Map.of();
        }
        Map<ServiceKey, Integer> received = received(offices, period, localDate);
        Map<ServiceKey, Integer> deleted = new HashMap<>();
        ended.deleted(offices, period).forEach(day -> deleted.merge(day.service(), day.deleted(), Integer::sum));
        Map<ServiceKey, StepSum> done = spreads.of(offices, period);
        Set<ServiceKey> keys = new HashSet<>(received.keySet());
        keys.addAll(deleted.keySet());
        keys.addAll(done.keySet());
        Map<ServiceKey, PeriodFigure> figures = new HashMap<>();
        keys.forEach(key -> figures.put(
                key,
                PeriodFigure.of(
                        received.getOrDefault(key, 0),
                        deleted.getOrDefault(key, 0),
                        done.getOrDefault(key, StepSum.none()))));
        return figures;
    }

    /** By step of a service, those at which anything was done. */
    @Transactional(readOnly = true)
    public Map<Step, PeriodFigure> steps(ServiceKey service, Period period) {
        return steps(service, period, step -> step);
    }

    /**
     * The same of steps that count as one, such as a step of a part that is called twice.
     *
     * @param same what they have in common
     */
    @Transactional(readOnly = true)
    public <K> Map<K, PeriodFigure> steps(ServiceKey service, Period period, Function<Step, K> same) {
        Map<K, StepSum> sums = new HashMap<>();
        steps.sums(service.office(), service.service(), period)
                .forEach((step, sum) -> sums.computeIfAbsent(same.apply(step), key -> StepSum.none())
                        .add(sum));
        Map<K, PeriodFigure> figures = new HashMap<>();
        sums.forEach((key, sum) -> figures.put(key, PeriodFigure.of(0, 0, sum)));
        return figures;
    }

    /** The running ones from memory, the ended ones from their sums, the deleted ones, which are few, by counting. */
    private Map<ServiceKey, Integer> received(
            Collection<String> offices, Period period, BiFunction<String, Instant, LocalDate> localDate) {
        Map<ServiceKey, Integer> received = new HashMap<>();
        openCases
                .asOfNow()
                .of(offices, key -> true)
                .forEach(service -> service.cases().stream()
                        .filter(one -> period.has(localDate.apply(service.key().office(), one.receivedAt())))
                        .forEach(one -> received.merge(service.key(), 1, Integer::sum)));
        jdbc.sql("""
                        select office, service, received from ln_tally_received
                         where office in (:offices) and received_on between :from and :until
                        union all
                        select office, service, count(*) from ln_case
                         where state = 'DELETED' and office in (:offices) and received_on between :from and :until
                         group by office, service""")
                .param("offices", offices)
                .param("from", period.from())
                .param("until", period.until())
                .query(row -> {
                    received.merge(new ServiceKey(row.getString(1), row.getString(2)), row.getInt(3), Integer::sum);
                });
        return received;
    }
}
