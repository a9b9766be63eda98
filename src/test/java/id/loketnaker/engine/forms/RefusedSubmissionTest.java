package id.loketnaker.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.Rest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Bad input through the engine: refused in Indonesian, and nothing of it is left; odd input is kept as it was written.
 */
@EngineTest
class RefusedSubmissionTest {

    private static final List<String> TABLES = List.of(
            "ln_case", "ln_case_entry", "ln_deadline", "ACT_RU_EXECUTION", "ACT_RU_VARIABLE", "ACT_HI_PROCINST");

    @Autowired
    Desk desk;

    @Autowired
    Rest rest;

    @Autowired
    RuntimeService runtime;

    @Autowired
    CaseRegister register;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void a_refused_start_leaves_nothing_and_uses_no_number() {
        int number = number(desk.start());
        List<Long> before = rows();

        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("namaPemohon", "Siti Aminah"),
                start("umur", 16),
                start("umur", "dua puluh"),
                start("jenis", "lain"),
                start("namaPemohon", "x".repeat(5000)),
                start("tanggalHadir", "2001-01-01"),
                start("tanggalHadir", "0206-11-27"),
                start("tanggalHadir", "2206-11-27"),
                start("namaPemohon", "\u00a0\u200b"),
                start("tidakAda", "x"),
                start("berkas", List.of("ktp", "sim")))) {
            assertThatThrownBy(() -> desk.start(Desk.CLERK, Desk.SMALL, wrong))
                    .isInstanceOf(FormFieldValidationException.class)
                    .hasMessageStartingWith("Formulir belum dapat diterima: ");
        }

        assertThat(rows()).isEqualTo(before);
        assertThat(number(desk.start())).isEqualTo(number + 1);
    }

    @Test
    void rest_answers_bad_input_with_400_and_the_reason() {
        Rest.Answer answer = rest.post(
                Desk.CLERK,
                "/process-definition/" + desk.definition(Desk.SMALL, "melati") + "/submit-form",
                "{\"variables\":{\"namaPemohon\":{\"value\":\"Siti\"},\"umur\":{\"value\":16}}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains("Umur paling kecil 17", "Jenis wajib diisi");
    }

    @Test
    void a_refused_task_stays_open_without_a_trace() {
        String caseId = desk.start();
        Task inspection = desk.task(caseId, "Task_Periksa");
        Map<String, Object> before = runtime.getVariables(caseId);

        assertThatThrownBy(() -> desk.complete("mediator.melati", inspection, Map.of("hasil", "kurang")))
                .hasMessageContaining("Kekurangan wajib diisi");

        assertThat(runtime.getVariables(caseId)).isEqualTo(before);
        assertThat(register.recordOf(caseId)).hasSize(1);
        assertThat(desk.task(caseId, "Task_Periksa")).isNotNull();
    }

    @Test
    void names_with_quotes_html_and_emoji_are_kept_as_written() {
        String odd = "O'Brien \"Ibu\" <b>tebal</b> 👍🏽 \\ ${1+1} %s";
        String caseId = desk.start(Desk.CLERK, Desk.SMALL, start("namaPemohon", odd));

        assertThat(runtime.getVariable(caseId, "namaPemohon")).isEqualTo(odd);
        assertThat(register.find(caseId).orElseThrow().applicant()).isEqualTo(odd);
    }

    @Test
    void what_nobody_sees_is_not_kept() {
        Map<String, Object> values = new HashMap<>(start("namaPemohon", "\u202aSi\u00adti\u00a0Aminah\u202c"));
        values.put("umur", "4\u200b0");
        values.put("pokok", "\uf0b7 upah\u000bbelum dibayar");
        String caseId = desk.start(Desk.CLERK, Desk.SMALL, values);

        assertThat(runtime.getVariables(caseId))
                .containsEntry("namaPemohon", "Siti Aminah")
                .containsEntry("umur", 40)
                .containsEntry("pokok", "• upah\nbelum dibayar");
        assertThat(register.find(caseId).orElseThrow().applicant()).isEqualTo("Siti Aminah");
    }

    @Test
    void the_longest_texts_of_a_form_fit_into_the_record_of_the_case() {
        Map<String, Object> values = new HashMap<>(start("pokok", "\"\n".repeat(2000)));
        values.put("uraian", "\\".repeat(4000));
        values.put("catatanLoket", "👍".repeat(2000));

        String caseId = desk.start(Desk.CLERK, Desk.SMALL, values);

        Entry received = register.recordOf(caseId).get(0);
        assertThat(received.details()).contains("👍👍").hasSizeGreaterThan(8000);
        assertThat(register.find(caseId).orElseThrow().subject()).startsWith("\"\n\"");
    }

    @Test
    void a_field_that_is_emptied_loses_its_earlier_value() {
        String caseId = desk.start();
        desk.complete(
                "mediator.melati", desk.task(caseId, "Task_Periksa"), Map.of("hasil", "kurang", "kekurangan", "KTP"));
        desk.complete(Desk.CLERK, desk.task(caseId, "Task_TungguSurat"), Map.of("catatan", "a"));
        desk.complete(Desk.CLERK, desk.task(caseId, "Task_TerimaSurat"), Map.of("catatan", "b"));
        assertThat(runtime.getVariables(caseId)).doesNotContainKey("hasil").containsKey("kekurangan");

        desk.complete("mediator.melati", desk.task(caseId, "Task_Periksa"), Map.of("hasil", "lengkap"));

        assertThat(runtime.getVariables(caseId))
                .containsEntry("hasil", "lengkap")
                .doesNotContainKey("kekurangan");
    }

    @Test
    void the_record_tells_every_step_with_its_actor() {
        String caseId = desk.start();
        desk.complete(
                "mediator.melati", desk.task(caseId, "Task_Periksa"), Map.of("hasil", "kurang", "kekurangan", "KTP"));
        desk.complete(Desk.CLERK, desk.task(caseId, "Task_TungguSurat"), Map.of("catatan", "datang"));
        desk.complete(Desk.CLERK, desk.task(caseId, "Task_TerimaSurat"), Map.of("catatan", "diterima"));
        desk.complete("mediator.melati", desk.task(caseId, "Task_Periksa"), Map.of("hasil", "lengkap"));
        desk.complete(Desk.CLERK, desk.task(caseId, "Task_Siapkan"), Map.of("catatan", "selesai"));

        assertThat(register.recordOf(caseId))
                .extracting(Entry::kind, Entry::elementId, Entry::actor)
                .containsExactly(
                        step(EntryKind.RECEIVED, "Event_Mulai", Desk.CLERK),
                        step(EntryKind.TASK_DONE, "Task_Periksa", "mediator.melati"),
                        step(EntryKind.CLOCK_STOPPED, "Sub_Tunggu", null),
                        step(EntryKind.CLOCK_STOPPED, "Task_TungguSurat", null),
                        step(EntryKind.TASK_DONE, "Task_TungguSurat", Desk.CLERK),
                        step(EntryKind.TASK_DONE, "Task_TerimaSurat", Desk.CLERK),
                        step(EntryKind.CLOCK_RESUMED, "Sub_Tunggu", null),
                        step(EntryKind.TASK_DONE, "Task_Periksa", "mediator.melati"),
                        step(EntryKind.TASK_DONE, "Task_Siapkan", Desk.CLERK),
                        step(EntryKind.CLOSED, "Event_Selesai", null));
        assertThat(register.recordOf(caseId).get(1).details())
                .isEqualTo("{\"hasil\":\"kurang\",\"kekurangan\":\"KTP\"}");
        assertThat(register.find(caseId).orElseThrow().outcome()).isEqualTo("Surat diserahkan");
    }

    private static org.assertj.core.groups.Tuple step(
            EntryKind kind, String element, @org.jspecify.annotations.Nullable String actor) {
        return org.assertj.core.groups.Tuple.tuple(kind, element, actor);
    }

    private static Map<String, Object> start(String key, Object value) {
        Map<String, Object> values = new HashMap<>(Desk.SMALL_CASE);
        values.put(key, value);
        return values;
    }

    private int number(String caseId) {
        String number = register.find(caseId).orElseThrow().number();
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    private List<Long> rows() {
        return TABLES.stream()
                .map(table -> jdbc.queryForObject("select count(*) from " + table, Long.class))
                .toList();
    }
}
