package id.loketnaker.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.letters.Letter;
import id.loketnaker.letters.LetterArchive;
import id.loketnaker.register.CaseQuery;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.CaseSearch;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.PrintedPdf;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The name of an applicant was typed wrong; the mediator, who clarifies the case within a fragment, notices it. */
@EngineTest
class IntakeCorrectionsTest {

    private static final String CLERK = "petugas-loket.bekasi";
    private static final String MEDIATOR = "mediator.bekasi";
    private static final String COLLEAGUE = "mediator-2.bekasi";
    private static final String SUPERIOR = "kepala-bidang-hi.bekasi";
    private static final String WRONG = "Nia Cntoh";
    private static final String RIGHT = "Nina Contoh";

    @Autowired
    IntakeCorrections corrections;

    @Autowired
    Desk desk;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    CaseRegister register;

    @Autowired
    CaseSearch search;

    @Autowired
    LetterArchive archive;

    @Autowired
    TaskBriefs briefs;

    @Autowired
    JdbcTemplate jdbc;

    private String caseId = "";
    private Task clarification;

    @BeforeEach
    void a_case_with_a_wrong_name_is_clarified() {
        desk.at("2026-08-03T11:00");
        caseId = desk.start(CLERK, Mediation.SERVICE, Mediation.application(WRONG));
        desk.complete(MEDIATOR, desk.task(caseId, "Task_PeriksaBerkas"), Mediation.complete());
        clarification = desk.task(caseId, "Task_Klarifikasi");
        desk.doAs(MEDIATOR, () -> tasks.claim(clarification.getId(), MEDIATOR));
    }

    @AfterEach
    void nothing_typed_stays() {
        jdbc.update("delete from ln_draft");
    }

    @Test
    void register_search_and_record_say_what_is_true_and_what_stood_there() {
        correct(MEDIATOR, Map.of("namaPemohon", " Nina\u00a0Contoh ", "teleponPemohon", "0813 1111 2222"));

        assertThat(register.find(caseId).orElseThrow().applicant()).isEqualTo(RIGHT);
        assertThat(found("Nina Contoh")).contains(caseId);
        assertThat(found("0813 1111 2222")).contains(caseId);
        assertThat(found(WRONG)).doesNotContain(caseId);
        assertThat(found("0812 0000 0000")).doesNotContain(caseId);
        List<Entry> told = register.recordOf(caseId).stream()
                .filter(entry -> entry.kind() == EntryKind.CORRECTED || entry.kind() == EntryKind.CORRECTION_EXPLAINED)
                .toList();
        assertThat(told).extracting(Entry::actor).containsOnly(MEDIATOR);
        assertThat(told.get(0).values().path("namaPemohon").asText()).isEqualTo(RIGHT);
        assertThat(told.get(1).details())
                .contains("“Nia Cntoh” menjadi “Nina Contoh”", "“0812 0000 0000” menjadi “0813 1111 2222”")
                .endsWith("Alasan: salah ketik di loket");
    }

    @Test
    void parts_that_run_and_later_letters_have_it_and_issued_letters_are_named() {
        assertThat(runtime.getVariable(clarification.getProcessInstanceId(), "namaPemohon"))
                .isEqualTo(WRONG);

        correct(MEDIATOR, Map.of("namaPemohon", RIGHT));

        assertThat(runtime.getVariable(caseId, "namaPemohon")).isEqualTo(RIGHT);
        assertThat(clarification.getProcessInstanceId()).isNotEqualTo(caseId);
        assertThat(runtime.getVariable(clarification.getProcessInstanceId(), "namaPemohon"))
                .isEqualTo(RIGHT);
        List<OutdatedLetters.Outdated> outdated =
                desk.as(MEDIATOR, () -> briefs.of(clarification.getId()).outdated());
        assertThat(outdated).isNotEmpty().allSatisfy(each -> {
            assertThat(text(each.letter())).contains(WRONG);
            assertThat(each.shows()).singleElement().asString().endsWith(": " + WRONG);
        });

        desk.complete(MEDIATOR, clarification, Mediation.clarified());
        Letter minutes = archive.ofCase(caseId).stream()
                .filter(letter -> letter.name().startsWith("Risalah klarifikasi"))
                .findFirst()
                .orElseThrow();
        assertThat(text(minutes)).contains(RIGHT).doesNotContain(WRONG);
    }

