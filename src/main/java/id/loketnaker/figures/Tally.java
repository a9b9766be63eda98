package id.loketnaker.figures;

import id.loketnaker.sla.DoneTasks;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds ended cases and done tasks to the sums by day, each exactly once: what was added is marked in the same
 * transaction, and only one node at a time has the turn.
 */
@Component
class Tally {

    private final JdbcTemplate jdbc;
    private final CaseTally cases;
    private final TaskTally tasks;
    private final CauseTally causes;

    Tally(JdbcTemplate jdbc, CaseTally cases, TaskTally tasks, CauseTally causes) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.tasks = tasks;
        this.causes = causes;
    }

    /** Answers how many were added, none also when another node has the turn. */
    @Transactional
    public int addCases(List<String> ids) {
        return hasTurn() ? cases.add(ids) : 0;
    }

    /** Answers how many were added, none also when another node has the turn. */
    @Transactional
    public int addTasks(List<DoneTasks.Due> due) {
        return hasTurn() ? tasks.add(due) : 0;
    }

    /** Answers how many were added, none also when another node has the turn. */
    @Transactional
    public int addCauses(List<String> ids) {
        return hasTurn() ? causes.add(ids) : 0;
    }

    private boolean hasTurn() {
        return !jdbc.queryForList("select id from ln_tally_turn where id = 1 for update skip locked", Integer.class)
                .isEmpty();
    }
}
