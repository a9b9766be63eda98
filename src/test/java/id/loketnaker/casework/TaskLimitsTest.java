package id.loketnaker.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.sla.DeadlineKind;
import id.loketnaker.sla.DeadlineState;
import id.loketnaker.sla.DeadlineView;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class TaskLimitsTest {

    private static final String CHECKER = "mediator.melati";

    @Autowired
    Desk desk;

    @Autowired
    TaskLimits limits;

    private String caseId = "";

    @BeforeEach
    void receive_a_case() {
        desk.at("2026-08-03T09:00");
        caseId = desk.start();
    }

    @Test
    void beside_a_task_stand_the_promise_and_all_limits_of_its_case_and_what_is_left_of_the_open_ones() {
        desk.complete(CHECKER, desk.task(caseId, "Task_Periksa"), Map.of("hasil", "kurang", "kekurangan", "KTP"));
        String task = desk.task(caseId, "Task_TungguSurat").getId();

        CaseLimits found = desk.as(Desk.CLERK, () -> limits.of(task));

        assertThat(found.registered().id()).isEqualTo(caseId);
        assertThat(found.clock().standing()).isTrue();
        assertThat(found.deadlines()).extracting(DeadlineView::kind).contains(DeadlineKind.PROMISE);
        assertThat(found.open().keySet())
                .contains(caseId, task)
                .isSubsetOf(found.deadlines().stream()
                        .filter(deadline -> deadline.state() == DeadlineState.OPEN)
                        .map(DeadlineView::id)
                        .toList());
        assertThat(found.officials()).contains(CHECKER);
    }

    @Test
    void a_limit_of_the_case_is_explained_and_one_of_another_case_is_not_there() {
        String task = desk.task(caseId, "Task_Periksa").getId();
        String elsewhere = desk.start();

        assertThat(desk.as(CHECKER, () -> limits.reason(task, caseId)).caseId()).isEqualTo(caseId);
        assertThatThrownBy(() -> desk.as(CHECKER, () -> limits.reason(task, elsewhere)))
                .isInstanceOf(UnknownException.class);
    }

    @Test
    void who_may_not_see_the_task_sees_no_limit() {
        String task = desk.task(caseId, "Task_Periksa").getId();

        assertThatThrownBy(() -> desk.as(Desk.CLERK, () -> limits.of(task))).isInstanceOf(UnknownException.class);
        assertThatThrownBy(() -> desk.as("mediator.bekasi", () -> limits.reason(task, caseId)))
                .isInstanceOf(UnknownException.class);
    }
}
