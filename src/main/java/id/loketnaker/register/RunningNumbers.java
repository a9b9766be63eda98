package id.loketnaker.register;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts within a year of an office. The counter's row stays locked until the transaction that took a number ends, so
 * that no number is given twice, and one that was rolled back is given again.
 */
@Component
public class RunningNumbers {

    /**
     * What is counted.
     *
     * @param table with the columns office, year_no, last_no and
     * @param column what is counted by itself within an office
     */
    public record Book(String table, String column) {}

    private final JdbcTemplate jdbc;
    private final TransactionTemplate apart;

    RunningNumbers(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The next number, from 1; must run in the transaction that uses it. */
    public int next(Book book, String office, String series, int year) {
        if (!increment(book, office, series, year)) {
            apart.executeWithoutResult(status -> begin(book, office, series, year));
            increment(book, office, series, year);
        }
        Integer last = jdbc.queryForObject(
                "select last_no from %s where office = ? and %s = ? and year_no = ?"
                        .formatted(book.table(), book.column()),
                Integer.class,
                office,
                series,
                year);
        if (last == null) {
            throw new IllegalStateException("Nomor " + office + "/" + series + " tidak dapat dibuat");
        }
        return last;
    }

    private boolean increment(Book book, String office, String series, int year) {
        return jdbc.update(
                        "update %s set last_no = last_no + 1 where office = ? and %s = ? and year_no = ?"
                                .formatted(book.table(), book.column()),
                        office,
                        series,
                        year)
                == 1;
    }

    private void begin(Book book, String office, String series, int year) {
        try {
            jdbc.update("insert into " + book.table() + " values (?, ?, ?, 0)", office, series, year);
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            // the row is there, which is all that was wanted
        }
    }
}
