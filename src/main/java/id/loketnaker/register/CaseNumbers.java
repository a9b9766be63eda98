package id.loketnaker.register;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts the cases of a service of an office within a year. The counter's row stays locked until the transaction of the
 * new case ends, so that no number is given twice, and one that was rolled back is given again.
 */
@Component
class CaseNumbers {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate apart;

    CaseNumbers(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The next number; must run in the transaction that receives the case. */
    int next(String office, String service, int year) {
        if (!increment(office, service, year)) {
            apart.executeWithoutResult(status -> begin(office, service, year));
            increment(office, service, year);
        }
        Integer last = jdbc.queryForObject(
                "select last_no from ln_case_number where office = ? and service = ? and year_no = ?",
                Integer.class,
                office,
                service,
                year);
        if (last == null) {
            throw new IllegalStateException("Nomor perkara " + office + "/" + service + " tidak dapat dibuat");
        }
        return last;
    }

    private boolean increment(String office, String service, int year) {
        return jdbc.update(
                        "update ln_case_number set last_no = last_no + 1 where office = ? and service = ? and year_no = ?",
                        office,
                        service,
                        year)
                == 1;
    }

    private void begin(String office, String service, int year) {
        try {
            jdbc.update("insert into ln_case_number values (?, ?, ?, 0)", office, service, year);
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            // the row is there, which is all that was wanted
        }
    }
}
