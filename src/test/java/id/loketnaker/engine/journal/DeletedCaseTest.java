package id.loketnaker.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.engine.trial.Desk;
import id.loketnaker.engine.trial.EngineTest;
import id.loketnaker.figures.TallyRun;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A case that an administrator deleted ended without keeping or breaking a promise. */
@EngineTest
class DeletedCaseTest {

    @Autowired
    Desk desk;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TallyRun tally;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void is_closed_with_the_reason_and_in_no_sum_of_ended_cases() {
        String caseId = desk.start();
        tally.run();
        int before = endedCases();

        runtime.deleteProcessInstance(caseId, "salah ketik");
        tally.run();

        Map<String, Object> row = jdbc.queryForMap("select state, outcome, late from ln_case where id = ?", caseId);
        assertThat(row).containsEntry("state", "CLOSED").containsEntry("outcome", "Dihapus: salah ketik");
        assertThat(row.get("late")).isEqualTo(false);
        assertThat(endedCases()).isEqualTo(before);
    }

    private int endedCases() {
        return jdbc.queryForObject("select coalesce(sum(ended), 0) from ln_tally_case", Integer.class);
    }
}
