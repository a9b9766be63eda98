package id.loketnaker.queue;

import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers forget the cases whose time to be kept is over; a number alone names nobody. */
@Component
public class QueueErasure {

    private final NamedParameterJdbcTemplate jdbc;

    QueueErasure(JdbcTemplate jdbc) {
        this.jdbc = new NamedParameterJdbcTemplate(jdbc);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(Collection<String> caseIds) {
        jdbc.update("update ln_queue_number set case_id = null where case_id in (:ids)", Map.of("ids", caseIds));
    }
}
