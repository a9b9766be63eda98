package id.loketnaker.engine.desk;

import id.loketnaker.casework.StoppedCases;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Cases with an open incident of the engine, also where it is in a fragment. */
@Component
class EngineStoppedCases implements StoppedCases {

    private final JdbcTemplate jdbc;

    EngineStoppedCases(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> of(Collection<String> offices) {
        Set<String> found = new TreeSet<>();
        jdbc.query("""
                select distinct instance.ROOT_PROC_INST_ID_, incident.TENANT_ID_
                  from ACT_RU_INCIDENT incident join ACT_RU_EXECUTION instance
                    on instance.ID_ = incident.PROC_INST_ID_""", row -> {
            if (offices.contains(row.getString(2))) {
                found.add(row.getString(1));
            }
        });
        return found;
    }
}
