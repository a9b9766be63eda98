package id.loketnaker.engine.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.documents.SampleFiles;
import id.loketnaker.figures.TallyRun;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.WebVisitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * When the time to keep a case is over, nobody in it is known any more; its number, its letters' numbers and the
 * figures stay. On an application of its own, for the engine's clean-up takes the history of all cases that ended.
 */
@EngineTest
@TestPropertySource(properties = "loketnaker.test=masa-simpan")
class ErasedCaseTest {

    private static final String MEDIATOR = "mediator.melati";
    private static final String HEAD = "kepala-dinas.melati";
    private static final String NAME = "Siti Terhapus";
    private static final String NIK = "3216000000004711";
    private static final String ADDRESS = "Jalan Kenangan 4711";
    private static final String PAPER = "ISI-KTP-4711";
    private static final List<String> PEOPLE = List.of(NAME, NIK, ADDRESS, PAPER);

    @LocalServerPort
    int port;

    @Autowired
    Desk desk;

    @Autowired
    ProcessEngine engine;

    @Autowired
    ErasureSweep sweep;

    @Autowired
    TallyRun tally;

    @Autowired
    JdbcTemplate jdbc;

    private String caseId = "";
    private String number = "";

    @BeforeEach
    void aCaseWithAllThatCasesHave() {
        desk.at("2026-08-03T09:00");
        caseId = desk.start(
                Desk.CLERK,
                "uji-surat",
                Map.of("namaPemohon", NAME, "pokok", "Pemegang NIK " + NIK, "berkas", List.of("ktp")));
        number = jdbc.queryForObject("select number from ln_case where id = ?", String.class, caseId);
        bring(task("Task_Susun"));
        engine.getTaskService().createComment(task("Task_Susun").getId(), caseId, NAME + " menelepon");
        jdbc.update("""
                insert into ln_notice (id, event_key, recipient, case_id, office, about, channel, address, sender_name, subject, body,
                    state, tries, created_at)
                values (?, ?, 'pemohon', ?, 'melati', 'x', 'MAIL', 'siti@contoh.test', 'Dinas', 'Perihal', ?, 'SENT', 1,
                    '2026-08-03 00:00:00')""", caseId, caseId, caseId, "Yth. " + NAME);
        jdbc.update("""
                insert into ln_draft (id, author, form, case_id, content, saved_at)
                values (?, 'mediator.melati', ?, ?, ?, '2026-08-03 00:00:00')""", caseId, "task/" + caseId, caseId, "{\"a\":\"" + NAME + "\"}");
        complete(MEDIATOR, "Task_Susun", Map.of("putusan", "Dikabulkan", "alamatPemohon", ADDRESS));
    }

    @AfterEach
    void noCaseRunsOn() {
        desk.at("2026-08-03T09:00");
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(caseId)
                .list()
                .forEach(left -> engine.getRuntimeService().deleteProcessInstance(left.getId(), "uji"));
    }

    @Test
    void nothing_of_its_people_is_left_but_the_line_in_the_register() {
        end();
        assertThat(new AllTables(jdbc).columnsWith(PEOPLE))
                .contains(
                        "ln_case.applicant",
                        "ln_case.subject",
                        "ln_case.sought",
                        "ln_case_part.part",
                        "ln_case_entry.details",
                        "ln_content_chunk.bytes_b",
                        "ln_draft.content",
                        "ln_firm.name",
                        "ln_firm_change.after_it",
                        "ln_firm_part.part",
                        "ln_letter.model",
                        "ln_notice.body",
                        "act_hi_comment.message_");
        int figures = figures();

        desk.at("2032-08-03T09:00");
        tally.run();
        cleanUpHistory();
        sweep.sweep();

        assertThat(new AllTables(jdbc).columnsWith(PEOPLE)).isEmpty();
        assertThat(jdbc.queryForList(
                        "select f.id from ln_letter_file f join ln_letter l on l.id = f.letter_id"
                                + " where l.case_id = ? and octet_length(f.content) > 0",
                        caseId))
                .isEmpty();
        assertThat(jdbc.queryForMap("select number, applicant, outcome from ln_case where id = ?", caseId))
                .containsEntry("number", number)
                .containsEntry("applicant", "-")
                .containsEntry("outcome", "Keputusan diserahkan");
        assertThat(jdbc.queryForList("select number from ln_letter where case_id = ? and number is not null", caseId))
                .isNotEmpty();
        assertThat(figures()).isEqualTo(figures).isPositive();
    }

