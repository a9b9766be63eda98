package id.loketnaker.register;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the people out of the register when the time to keep them is over. What stays of a case is its line: number,
 * office, service, when it was received and closed, and how it ended.
 */
@Component
public class CaseErasure {

    private final NamedParameterJdbcTemplate jdbc;
    private final CaseParts parts;

    CaseErasure(NamedParameterJdbcTemplate jdbc, CaseParts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    /** Claims a case for erasure, once for all nodes; its row stays locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean claim(String caseId, Instant at) {
        return jdbc.update(
                        "update ln_case set erased_at = :at where id = :id and erased_at is null",
                        Map.of("id", caseId, "at", Timestamp.from(at)))
                == 1;
    }

    /** Why a case was deleted is in somebody's own words, so that goes too. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(Collection<String> caseIds) {
        Map<String, Object> of = Map.of("ids", caseIds, "nobody", "-", "deleted", CaseState.DELETED.name());
        parts.removePeople(caseIds);
        jdbc.update("""
                update ln_case set applicant = :nobody, subject = null,
                       outcome = case when state = :deleted then 'Dihapus' else outcome end
                 where id in (:ids)""", of);
        jdbc.update("delete from ln_case_entry where case_id in (:ids)", of);
        jdbc.update("delete from ln_told_note where case_id in (:ids)", of);
        jdbc.update("delete from ln_tracking_code where case_id in (:ids)", of);
        jdbc.update("delete from ln_case_read where case_id in (:ids)", of);
    }
}
