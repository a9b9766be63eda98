package id.loketnaker.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the sums by day. */
@Component
@Transactional(readOnly = true)
class EndedReader {

    private final JdbcClient jdbc;

    EndedReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<DoneDay> cases(Collection<String> offices, Period period) {
        return offices.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select office, service, closed_on, ended, kept from ln_tally_case
                         where office in (:offices) and closed_on between :from and :until""")
                        .param("offices", offices)
                        .param("from", period.from())
                        .param("until", period.until())
                        .query(EndedReader::day)
                        .list();
    }

    /** There are few: deleting asks for a reason. */
    public List<DeletedDay> deleted(Collection<String> offices, Period period) {
        return offices.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select office, service, closed_on, count(*) from ln_case
                         where state = 'DELETED' and office in (:offices) and closed_on between :from and :until
                         group by office, service, closed_on""")
                        .param("offices", offices)
                        .param("from", period.from())
                        .param("until", period.until())
                        .query((row, number) -> new DeletedDay(
                                new ServiceKey(row.getString(1), row.getString(2)),
                                row.getObject(3, LocalDate.class),
                                row.getInt(4)))
                        .list();
    }

    public List<DoneDay> tasks(Collection<String> offices, String official, Period period) {
        return offices.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select office, service, done_on, sum(done), sum(done) - sum(late) from ln_tally_official
                         where office in (:offices) and done_on between :from and :until and official = :official
                         group by office, service, done_on""")
                        .param("offices", offices)
                        .param("from", period.from())
                        .param("until", period.until())
                        .param("official", official)
                        .query(EndedReader::day)
                        .list();
    }

    /** Whole months from the sums by month, the rest of the first one by day. */
    public List<DoneWork> work(Collection<String> offices, LocalDate since) {
        if (offices.isEmpty()) {
            return List.of();
        }
        LocalDate month = since.withDayOfMonth(1).isEqual(since)
                ? since
                : since.withDayOfMonth(1).plusMonths(1);
        return jdbc.sql("""
                        select office, service, official, role, sum(done), sum(late) from (
                            select office, service, official, role, done, late from ln_tally_month
                             where office in (:offices) and month_on >= :month
                            union all
                            select office, service, official, role, done, late from ln_tally_official
                             where office in (:offices) and done_on >= :since and done_on < :month) work
                         group by office, service, official, role""")
                .param("offices", offices)
                .param("since", since)
                .param("month", month)
                .query((row, number) -> new DoneWork(
                        new ServiceKey(row.getString(1), row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getInt(6)))
                .list();
    }

    private static DoneDay day(ResultSet row, int number) throws SQLException {
        return new DoneDay(
                new ServiceKey(row.getString(1), row.getString(2)),
                row.getObject(3, LocalDate.class),
                row.getInt(4),
                row.getInt(5));
    }
}
