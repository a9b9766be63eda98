package id.loketnaker.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long cases were worked on, by day of their end: beside the sums of that day. */
@Component
class CaseSpreads {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    CaseSpreads(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    /**
     * Adds to a day whose sums are there; whoever calls it has the turn, so that no other adds to the same day.
     *
     * @param day office, service and date
     */
    void add(List<Object> day, StepSum more) {
        if (!more.hasSpread()) {
            return;
        }
        jdbc.queryForList(
                        "select spread from ln_tally_case"
                                + " where office = ? and service = ? and closed_on = ? and spread is not null",
                        byte[].class,
                        day.toArray())
                .forEach(known -> more.add(0, 0, 0, known));
        jdbc.update(
                "update ln_tally_case set spread = ? where office = ? and service = ? and closed_on = ?",
                more.spread(),
                day.get(0),
                day.get(1),
                day.get(2));
    }

    Map<ServiceKey, StepSum> of(Collection<String> offices, Period period) {
        Map<ServiceKey, StepSum> sums = new HashMap<>();
        client.sql("""
                        select office, service, ended, ended - kept, spread from ln_tally_case
                         where office in (:offices) and closed_on between :from and :until""")
                .param("offices", offices)
                .param("from", period.from())
                .param("until", period.until())
                .query(row -> {
                    StepSum sum = sums.computeIfAbsent(
                            new ServiceKey(row.getString(1), row.getString(2)), key -> StepSum.none());
                    byte[] spread = row.getBytes(5);
                    if (spread == null) {
                        sum.count(row.getInt(3), row.getInt(4));
                    } else {
                        sum.add(row.getInt(3), row.getInt(4), 0, spread);
                    }
                });
        return sums;
    }
}
