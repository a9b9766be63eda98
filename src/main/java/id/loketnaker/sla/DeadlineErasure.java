package id.loketnaker.sla;

import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drops what the ledger has of cases whose time to be kept is over; the sums have it by then. */
@Component
public class DeadlineErasure {

    private final NamedParameterJdbcTemplate jdbc;

    DeadlineErasure(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(Collection<String> caseIds) {
        Map<String, Object> of = Map.of("ids", caseIds);
        jdbc.update("delete from ln_deadline where case_id in (:ids)", of);
        jdbc.update("delete from ln_pause where case_id in (:ids)", of);
    }
}
