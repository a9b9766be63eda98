package id.loketnaker.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Rest.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What REST tells: by office and by role. */
class RestReadingTest extends RestCase {

    @ParameterizedTest
    @ValueSource(strings = {"/task", "/process-definition", "/history/process-instance", "/engine/default/task"})
    void nobody_reads_anything_without_logging_in(String path) {
        Answer answer = rest.get(null, path);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("uji-jeda", caseId);
    }

    @Test
    void a_wrong_password_is_refused_without_data() {
        Answer answer = rest.getWithPassword("sekretaris.bekasi", "salah", "/process-definition");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("mediasi-phi");
        assertThat(rest.getWithPassword("tidak.ada", "demo", "/task").status()).isEqualTo(401);
    }

    @Test
    void an_official_lists_and_counts_only_tasks_of_their_role_in_their_office() {
        assertThat(rest.get(ONE_ROLE, "/task?processInstanceId=" + caseId).json())
                .hasSize(1)
                .allSatisfy(task -> assertThat(task.path("id").asText()).isEqualTo(inspection.getId()));
        assertThat(count(ONE_ROLE, "/task/count?processInstanceId=" + caseId)).isOne();
        assertThat(count("petugas-loket.melati", "/task/count?processInstanceId=" + caseId))
                .isOne();
        assertThat(count("kepala-dinas.melati", "/task/count?processInstanceId=" + caseId))
                .isZero();
        assertThat(count("mediator.bekasi", "/task/count?processInstanceId=" + caseId))
                .isZero();
        assertThat(rest.get("pemilik-proses.melati", "/task/count?processInstanceId=" + caseId)
                        .status())
                .isEqualTo(403);
        assertThat(count("manajer.melati", "/task/count?processInstanceId=" + caseId))
                .isEqualTo(2);
        assertThat(count("manajer.bekasi", "/task/count?processInstanceId=" + caseId))
                .isZero();
        assertThat(count("admin", "/task/count?processInstanceId=" + caseId)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"orQueries\":[{\"candidateGroups\":[\"petugas-loket\"]},{\"assigned\":false}]}",
                "{\"candidateGroup\":\"petugas-loket\"}",
                "{\"tenantIdIn\":[\"melati\"],\"candidateGroup\":\"petugas-loket\",\"includeAssignedTasks\":true}",
                "{\"taskDefinitionKey\":\"Task_Siapkan\"}"
            })
    void no_query_widens_what_an_official_sees(String query) {
        assertThat(rest.post(ONE_ROLE, "/task", query).body()).doesNotContain(preparation.getId());
        assertThat(rest.post("mediator.bekasi", "/task", query).body()).doesNotContain(caseId);
    }

    @ParameterizedTest
    @CsvSource({
        "mediator.bekasi, /task/{task}",
        "mediator.bekasi, /task/{task}/form",
        "mediator.bekasi, /task/{task}/form-variables",
        "mediator.bekasi, /task/{task}/variables",
        "mediator.bekasi, /task/{task}/localVariables",
        "mediator.bekasi, /task/{task}/deployed-form",
        "mediator.bekasi, /task/{task}/rendered-form",
        "mediator.bekasi, /task/{task}/identity-links",
        "mediator.bekasi, /task/{task}/comment",
        "mediator.bekasi, /task/{task}/attachment",
        "mediator.bekasi, /process-instance/{case}",
        "mediator.bekasi, /process-instance/{case}/variables",
        "mediator.bekasi, /process-instance/{case}/activity-instances",
        "mediator.bekasi, /process-instance/{case}/comment",
        "mediator.bekasi, /execution/{case}/localVariables",
        "mediator.bekasi, /process-definition/{definition}",
        "mediator.bekasi, /process-definition/{definition}/xml",
        "mediator.bekasi, /process-definition/{definition}/deployed-start-form",
        "mediator.bekasi, /process-definition/{definition}/form-variables",
        "mediator.bekasi, /deployment/{deployment}",
        "mediator.bekasi, /deployment/{deployment}/resources",
        "pemilik-proses.bekasi, /deployment/{deployment}/resources",
        "manajer.bekasi, /process-instance/{case}/variables",
        "manajer.bekasi, /history/process-instance/{case}",
        "manajer.bekasi, /task/{task}/variables",
        "petugas-loket.melati, /task/{task}",
        "petugas-loket.melati, /task/{task}/form-variables",
        "petugas-loket.melati, /task/{task}/variables",
        "petugas-loket.melati, /task/{task}/deployed-form",
        "petugas-loket.melati, /task/{task}/identity-links",
        "petugas-loket.melati, /task/{task}/comment",
        "pemilik-proses.melati, /task/{task}",
        "pemilik-proses.melati, /task/{task}/variables",
        "pemilik-proses.melati, /process-instance/{case}",
        "pemilik-proses.melati, /process-instance/{case}/variables",
        "pemilik-proses.melati, /history/process-instance/{case}"
    })
    void what_is_not_theirs_is_not_told(String user, String path) {
        Answer answer = rest.get(user, filled(path));

        assertThat(answer.status()).as(answer.body()).isBetween(400, 499).isNotEqualTo(401);
        assertThat(answer.body()).doesNotContain("Siti Aminah");
    }

    @ParameterizedTest
    @CsvSource({
        "/variable-instance?processInstanceIdIn={case}",
        "/process-instance?processInstanceIds={case}",
        "/execution?processInstanceId={case}",
        "/job?processInstanceId={case}",
        "/event-subscription?processInstanceId={case}",
        "/incident?processInstanceId={case}",
        "/history/process-instance?processInstanceId={case}",
        "/history/activity-instance?processInstanceId={case}",
        "/history/task?processInstanceId={case}",
        "/history/variable-instance?processInstanceId={case}",
        "/history/detail?processInstanceId={case}",
        "/history/job-log?processInstanceId={case}",
        "/history/incident?processInstanceId={case}",
        "/history/identity-link-log?taskId={task}",
        "/history/user-operation?processInstanceId={case}",
        "/process-definition?tenantIdIn=melati",
        "/deployment?tenantIdIn=melati",
        "/tenant?id=melati",
        "/user",
        "/group?member=mediator.melati"
    })
    void lists_are_empty_of_another_office(String path) {
        Answer answer = rest.get("mediator.bekasi", filled(path));

        assertThat(answer.status()).isIn(200, 403);
        assertThat(answer.body()).doesNotContain("Siti Aminah", caseId, ".melati\"", "\"melati\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/history/process-instance?processInstanceId={case}",
        "/history/task?taskId={task}", // an open one
        "/history/activity-instance?processInstanceId={case}"
    })
    void a_manager_reads_the_history_of_their_office(String path) {
        assertThat(rest.get("manajer.melati", filled(path)).json()).isNotEmpty();
        assertThat(rest.get("manajer.bekasi", filled(path)).json()).isEmpty();
        assertThat(rest.get("pemilik-proses.melati", filled(path)).json()).isEmpty();
    }

    private int count(String user, String path) {
        return rest.get(user, path).json().path("count").asInt(-1);
    }
}
