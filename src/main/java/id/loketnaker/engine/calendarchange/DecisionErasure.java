package id.loketnaker.engine.calendarchange;

import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drops what was decided on limits of cases whose time to be kept is over. */
@Component
public class DecisionErasure {

    private final NamedParameterJdbcTemplate jdbc;

    DecisionErasure(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(Collection<String> caseIds) {
        jdbc.update("delete from ln_calendar_decision where case_id in (:ids)", Map.of("ids", caseIds));
    }
}
