package id.loketnaker.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the engine keeps of a process instance is for who has an open step in it. */
class OwnStepsTest extends RestCase {

    private static final String WITHOUT_STEP = "kepala-dinas.melati";

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    TaskService tasks;

    @ParameterizedTest
    @CsvSource({
        "mediator.melati, true",
        "petugas-loket.melati, true",
        "manajer.melati, true",
        "admin, true",
        "kepala-dinas.melati, false",
        "pemilik-proses.melati, false",
        "mediator.bekasi, false",
        "manajer.bekasi, false"
    })
    void an_instance_is_listed_and_counted_for_who_has_a_step_in_it(String user, boolean theirs) {
        runtime.createIncident("uji", inspection.getExecutionId(), "uji");

        raw().forEach((kind, query) -> desk.doAs(user, () -> {
            assertThat(query.list().isEmpty()).as(kind).isNotEqualTo(theirs);
            assertThat(query.count()).as(kind).isEqualTo(query.list().size());
        }));
    }

    @Test
    void pages_are_cut_from_what_is_theirs() {
        endWhatWaitsForWithoutStep();
        desk.start();
        desk.doAs(
                WITHOUT_STEP,
                () -> assertThat(runtime.createVariableInstanceQuery().listPage(0, 10))
                        .isEmpty());
        desk.doAs(
                ONE_ROLE,
                () -> assertThat(runtime.createProcessInstanceQuery()
                                .variableValueEquals("namaPemohon", "Siti Aminah")
                                .processDefinitionKey("uji-jeda")
                                .listPage(0, 1))
                        .hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {WITHOUT_STEP, "mediator.bekasi", "pemilik-proses.melati"})
    void nor_is_one_that_is_named_told_to_others(String user) {
        assertThatThrownBy(() -> desk.as(user, () -> runtime.getVariables(caseId)))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> desk.as(user, () -> runtime.getActivityInstance(caseId)))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void when_the_step_is_done_so_is_the_reading() {
        desk.complete(ONE_ROLE, inspection, Map.of("hasil", "lengkap"));
        boolean another = desk.as(
                ONE_ROLE,
                () -> tasks.createTaskQuery().processInstanceId(caseId).count() > 0);

        assertThat(desk.as(
                        ONE_ROLE,
                        () -> runtime.createVariableInstanceQuery()
                                        .processInstanceIdIn(caseId)
                                        .count()
                                > 0))
                .isEqualTo(another);
        assertThat(another).isFalse();
    }

    /** Tasks that other tests left to become late have gone up to the head of the office. */
    private void endWhatWaitsForWithoutStep() {
        tasks
                .createTaskQuery()
                .tenantIdIn("melati")
                .taskCandidateGroup("kepala-dinas")
                .includeAssignedTasks()
                .list()
                .stream()
                .map(Task::getProcessInstanceId)
                .distinct()
                .forEach(id -> runtime.deleteProcessInstance(id, "uji lain selesai"));
    }

    private Map<String, Query<?, ?>> raw() {
        Map<String, Query<?, ?>> raw = new LinkedHashMap<>();
        raw.put("instances", runtime.createProcessInstanceQuery().processInstanceId(caseId));
        raw.put("executions", runtime.createExecutionQuery().processInstanceId(caseId));
        raw.put("variables", runtime.createVariableInstanceQuery().processInstanceIdIn(caseId));
        raw.put("incidents", runtime.createIncidentQuery().processInstanceId(caseId));
        raw.put("jobs", management.createJobQuery().processInstanceId(caseId));
        raw.put("event subscriptions", runtime.createEventSubscriptionQuery().processInstanceId(caseId));
        return raw;
    }
}
