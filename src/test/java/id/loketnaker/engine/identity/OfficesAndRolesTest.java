package id.loketnaker.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.Rest;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The same through the Java API, in the name of a user. */
@EngineTest
class OfficesAndRolesTest {

    @Autowired
    Desk desk;

    @Autowired
    Rest rest;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    @ParameterizedTest
    @CsvSource({
        "petugas-loket.melati, 1, 1, 1",
        "mediator.melati,      1, 1, 1",
        "kepala-dinas.melati,  0, 0, 1",
        "manajer.melati,       2, 1, 1",
        "pemilik-proses.melati,0, 0, 1",
        "admin,                2, 1, 3",
        "mediator.bekasi,      0, 0, 0",
        "manajer.bekasi,       0, 0, 0",
        "mediator.kenanga,     0, 0, 1"
    })
    void each_sees_what_their_role_and_office_give(String user, int openTasks, int cases, int definitions) {
        String caseId = desk.start();

        desk.doAs(user, () -> {
            assertThat(tasks.createTaskQuery().processInstanceId(caseId).list()).hasSize(openTasks);
            assertThat(tasks.createTaskQuery().processInstanceId(caseId).count())
                    .isEqualTo(openTasks);
            assertThat(runtime.createProcessInstanceQuery()
                            .processInstanceId(caseId)
                            .count())
                    .isEqualTo(cases);
            long latest = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey("uji-jeda")
                    .latestVersion()
                    .count();
            assertThat(latest).isEqualTo(definitions == 3 ? 2 : definitions);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"petugas-loket.melati", "mediator.bekasi", "manajer.melati", "pemilik-proses.melati"})
    void a_task_of_another_role_is_neither_claimed_nor_done(String user) {
        Task inspection = desk.task(desk.start(), "Task_Periksa");

        assertThatThrownBy(() -> desk.doAs(user, () -> tasks.claim(inspection.getId(), user)))
                .isInstanceOf(ProcessEngineException.class);
        assertThatThrownBy(() -> desk.complete(user, inspection, Map.of("hasil", "lengkap")))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(tasks.createTaskQuery()
                        .taskId(inspection.getId())
                        .taskUnassigned()
                        .count())
                .isOne();
    }

    @Test
    void a_task_that_somebody_claimed_stays_visible_to_the_role() {
        Task inspection = desk.task(desk.start(), "Task_Periksa");
        desk.doAs("mediator.melati", () -> tasks.claim(inspection.getId(), "mediator.melati"));

        desk.doAs(
                "mediator.melati",
                () -> assertThat(tasks.createTaskQuery()
                                .taskAssignee("mediator.melati")
                                .list())
                        .extracting(Task::getId)
                        .contains(inspection.getId()));
        desk.doAs(
                "petugas-loket.melati",
                () -> assertThat(tasks.createTaskQuery()
                                .taskId(inspection.getId())
                                .count())
                        .isZero());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mediator.melati",
                "kepala-dinas.melati",
                "manajer.melati",
                "pemilik-proses.melati",
                "petugas-loket.bekasi"
            })
    void who_may_not_start_a_case_is_refused(String user) {
        String definition = desk.definition("uji-jeda", "melati");

        assertThatThrownBy(() ->
                        desk.doAs(user, () -> forms.submitStartForm(definition, Desk.variables(Desk.SMALL_CASE))))
                .isInstanceOf(ProcessEngineException.class);
    }

    /** Groups and their grants are one for all offices, and a service may have the same key in several. */
    @Test
    void who_may_start_is_said_by_the_diagram_of_the_office_and_version() {
        String clerk = "petugas-loket.kenanga";
        assertThatCode(() -> desk.start(clerk, "uji-jeda", Desk.SMALL_CASE)).doesNotThrowAnyException();
        PackFiles small = PackFolder.small("kenanga", "KNG");
        PackFiles other = PackFolder.changed(
                small,
                "uji-jeda.bpmn",
                "candidateStarterGroups=\"petugas-loket\"",
                "candidateStarterGroups=\"mediator\"");
        for (String scenario :
                new String[] {"skenario/lengkap.yaml", "skenario/dicabut.yaml", "skenario/terlambat.yaml"}) {
            other = PackFolder.changed(other, scenario, "09.00\n  oleh: petugas-loket", "09.00\n  oleh: mediator");
        }
        assertThat(rest.deployKnowing("pemilik-proses.kenanga", "kenanga", "starter", other.content())
                        .status())
                .isEqualTo(200);

        assertThatThrownBy(() -> desk.start(clerk, "uji-jeda", Desk.SMALL_CASE))
                .isInstanceOf(AuthorizationException.class);
        assertThatCode(() -> desk.start("mediator.kenanga", "uji-jeda", Desk.SMALL_CASE))
                .doesNotThrowAnyException();

        assertThat(rest.deployKnowing("pemilik-proses.kenanga", "kenanga", "starter", small.content())
                        .status())
                .isEqualTo(200);
    }
}
