package id.loketnaker.batches;

import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A batch forgets the cases whose time to be kept is over; what remains of it names nobody. */
@Component
public class BatchErasure {

    private final NamedParameterJdbcTemplate jdbc;

    BatchErasure(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(Collection<String> caseIds) {
        Map<String, Object> of = Map.of("ids", caseIds);
        jdbc.update("delete from ln_batch_member where case_id in (:ids)", of);
        jdbc.update("delete from ln_batch_move where case_id in (:ids)", of);
    }
}
