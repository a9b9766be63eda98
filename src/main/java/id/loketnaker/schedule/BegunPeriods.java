package id.loketnaker.schedule;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tables of the cases that began with a period, and of the rules that are watched. */
@Component
class BegunPeriods {

    private static final int LONGEST_ERROR = 500;

    private final JdbcTemplate jdbc;

    BegunPeriods(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Since when a rule is watched: since now, if it was not yet. Two nodes that see it first at the same time agree.
     */
    Instant watch(PeriodRule rule, Instant now) {
        return since(rule).orElseGet(() -> {
            try {
                jdbc.update(
                        "insert into ln_period_watch (office, service, rule_id, since) values (?, ?, ?, ?)",
                        rule.office(),
                        rule.service(),
                        rule.start().id(),
                        Timestamp.from(now));
                return now;
            } catch (DuplicateKeyException anotherNodeWasFirst) {
                return since(rule).orElse(now);
            }
        });
    }

    Optional<Instant> since(PeriodRule rule) {
        return jdbc
                .query(
                        "select since from ln_period_watch where office = ? and service = ? and rule_id = ?",
                        (row, number) -> row.getTimestamp(1).toInstant(),
                        rule.office(),
                        rule.service(),
                        rule.start().id())
                .stream()
                .findFirst();
    }

    /** What no service says any more is watched no more: should it come back, it begins anew. */
    void watchNoOthers(Collection<PeriodRule> rules) {
        Set<String> keys = rules.stream().map(PeriodRule::key).collect(Collectors.toSet());
        jdbc
                .query(
                        "select office, service, rule_id from ln_period_watch",
                        (row, number) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .stream()
                .filter(row -> !keys.contains(String.join("/", row)))
                .forEach(row -> jdbc.update(
                        "delete from ln_period_watch where office = ? and service = ? and rule_id = ?", row.toArray()));
    }

    void failed(PeriodRule rule, @Nullable String why) {
        String error = why != null && why.length() > LONGEST_ERROR ? why.substring(0, LONGEST_ERROR - 1) + "…" : why;
        jdbc.update(
                "update ln_period_watch set last_error = ? where office = ? and service = ? and rule_id = ?",
                error,
                rule.office(),
                rule.service(),
                rule.start().id());
    }

    Optional<String> error(PeriodRule rule) {
        return jdbc
                .queryForList(
                        "select last_error from ln_period_watch where office = ? and service = ? and rule_id = ?"
                                + " and last_error is not null",
                        String.class,
                        rule.office(),
                        rule.service(),
                        rule.start().id())
                .stream()
                .findFirst();
    }

    boolean has(PeriodRule rule, PeriodRule.Due due) {
        return !jdbc.queryForList(
                        "select 1 from ln_period_start where office = ? and service = ? and rule_id = ? and period = ?",
                        rule.office(),
                        rule.service(),
                        rule.start().id(),
                        due.period().code())
                .isEmpty();
    }

    /**
     * The period is this transaction's, once for all nodes: another one waits here until it has ended.
     *
     * @return false when a case began in it already
     */
    boolean claim(PeriodRule rule, PeriodRule.Due due, Instant now) {
        try {
            jdbc.update(
                    "insert into ln_period_start (office, service, rule_id, period, due_at, started_at)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    rule.office(),
                    rule.service(),
                    rule.start().id(),
                    due.period().code(),
                    Timestamp.from(due.at()),
                    Timestamp.from(now));
            return true;
        } catch (DuplicateKeyException begunAlready) {
            return false;
        }
    }

    void begun(PeriodRule rule, PeriodRule.Due due, String caseId) {
        jdbc.update(
                "update ln_period_start set case_id = ?"
                        + " where office = ? and service = ? and rule_id = ? and period = ?",
                caseId,
                rule.office(),
                rule.service(),
                rule.start().id(),
                due.period().code());
    }

    void forget(String caseId) {
        jdbc.update("delete from ln_period_start where case_id = ?", caseId);
    }

    /** The last ones of a rule, the latest first. */
    List<BegunPeriod> last(PeriodRule rule, int most) {
        return jdbc.query(
                """
                select p.period, p.due_at, p.started_at, p.case_id, c.number
                  from ln_period_start p left join ln_case c on c.id = p.case_id
                 where p.office = ? and p.service = ? and p.rule_id = ?
                 order by p.due_at desc limit ?""",
                (row, number) -> new BegunPeriod(
                        row.getString(1),
                        row.getTimestamp(2).toInstant(),
                        row.getTimestamp(3).toInstant(),
                        row.getString(4),
                        row.getString(5)),
                rule.office(),
                rule.service(),
                rule.start().id(),
                most);
    }
}
