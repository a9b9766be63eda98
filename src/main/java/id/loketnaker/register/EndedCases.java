package id.loketnaker.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases that ended, for whoever sums them up: take what is not summed, add it, and mark it in the same transaction.
 */
@Component
public class EndedCases {

    private final JdbcTemplate jdbc;

    EndedCases(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Some that are not marked yet, in no order; those that were struck off are never among them. A case without a
     * deadline of its own was promised nothing, and broke nothing.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<EndedCase> notSummed(int most) {
        return jdbc.query(
                """
                select c.id, c.office, c.service, c.closed_on, coalesce(d.state, 'MET')
                  from ln_case c left join ln_deadline d on d.id = c.id
                 where c.state = 'CLOSED' and c.tallied = false limit %d""".formatted(most),
                (row, number) -> new EndedCase(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getString(5).equals("MET")));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void markSummed(Collection<EndedCase> cases) {
        jdbc.batchUpdate(
                "update ln_case set tallied = true, late = ? where id = ?",
                cases.stream()
                        .map(each -> new Object[] {!each.kept(), each.id()})
                        .toList());
    }
}
