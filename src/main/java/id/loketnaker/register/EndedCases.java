package id.loketnaker.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
     * The ids of some that are not marked yet, by id; those that were deleted are never among them.
     *
     * @param last where to go on after; nothing for the first of all
     */
    public List<String> notSummed(@Nullable String last, int most) {
        return jdbc.queryForList(
                "select id from ln_case where state = 'CLOSED' and tallied = false and id > ? order by id limit ?",
                String.class,
                Objects.requireNonNullElse(last, ""),
                most);
    }

    /**
     * Those of them that are not marked by now. A case without a deadline of its own was promised nothing, and broke
     * nothing.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<EndedCase> notSummed(Collection<String> ids) {
        return ended("c.tallied = false", ids);
    }

    private List<EndedCase> ended(String condition, Collection<String> ids) {
        return jdbc.query(
                """
                select c.id, c.office, c.service, c.closed_on, coalesce(d.state, 'MET'), c.received_on,
                       c.worked_minutes
                  from ln_case c left join ln_deadline d on d.id = c.id
                 where c.state = 'CLOSED' and %s and c.id in (%s)""".formatted(condition, String.join(", ", Collections.nCopies(ids.size(), "?"))),
                (row, number) -> new EndedCase(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getString(5).equals("MET"),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, Integer.class)),
                ids.toArray());
    }

    /** As {@link #notSummed(String, int)}, of those that nobody has asked yet why they took the way they took. */
    public List<String> notExplained(@Nullable String last, int most) {
        return jdbc.queryForList(
                "select id from ln_case where state = 'CLOSED' and explained = false and id > ? order by id limit ?",
                String.class,
                Objects.requireNonNullElse(last, ""),
                most);
    }

    /** Those of them that are not marked by now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<EndedCase> notExplained(Collection<String> ids) {
        return ended("c.explained = false", ids);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void markExplained(Collection<EndedCase> cases) {
        jdbc.batchUpdate(
                "update ln_case set explained = true where id = ?",
                cases.stream().map(each -> new Object[] {each.id()}).toList());
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
