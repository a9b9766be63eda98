package id.loketnaker.engine.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.Rest;
import id.loketnaker.testing.Rest.Answer;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is kept of a case goes when its time is over, whatever an administrator asks of the engine. */
@EngineTest
class HistoryByHandTest {

    @Autowired
    Rest rest;

    @Autowired
    Desk desk;

    @Autowired
    HistoryService history;

    private String caseId = "";

    @BeforeEach
    void a_case() {
        desk.at("2026-08-03T09:00");
        caseId = desk.start();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE | /history/process-instance/{case}                    | ",
                "DELETE | /history/process-instance/{case}/variable-instances | ",
                "DELETE | /history/variable-instance/tidak-ada                | ",
                "POST   | /history/process-instance/delete | {\"historicProcessInstanceIds\":[\"{case}\"],\"deleteReason\":\"x\"}",
                "POST   | /history/process-instance/set-removal-time | {\"historicProcessInstanceIds\":[\"{case}\"],\"clearedRemovalTime\":true}",
                "POST   | /history/process-instance/set-removal-time | {\"historicProcessInstanceIds\":[\"{case}\"],\"absoluteRemovalTime\":\"2026-08-03T09:00:00.000+0700\"}",
                "POST   | /history/decision-instance/delete | {\"historicDecisionInstanceIds\":[\"x\"]}",
                "POST   | /history/decision-instance/set-removal-time | {\"historicDecisionInstanceIds\":[\"x\"],\"clearedRemovalTime\":true}",
                "PUT    | /process-definition/{definition}/history-time-to-live | {\"historyTimeToLive\":0}"
            })
    void nobody_deletes_it_or_brings_its_day_nearer(String method, String path, String body) {
        String definition = desk.task(caseId, "Task_Periksa").getProcessDefinitionId();

        Answer answer = rest.send(
                method,
                "admin",
                path.replace("{case}", caseId).replace("{definition}", definition),
                body == null ? "" : body.replace("{case}", caseId));

        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(answer.json().path("message").asText())
                .contains("Riwayat tidak dihapus dengan tangan", "masa simpan");
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(caseId)
                        .count())
                .isOne();
    }

    /** A list by hand, against the names: what a newer engine adds is to be decided. */
    @Test
    void these_are_the_engine_s_commands_that_do_it() {
        Set<String> refused = new ClassFileImporter()
                .importPackages("org.camunda.bpm.engine.impl").stream()
                        .filter(type -> type.isAssignableTo(Command.class))
                        .filter(type -> HistoryByHand.deletesOrShortens(type.reflect()))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());

        assertThat(refused)
                .containsExactlyInAnyOrder(
                        "DeleteHistoricCaseInstanceCmd",
                        "DeleteHistoricCaseInstancesBulkCmd",
                        "DeleteHistoricDecisionInstanceByDefinitionIdCmd",
                        "DeleteHistoricDecisionInstanceByInstanceIdCmd",
                        "DeleteHistoricDecisionInstancesBatchCmd",
                        "DeleteHistoricDecisionInstancesBulkCmd",
                        "DeleteHistoricProcessInstancesBatchCmd",
                        "DeleteHistoricProcessInstancesCmd",
                        "DeleteHistoricTaskInstanceCmd",
                        "DeleteHistoricVariableInstanceCmd",
                        "DeleteHistoricVariableInstancesByProcessInstanceIdCmd",
                        "DeleteUserOperationLogEntryCmd",
                        "SetRemovalTimeToHistoricDecisionInstancesCmd",
                        "SetRemovalTimeToHistoricProcessInstancesCmd",
                        "UpdateCaseDefinitionHistoryTimeToLiveCmd",
                        "UpdateDecisionDefinitionHistoryTimeToLiveCmd",
                        "UpdateProcessDefinitionHistoryTimeToLiveCmd");
    }
}