    @Test
    void a_draft_of_a_letter_follows_and_a_half_filled_form_too() {
        String letterCase =
                desk.start("petugas-loket.melati", "uji-surat", Map.of("namaPemohon", WRONG, "berkas", List.of("ktp")));
        desk.complete("mediator.melati", desk.task(letterCase, "Task_Susun"), Map.of("putusan", "Dikabulkan"));
        Task initials = desk.task(letterCase, "Task_Paraf");
        jdbc.update(
                """
                insert into ln_draft (id, author, form, case_id, content, saved_at)
                values ('d1', 'a.melati', ?, ?, ?, '2026-08-03 00:00:00')""",
                "task/" + initials.getId(),
                letterCase,
                "{\"namaPemohon\":\"" + WRONG + "\",\"lain\":\"" + WRONG + "\"}");
        String holder = "kepala-dinas.melati";
        desk.doAs(holder, () -> tasks.claim(initials.getId(), holder));

        desk.doAs(
                holder,
                () -> corrections.correct(initials.getId(), Map.of("namaPemohon", RIGHT), "salah ketik di loket"));

        assertThat(jdbc.queryForObject(
                        "select model from ln_letter where case_id = ? and template = 'keputusan'",
                        String.class,
                        letterCase))
                .contains(RIGHT)
                .doesNotContain(WRONG);
        assertThat(jdbc.queryForObject("select content from ln_draft where id = 'd1'", String.class))
                .contains("\"namaPemohon\":\"" + RIGHT + "\"", "\"lain\":\"" + WRONG + "\"");
    }

    @Test
    void who_holds_the_step_or_stands_above_it_may_and_nobody_else() {
        assertThatThrownBy(() -> correct(COLLEAGUE, Map.of("namaPemohon", RIGHT)))
                .isInstanceOf(NotTheirsException.class);
        assertThatThrownBy(() -> correct("petugas-loket.melati", Map.of("namaPemohon", RIGHT)))
                .isInstanceOf(UnknownException.class);
        assertThat(desk.as(
                        COLLEAGUE, () -> corrections.of(clarification.getId()).allowed()))
                .isFalse();

        correct(SUPERIOR, Map.of("namaPemohon", RIGHT));

        assertThat(register.find(caseId).orElseThrow().applicant()).isEqualTo(RIGHT);
    }

    @Test
    void what_the_start_form_refuses_changes_nothing_nor_does_a_correction_without_reason_or_difference() {
        assertThatThrownBy(() -> correct(MEDIATOR, Map.of("namaPemohon", "", "teleponPemohon", "0813 1111 2222")))
                .isInstanceOf(UnacceptableException.class)
                .hasMessageContaining("Nama pemohon wajib diisi");
        assertThatThrownBy(() -> correct(MEDIATOR, Map.of("namaPemohon", WRONG)))
                .isInstanceOf(UnacceptableException.class)
                .hasMessage("Belum ada isian yang berubah.");
        assertThatThrownBy(() -> correct(MEDIATOR, Map.of("jenisPemohon", "pengusaha")))
                .isInstanceOf(UnacceptableException.class);
        assertThatThrownBy(() -> desk.doAs(
                        MEDIATOR,
                        () -> corrections.correct(clarification.getId(), Map.of("namaPemohon", RIGHT), " \u200b")))
                .isInstanceOf(UnacceptableException.class)
                .hasMessageContaining("alasan");

        assertThat(runtime.getVariable(caseId, "teleponPemohon")).isEqualTo("0812 0000 0000");
        assertThat(register.recordOf(caseId)).extracting(Entry::kind).doesNotContain(EntryKind.CORRECTED);
    }

    private void correct(String user, Map<String, Object> values) {
        desk.doAs(user, () -> corrections.correct(clarification.getId(), values, "salah ketik di loket"));
    }

    private List<String> found(String text) {
        return search.find(CaseQuery.ofPart(Map.of("bekasi", ZoneId.of("Asia/Jakarta")), text))
                .ids();
    }

    private String text(Letter letter) {
        return PrintedPdf.text(archive.issued(letter, null));
    }
}
