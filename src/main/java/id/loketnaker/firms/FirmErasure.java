package id.loketnaker.firms;

import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets of which firms cases were, when the time to keep them is over. A firm that nothing but cases brought goes
 * with the last of them, for a sole trader is a person. What an official entered, corrected, joined or imported stays:
 * it is the office's own list, and not the case's.
 */
@Component
public class FirmErasure {

    private final FirmRows rows;
    private final FirmCases cases;
    private final FirmChanges changes;
    private final JdbcTemplate jdbc;

    FirmErasure(FirmRows rows, FirmCases cases, FirmChanges changes, JdbcTemplate jdbc) {
        this.rows = rows;
        this.cases = cases;
        this.changes = changes;
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(Collection<String> caseIds) {
        cases.forget(caseIds).forEach(this::eraseIfLast);
    }

    /** Locked first: a case that begins meanwhile and means it has come before, or makes it anew. */
    private void eraseIfLast(String firmId) {
        rows.query("f.id = ? and f.from_cases = true for update", firmId).stream()
                .filter(firm -> jdbc.queryForList(
                                "select case_id from ln_firm_case where firm_id = ? limit 1", String.class, firmId)
                        .isEmpty())
                .forEach(firm -> {
                    changes.deleteOf(firm.id());
                    rows.delete(firm);
                });
    }
}
