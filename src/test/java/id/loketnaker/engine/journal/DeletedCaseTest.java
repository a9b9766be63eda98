package id.loketnaker.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.casework.CaseDeletions;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.figures.TallyRun;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.Rest;
import id.loketnaker.testing.Rest.Answer;
import java.util.List;
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

    @Autowired
    Rest rest;

    @Autowired
    CaseDeletions deletions;

    @Autowired
    CaseRegister register;

    @Test
    void is_kept_as_deleted_with_the_reason_and_in_no_sum_of_ended_cases() {
        String caseId = desk.start();
        tally.run();
        int before = endedCases();

        runtime.deleteProcessInstance(caseId, "salah ketik");
        tally.run();

        Map<String, Object> row = jdbc.queryForMap("select state, outcome, late from ln_case where id = ?", caseId);
        assertThat(row).containsEntry("state", "DELETED").containsEntry("outcome", "Dihapus: salah ketik");
        assertThat(row.get("late")).isEqualTo(false);
        assertThat(endedCases()).isEqualTo(before);
    }

    @Test
    void the_record_says_who_did_it_and_drafts_of_letters_are_struck_off() {
        String caseId = desk.start(Desk.CLERK, "uji-surat", Map.of("namaPemohon", "Siti", "berkas", List.of("ktp")));
        desk.complete(
                "mediator.melati",
                desk.task(caseId, "Task_Susun"),
                Map.of("putusan", "Dikabulkan", "alamatPemohon", "Jalan Mawar 2"));

        desk.doAs("admin", () -> deletions.delete(caseId, " dobel dengan perkara lain "));

        assertThat(register.recordOf(caseId)).last().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("admin");
            assertThat(entry.elementName()).isEqualTo("Dihapus: dobel dengan perkara lain");
        });
        assertThat(jdbc.queryForList(
                        "select state from ln_letter where case_id = ? and template = 'keputusan'",
                        String.class,
                        caseId))
                .containsExactly("CANCELLED");
        assertThat(jdbc.queryForList(
                        "select state from ln_letter where case_id = ? and template = 'tanda-terima'",
                        String.class,
                        caseId))
                .containsExactly("ISSUED");
    }

    @Test
    void nobody_deletes_a_case_without_a_reason() {
        String caseId = desk.start();

        Answer plain = rest.send("DELETE", "admin", "/process-instance/" + caseId, "");
        assertThatThrownBy(() -> desk.doAs("admin", () -> deletions.delete(caseId, " ")))
                .isInstanceOf(UnacceptableException.class)
                .hasMessageContaining("Tulis alasan");

        assertThat(plain.status()).as(plain.body()).isEqualTo(400);
        assertThat(plain.json().path("message").asText()).contains("dengan alasan");
        assertThat(desk.task(caseId, "Task_Periksa")).isNotNull();
    }

    @Test
    void nobody_deletes_a_version_of_a_service_with_its_running_cases() {
        String caseId = desk.start();

        Answer all = rest.send(
                "DELETE",
                "admin",
                "/process-definition/" + desk.definition(Desk.SMALL, "melati") + "?cascade=true",
                "");

        assertThat(all.status()).as(all.body()).isEqualTo(400);
        assertThat(all.json().path("message").asText()).contains("masih dipakai perkara yang berjalan");
        assertThat(desk.task(caseId, "Task_Periksa")).isNotNull();
    }

    private int endedCases() {
        return jdbc.queryForObject("select coalesce(sum(ended), 0) from ln_tally_case", Integer.class);
    }
}