    @Test
    void before_that_everything_stays() {
        end();
        desk.at("2031-07-01T09:00");
        cleanUpHistory();
        sweep.sweep();

        assertThat(new AllTables(jdbc).columnsWith(List.of(ADDRESS))).contains("ln_case_entry.details");
    }

    @Test
    void a_case_whose_history_somebody_deleted_goes_too() {
        end();
        engine.getHistoryService().deleteHistoricProcessInstance(caseId);

        sweep.sweep();

        assertThat(jdbc.queryForObject("select applicant from ln_case where id = ?", String.class, caseId))
                .isEqualTo("-");
    }

    @Test
    void a_case_that_cannot_be_erased_keeps_no_other() {
        String broken = caseId;
        end();
        aCaseWithAllThatCasesHave();
        end();
        List.of(broken, caseId).forEach(engine.getHistoryService()::deleteHistoricProcessInstance);
        jdbc.update("update ln_letter set model = concat('{', model) where case_id = ?", broken);

        sweep.sweep();
        assertThat(applicantOf(caseId)).isEqualTo("-");
        assertThat(applicantOf(broken)).isEqualTo(NAME);

        jdbc.update("update ln_letter set model = '{}' where case_id = ?", broken);
        sweep.sweep();
        assertThat(applicantOf(broken)).isEqualTo("-");
    }

    @Test
    void nobody_deletes_a_version_and_with_it_the_history_of_its_ended_cases() {
        end();
        String version = jdbc.queryForObject("select definition_id from ln_case where id = ?", String.class, caseId);
        String deployment =
                engine.getRepositoryService().getProcessDefinition(version).getDeploymentId();
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionId(version)
                .list()
                .forEach(left -> engine.getRuntimeService().deleteProcessInstance(left.getId(), "uji"));

        List<ThrowingCallable> deletions = List.of(
                () -> desk.doAs("admin", () -> engine.getRepositoryService().deleteDeployment(deployment, true)),
                () -> desk.doAs("admin", () -> engine.getRepositoryService().deleteProcessDefinition(version, true)));

        assertThat(deletions)
                .allSatisfy(deletion -> assertThatThrownBy(deletion)
                        .isInstanceOf(BadUserRequestException.class)
                        .hasMessageContaining("masih diperlukan perkara yang sudah selesai"));
        assertThat(engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(caseId)
                        .count())
                .isOne();
    }

    @Test
    void a_case_that_runs_stays_however_long_it_takes() {
        desk.at("2036-08-03T09:00");
        cleanUpHistory();
        sweep.sweep();

        assertThat(jdbc.queryForObject("select applicant from ln_case where id = ?", String.class, caseId))
                .isEqualTo(NAME);
    }

    @Test
    void clean_up_has_a_window() {
        assertThat(engine.getHistoryService().findHistoryCleanupJobs()).isNotEmpty();
    }

    private String applicantOf(String id) {
        return jdbc.queryForObject("select applicant from ln_case where id = ?", String.class, id);
    }

    private void end() {
        complete(HEAD, "Task_Paraf", Map.of("paraf", "setuju"));
        complete(HEAD, "Task_Tetapkan", Map.of("paraf", "setuju"));
        complete(MEDIATOR, "Task_Periksa", Map.of("benar", "ya"));
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(caseId)
                        .count())
                .isZero();
        tally.run();
    }

    private void complete(String user, String task, Map<String, ?> values) {
        desk.complete(user, task(task), values);
    }

    private Task task(String element) {
        return desk.task(caseId, element);
    }

    private void bring(Task task) {
        HttpResponse<byte[]> answer = WebVisitor.of(port, MEDIATOR)
                .send(
                        "POST",
                        "/camunda/api/tasklist/plugin/loketnaker/default/task/" + task.getId() + "/documents",
                        Map.of(
                                "Content-Type",
                                "application/octet-stream",
                                "Accept",
                                "*/*",
                                "Content-Disposition",
                                "attachment; filename=\"ktp.pdf\""),
                        SampleFiles.pdf(PAPER));
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(204);
    }

    private int figures() {
        return jdbc.queryForObject("select coalesce(sum(ended), 0) from ln_tally_case", Integer.class);
    }

    /** As the job executor does in the window, until nothing is left to do. */
    private void cleanUpHistory() {
        for (int i = 0; i < 5; i++) {
            engine.getHistoryService().cleanUpHistoryAsync(true);
            for (Job job : engine.getHistoryService().findHistoryCleanupJobs()) {
                engine.getManagementService().executeJob(job.getId());
            }
        }
    }
}
