package id.loketnaker.engine.journal;

import java.sql.Timestamp;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** The deadlines of a case as they stand in the database. */
record Ledger(JdbcTemplate jdbc, String caseId) {

    Date due(String kind, String element) {
        Timestamp due = jdbc.queryForObject(
                "select due_at from ln_deadline where case_id = ? and kind = ? and element_id = ?",
                Timestamp.class,
                caseId,
                kind,
                element);
        return new Date(Objects.requireNonNull(due).getTime());
    }

    List<String> rows() {
        return jdbc.queryForList(
                "select concat(kind, ' ', element_id, ' ', state, ' ', basis) from ln_deadline where case_id = ?",
                String.class,
                caseId);
    }
}
