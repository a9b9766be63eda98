package id.loketnaker.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.casework.TaskGlances.Glance;
import id.loketnaker.sla.OpenLimit.State;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The task "Periksa berkas" is due two working days after Monday 3 August 2026, 09.00, that is on Wednesday at 16.00.
 */
@EngineTest
class TaskGlancesTest {

    private static final String CHECKER = "mediator.melati";

    @Autowired
    Desk desk;

    @Autowired
    TaskGlances glances;

    private String caseId = "";

    @BeforeEach
    void receive_a_case() {
        desk.at("2026-08-03T09:00");
        caseId = desk.start();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-03T09:05, ON_TIME, 2",
        "2026-08-04T00:00, AT_RISK, 1",
        "2026-08-05T16:00, AT_RISK, 0",
        "2026-08-05T16:01, LATE, 0",
        "2026-08-06T08:00, LATE, 1",
        "2026-08-10T08:00, LATE, 3"
    })
    void a_task_says_how_it_stands_in_working_days(String at, State state, long left) {
        desk.at(at);

        Glance glance = glance(CHECKER, desk.task(caseId, "Task_Periksa"));

        assertThat(glance.registered().applicant()).isEqualTo("Siti Aminah");
        assertThat(glance.limit().state(glance.now())).isEqualTo(state);
        assertThat(glance.limit().left(glance.now(), glance.terms())).isEqualTo(left);
    }

    @Test
    void while_the_clock_stands_still_what_counts_from_receipt_uses_nothing_up_and_the_rest_runs_on() {
        desk.at("2026-08-04T09:00");
        desk.complete(CHECKER, desk.task(caseId, "Task_Periksa"), Map.of("hasil", "kurang", "kekurangan", "KTP"));
        Task sinceReceipt = desk.task(caseId, "Task_Siapkan");
        Task waits = desk.task(caseId, "Task_TungguSurat");
        desk.at("2026-08-07T09:00");

        Map<String, Glance> both =
                desk.as(Desk.CLERK, () -> glances.of(List.of(sinceReceipt.getId(), waits.getId()))).stream()
                        .collect(Collectors.toMap(Glance::taskId, Function.identity()));
        Glance still = both.get(sinceReceipt.getId());
        Glance running = both.get(waits.getId());

        assertThat(still.limit().state(still.now())).isEqualTo(State.PAUSED);
        assertThat(still.limit().left(still.now(), still.terms())).isEqualTo(6);
        assertThat(running.limit().state(running.now())).isEqualTo(State.PAUSED);
        assertThat(running.limit().left(running.now(), running.terms())).isEqualTo(2);
        assertThat(running.pausedAt()).isEqualTo(Desk.moment("2026-08-04T09:00").toInstant());
    }

    @Test
    void of_a_task_of_another_role_or_office_nothing_is_told() {
        List<String> ids = List.of(desk.task(caseId, "Task_Periksa").getId(), "tidak-ada");

        assertThat(desk.as(Desk.CLERK, () -> glances.of(ids))).isEmpty();
        assertThat(desk.as("mediator.bekasi", () -> glances.of(ids))).isEmpty();
        assertThat(desk.as(CHECKER, () -> glances.of(ids))).hasSize(1);
    }

    @Test
    void more_than_a_page_is_not_told_at_once() {
        List<String> ids = IntStream.rangeClosed(0, TaskGlances.MOST)
                .mapToObj(Integer::toString)
                .toList();

        assertThatThrownBy(() -> glances.of(ids))
                .isInstanceOf(UnacceptableException.class)
                .hasMessage("Paling banyak 50 tugas sekaligus.");
    }

    private Glance glance(String user, Task task) {
        return desk.as(user, () -> glances.of(List.of(task.getId()))).get(0);
    }
}
