package id.loketnaker.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Desk;
import id.loketnaker.testing.OnH2Alone;
import id.loketnaker.testing.Rest.Answer;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What REST lets do: never past the form, the role or the diagram. */
@OnH2Alone(because = "what is refused changes no row")
class RestActingTest extends RestCase {

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST   | /task/{task}/complete                     | {}",
                "POST   | /task/{task}/complete                     | {\"variables\":{\"loketnaker.formulir\":{\"value\":\"{}\"}}}",
                "POST   | /task/{task}/resolve                      | {\"variables\":{\"hasil\":{\"value\":\"lengkap\"}}}",
                "POST   | /task/{task}/delegate                     | {\"userId\":\"petugas-loket.melati\"}",
                "POST   | /task/{task}/bpmnError                    | {\"errorCode\":\"x\",\"variables\":{\"hasil\":{\"value\":\"lengkap\"}}}",
                "POST   | /task/{task}/bpmnEscalation               | {\"escalationCode\":\"x\",\"variables\":{\"hasil\":{\"value\":\"lengkap\"}}}",
                "POST   | /task/{task}/assignee                     | {\"userId\":\"petugas-loket.melati\"}",
                "POST   | /task/{task}/assignee                     | {\"userId\":\"mediator.bekasi\"}",
                "POST   | /task/{task}/identity-links               | {\"groupId\":\"petugas-loket\",\"type\":\"candidate\"}",
                "POST   | /task/{task}/identity-links               | {\"userId\":\"petugas-loket.melati\",\"type\":\"candidate\"}",
                "POST   | /task/{task}/identity-links/delete        | {\"groupId\":\"mediator\",\"type\":\"candidate\"}",
                "PUT    | /task/{task}/                             | {\"name\":\"Lain\",\"tenantId\":\"melati\",\"due\":\"2099-01-01T00:00:00.000+0000\"}",
                "PUT    | /task/{task}/variables/hasil              | {\"value\":\"lengkap\",\"type\":\"String\"}",
                "PUT    | /task/{task}/localVariables/loketnaker.formulir | {\"value\":\"{}\",\"type\":\"String\"}",
                "POST   | /task/{task}/variables                    | {\"modifications\":{\"hasil\":{\"value\":\"lengkap\"}}}",
                "DELETE | /task/{task}                              | ",
                "POST   | /task/create                              | {\"id\":\"buatan\",\"name\":\"Buatan\"}",
                "PUT    | /process-instance/{case}/variables/hasil  | {\"value\":\"lengkap\",\"type\":\"String\"}",
                "POST   | /process-instance/{case}/variables        | {\"modifications\":{\"hasil\":{\"value\":\"lengkap\"}}}",
                "POST   | /process-instance/{case}/modification     | {\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"Event_Selesai\"}]}",
                "PUT    | /process-instance/{case}/suspended        | {\"suspended\":true}",
                "DELETE | /process-instance/{case}                  | ",
                "PUT    | /execution/{case}/localVariables/hasil    | {\"value\":\"lengkap\",\"type\":\"String\"}",
                "POST   | /execution/{case}/signal                  | {}",
                "POST   | /execution/{case}/messageSubscriptions/dicabut/trigger | {}",
                "POST   | /message                                  | {\"messageName\":\"dicabut\",\"processInstanceId\":\"{case}\"}",
                "POST   | /signal                                   | {\"name\":\"x\",\"executionId\":\"{case}\"}",
                "POST   | /job/{job}/execute                        | {}",
                "PUT    | /job/{job}/duedate                        | {\"duedate\":\"2099-01-01T00:00:00.000+0000\"}",
                "PUT    | /job/{job}/suspended                      | {\"suspended\":true}",
                "PUT    | /process-definition/{definition}/suspended | {\"suspended\":true}",
                "PUT    | /process-definition/{definition}/history-time-to-live | {\"historyTimeToLive\":1}",
                "DELETE | /process-definition/{definition}?cascade=true | ",
                "DELETE | /deployment/{deployment}?cascade=true     | ",
                "DELETE | /history/process-instance/{case}          | ",
                "POST   | /authorization/create                     | {\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"mediator.melati\",\"resourceType\":7,\"resourceId\":\"*\"}",
                "POST   | /user/create                              | {\"profile\":{\"id\":\"baru\",\"firstName\":\"B\",\"lastName\":\"B\"},\"credentials\":{\"password\":\"demo\"}}",
                "PUT    | /group/camunda-admin/members/mediator.melati | {}",
                "PUT    | /group/petugas-loket/members/mediator.melati | {}",
                "PUT    | /tenant/bekasi/user-members/mediator.melati | {}",
                "POST   | /filter/create                            | {\"resourceType\":\"Task\",\"name\":\"Buatan\",\"owner\":\"kepala-dinas.melati\",\"query\":{}}",
                "POST   | /filter/create                            | {\"resourceType\":\"Task\",\"name\":\"Buatan\",\"owner\":\"mediator.melati\",\"query\":{\"assigneeExpression\":\"${meja}\"}}",
                "POST   | /task/{other}/claim                       | {\"userId\":\"mediator.melati\"}",
                "POST   | /task/{other}/submit-form                 | {\"variables\":{\"catatan\":{\"value\":\"x\"}}}",
                "POST   | /task/{other}/unclaim                     | {}",
                "POST   | /process-definition/{definition}/submit-form | {\"variables\":{\"namaPemohon\":{\"value\":\"Budi\"},\"jenis\":{\"value\":\"orang\"}}}",
                "POST   | /process-definition/{definition}/start    | {}"
            })
    void no_request_leads_round_the_form_the_role_or_the_diagram(String method, String path, String body) {
        for (String user : new String[] {ONE_ROLE, "mediator.bekasi", "manajer.melati", "pemilik-proses.melati"}) {
            Answer answer = rest.send(method, user, filled(path), body == null ? "" : filled(body));

            assertThat(answer.status())
                    .as(user + ": " + answer.body())
                    .isBetween(400, 599)
                    .isNotEqualTo(401);
        }
        isUntouched();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/process-definition/{definition}/start",
                "/process-definition/key/uji-jeda/tenant-id/melati/start",
            })
    void a_case_starts_only_through_its_form_even_with_a_forged_mark(String path) {
        long before = runtime.createProcessInstanceQuery().count();

        Answer plain = rest.post("petugas-loket.melati", filled(path), "{}");
        Answer forged = rest.post(
                "petugas-loket.melati",
                filled(path),
                "{\"variables\":{\"loketnaker.formulir\":{\"value\":\"{}\",\"type\":\"String\"},\"jenis\":{\"value\":\"apa saja\"}}}");

        assertThat(plain.status()).isEqualTo(403);
        assertThat(plain.body()).contains("formulir awalnya");
        assertThat(forged.status()).as(forged.body()).isEqualTo(403);
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(before);
    }

    @Test
    void even_an_administrator_completes_a_task_only_through_its_form() {
        Answer plain = rest.post("admin", "/task/" + inspection.getId() + "/complete", "{}");
        rest.send(
                "PUT",
                "admin",
                "/task/" + inspection.getId() + "/localVariables/loketnaker.formulir",
                "{\"value\":\"{}\",\"type\":\"String\"}");
        Answer forged = rest.post("admin", "/task/" + inspection.getId() + "/complete", "{}");

        assertThat(plain.status()).isEqualTo(403);
        assertThat(plain.body()).contains("lewat formulirnya");
        assertThat(forged.status()).isEqualTo(403);
        assertThat(desk.task(caseId, "Task_Periksa")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT  | /task/{task}/                    | {\"name\":\"Lain\",\"tenantId\":\"melati\",\"due\":\"2099-01-01T00:00:00.000+0000\"}",
                "PUT  | /job/{job}/duedate               | {\"duedate\":\"2099-01-01T00:00:00.000+0000\"}",
                "POST | /job/{job}/duedate/recalculate   | {}"
            })
    void even_an_administrator_moves_no_date_past_the_ledger(String method, String path, String body) {
        Answer moved = rest.send(method, "admin", filled(path), body);

        assertThat(moved.status()).as(moved.body()).isBetween(400, 599);
        assertThat(moved.body()).contains("hanya bergeser bersama keduanya");
        isUntouched();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /task/{task}/assignee | {\"userId\":\"petugas-loket.melati\"} | Tugas hanya dapat diserahkan kepada pegawai dengan peran yang sama di kantor ini.",
                "PUT  | /task/{task}/ | {\"name\":\"Lain\",\"tenantId\":\"melati\",\"due\":\"2099-01-01T00:00:00.000+0000\"} | Tenggat tugas dihitung dari diagram dan kalender kerja, dan hanya bergeser bersama keduanya."
            })
    void what_a_listener_of_a_task_refuses_is_told_as_it_was_said(
            String method, String path, String body, String message) {
        Answer refused = rest.send(method, path.endsWith("/") ? "admin" : ONE_ROLE, filled(path), body);

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.json().path("message").asText()).isEqualTo(message);
        isUntouched();
    }

    @Test
    void an_official_works_on_a_task_of_theirs_from_claim_to_form() {
        String task = "/task/" + inspection.getId();

        assertThat(rest.get(ONE_ROLE, task + "/form-variables").body()).contains("Siti Aminah");
        assertThat(rest.get(ONE_ROLE, task + "/deployed-form").body()).contains("uji-periksa");
        assertThat(rest.post(ONE_ROLE, task + "/claim", "{\"userId\":\"" + ONE_ROLE + "\"}")
                        .status())
                .isEqualTo(204);
        assertThat(rest.post(ONE_ROLE, task + "/unclaim", "{}").status()).isEqualTo(204);
        assertThat(rest.post(ONE_ROLE, task + "/assignee", "{\"userId\":\"" + ONE_ROLE + "\"}")
                        .status())
                .isEqualTo(204);
        Answer done = rest.post(ONE_ROLE, task + "/submit-form", "{\"variables\":{\"hasil\":{\"value\":\"lengkap\"}}}");
        assertThat(done.status()).as(done.body()).isEqualTo(204);
        assertThat(desk.task(caseId, "Task_Periksa")).isNull();
    }

    @Test
    void comments_on_a_task_are_for_its_role() {
        String comments = "/task/" + inspection.getId() + "/comment";

        Answer written = rest.post(ONE_ROLE, comments + "/create", "{\"message\":\"KTP buram\"}");

        assertThat(written.status()).as(written.body()).isEqualTo(200);
        assertThat(rest.get(ONE_ROLE, comments).body()).contains("KTP buram");
        for (String other : new String[] {"petugas-loket.melati", "mediator.bekasi", "pemilik-proses.melati"}) {
            assertThat(rest.get(other, comments).body()).as(other).doesNotContain("KTP buram");
            assertThat(rest.post(other, comments + "/create", "{\"message\":\"x\"}")
                            .status())
                    .isBetween(400, 499);
        }
    }

    @Test
    void a_comment_says_something_that_can_be_seen() {
        String create = "/task/" + inspection.getId() + "/comment/create";

        assertThat(rest.post(ONE_ROLE, create, "{\"message\":\"\\u200b\\u00a0\"}")
                        .status())
                .isEqualTo(400);
        assertThat(rest.post(ONE_ROLE, create, "{\"message\":\"\\u202aKTP\\u00a0buram\\u202c\"}")
                        .status())
                .isEqualTo(200);
        assertThat(tasks.getTaskComments(inspection.getId()))
                .singleElement()
                .satisfies(comment -> assertThat(comment.getFullMessage()).isEqualTo("KTP buram"));
    }

    @Test
    void a_comment_is_its_authors_and_stays() {
        String comments = "/task/" + inspection.getId() + "/comment";
        String id = rest.post(ONE_ROLE, comments + "/create", "{\"message\":\"KTP buram\"}")
                .json()
                .path("id")
                .asText();
        String changed = "{\"id\":\"" + id + "\",\"message\":\"KTP jelas\"}";

        for (String other : new String[] {"admin", "manajer.melati", "mediator.bekasi"}) {
            assertThat(rest.send("PUT", other, comments, changed).status())
                    .as(other)
                    .isBetween(400, 499);
            assertThat(rest.send("DELETE", other, comments + "/" + id, "").status())
                    .as(other)
                    .isEqualTo(403);
            assertThat(rest.send("DELETE", other, comments, "").status())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(rest.send("DELETE", ONE_ROLE, comments + "/" + id, "").status())
                .isEqualTo(403);
        assertThat(rest.get("mediator.bekasi", comments + "/" + id).status()).isBetween(400, 499);
        assertThat(tasks.getTaskComments(inspection.getId()))
                .singleElement()
                .satisfies(comment -> assertThat(comment.getFullMessage()).isEqualTo("KTP buram"));
        assertThat(rest.send("PUT", ONE_ROLE, comments, changed).status()).isEqualTo(204);
        assertThat(tasks.getTaskComments(inspection.getId()))
                .singleElement()
                .satisfies(comment -> assertThat(comment.getFullMessage()).isEqualTo("KTP jelas"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(document.cookie)", "https://contoh.test/ktp.pdf"})
    void no_link_is_attached_to_a_task(String link) {
        for (String user : new String[] {ONE_ROLE, "manajer.melati", "admin"}) {
            Answer answer = rest.postForm(
                    user,
                    "/task/" + inspection.getId() + "/attachment/create",
                    Map.of("attachment-name", "KTP", "attachment-type", "url", "url", link));
            assertThat(answer.status()).as(user + ": " + answer.body()).isEqualTo(403);
        }
        assertThat(tasks.getTaskAttachments(inspection.getId())).isEmpty();
    }

    @Test
    void nothing_is_attached_to_a_task() {
        for (String user : new String[] {ONE_ROLE, "admin"}) {
            assertThat(rest.get(user, "/task/" + inspection.getId() + "/attachment")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(tasks.getTaskAttachments(inspection.getId())).isEmpty();
    }

    @Test
    void a_starter_starts_through_the_form_and_cannot_choose_the_case_number() {
        Answer started = rest.post(
                "petugas-loket.melati",
                filled("/process-definition/{definition}/submit-form"),
                "{\"businessKey\":\"NOMOR-SENDIRI\",\"variables\":{\"namaPemohon\":{\"value\":\"Budi\"},\"jenis\":{\"value\":\"orang\"}}}");

        assertThat(started.status()).as(started.body()).isEqualTo(200);
        assertThat(started.json().path("businessKey").asText()).startsWith("UJD-MLT-");
    }

    @Test
    void a_starter_of_another_office_is_refused() {
        Answer started = rest.post(
                "petugas-loket.bekasi",
                filled("/process-definition/{definition}/submit-form"),
                "{\"variables\":{\"namaPemohon\":{\"value\":\"Budi\"},\"jenis\":{\"value\":\"orang\"}}}");

        assertThat(started.status()).isBetween(400, 599);
    }

    private void isUntouched() {
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(caseId)
                        .active()
                        .count())
                .isOne();
        assertThat(runtime.getVariables(caseId)).isEqualTo(Map.copyOf(Desk.SMALL_CASE));
        assertThat(tasks.createTaskQuery().processInstanceId(caseId).count()).isEqualTo(2);
        Task now = desk.task(caseId, "Task_Periksa");
        assertThat(now.getName()).isEqualTo(inspection.getName());
        assertThat(now.getDueDate()).isEqualTo(inspection.getDueDate());
        assertThat(now.getAssignee()).isNull();
        assertThat(tasks.getIdentityLinksForTask(now.getId()))
                .singleElement()
                .satisfies(link -> assertThat(link.getGroupId()).isEqualTo("mediator"));
    }
}
