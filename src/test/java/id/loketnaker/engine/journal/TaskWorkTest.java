package id.loketnaker.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Received on Monday 3 August 2026 at 09.00; the task is due 2 working days later, on Wednesday at 16.00. */
@EngineTest
class TaskWorkTest {

    private static final String MEDIATOR = "mediator.melati";

    @Autowired
    Desk desk;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcTemplate jdbc;

    private Task task;

    @BeforeEach
    void receivedOnMonday() {
        desk.at("2026-08-03T09:00");
        task = desk.task(desk.start(), "Task_Periksa");
    }

    @Test
    void the_ledger_knows_the_role_that_a_task_is_for() {
        assertThat(ofTheTask("role")).isEqualTo("mediator");
        assertThat(ofTheTask("holder")).isNull();
    }

    @Test
    void the_ledger_knows_who_takes_a_task_and_that_it_was_given_back() {
        desk.doAs(MEDIATOR, () -> tasks.claim(task.getId(), MEDIATOR));
        assertThat(ofTheTask("holder")).isEqualTo(MEDIATOR);

        desk.doAs(MEDIATOR, () -> tasks.setAssignee(task.getId(), null));
        assertThat(ofTheTask("holder")).isNull();
    }

    @Test
    void the_ledger_knows_who_did_a_task_and_how_many_service_minutes_it_took() {
        desk.at("2026-08-03T10:30");

        desk.complete(MEDIATOR, task, Map.of("hasil", "lengkap"));

        assertThat(ofTheTask("holder")).isEqualTo(MEDIATOR);
        assertThat(ofTheTask("worked_minutes")).isEqualTo("90");
        assertThat(ofTheTask("tally_on")).isEqualTo("2026-08-03");
        assertThat(ofTheTask("state")).isEqualTo("MET");
    }

    private String ofTheTask(String column) {
        return jdbc.queryForObject("select " + column + " from ln_deadline where id = ?", String.class, task.getId());
    }
}
