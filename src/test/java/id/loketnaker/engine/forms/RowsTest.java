package id.loketnaker.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.loketnaker.casework.CaseFile.FilledIn;
import id.loketnaker.casework.TaskBrief;
import id.loketnaker.casework.TaskBriefs;
import id.loketnaker.casework.TaskLetters;
import id.loketnaker.letters.Letter;
import id.loketnaker.servicepack.RowTable;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PrintedPdf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A list of rows from the counter to the letter: the participants of a training. */
@EngineTest
class RowsTest {

    private static final String MEDIATOR = "mediator.melati";

    @Autowired
    Desk desk;

    @Autowired
    TaskBriefs briefs;

    @Autowired
    TaskLetters letters;

    @Autowired
    RuntimeService runtime;

    @BeforeEach
    void morning() {
        desk.at("2026-08-03T09:00");
    }

    @Test
    void forty_rows_are_kept_as_one_value_of_json() {
        String caseId = started(people(40));

        TypedValue kept = runtime.getVariableTyped(caseId, "peserta", false);

        assertThat(kept.getType().getName()).isEqualTo("json");
        assertThat(((SerializableValue) kept).getValueSerialized()).contains("Peserta 1\"", "Peserta 40\"");
    }

    @Test
    void no_row_at_all_is_an_empty_list_and_not_what_was_there_before() {
        String caseId = desk.start(Desk.CLERK, "uji-pelatihan", Map.of("namaPemohon", "BLK Contoh"));

        assertThat(((SerializableValue) runtime.getVariableTyped(caseId, "peserta", false)).getValueSerialized())
                .isEqualTo("[]");
    }

    @Test
    void each_objection_names_list_row_and_field() {
        List<Map<String, Object>> people = people(3);
        people.get(1).put("nik", "12");
        people.get(2).remove("nama");
        people.get(2).put("tanggalLahir", "2020-01-01");

        assertThatThrownBy(() -> started(people))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("Peserta baris 2: NIK: NIK terdiri dari 16 angka")
                .hasMessageContaining("Peserta baris 3: Nama peserta wajib diisi")
                .hasMessageContaining("Peserta baris 3: Tanggal lahir (1 Januari 2020) tidak boleh sesudah");
    }

    @Test
    void wrong_shapes_are_refused() {
        assertRefused("Peserta harus berupa daftar baris", Map.of("nik", "1"));
        assertRefused("Peserta harus berupa daftar baris", List.of("Siti"));
        assertRefused("Peserta paling banyak 60 baris, sekarang 61", people(61));
        assertRefused("Peserta baris 1: belum diisi: isi, atau hapus barisnya", List.of(Map.of()));
        Map<String, Object> more = new HashMap<>(people(1).get(0));
        more.put("catatan", "x");
        assertRefused("Peserta baris 1: isian \"catatan\" tidak ada pada formulir ini", List.of(more));
    }

    @Test
    void of_many_faults_the_first_are_told_and_how_many_there_are() {
        List<Map<String, Object>> people = people(20);
        people.forEach(person -> person.remove("nama"));

        assertThatThrownBy(() -> started(people))
                .hasMessageContaining("Peserta baris 10: Nama")
                .hasMessageContaining("Peserta: masih ada 10 lagi yang perlu diperbaiki")
                .hasMessageNotContaining("Peserta baris 11:");
    }

    @Test
    void a_later_form_fills_the_rows_in_further_and_loses_nothing_of_them() {
        String caseId = started(people(2));

        graded(caseId, List.of(Map.of("hasil", "lulus", "nilai", 80.5), Map.of("hasil", "tidak-lulus")));

        FilledIn list = brief(Desk.CLERK, caseId, "Task_Serah").facts().get(0);
        assertThat(list.label()).isEqualTo("Peserta");
        RowTable table = list.table();
        assertThat(table).isNotNull();
        assertThat(table.heads())
                .containsExactly("NIK", "Nama peserta", "Tanggal lahir", "Umur", "Jalur", "Hasil", "Nilai");
        assertThat(table.rows().get(0))
                .containsExactly(
                        "3216010101010001",
                        "Peserta 1",
                        "Senin, 31 Januari 2000",
                        "26 tahun",
                        "Mandiri",
                        "Lulus",
                        "80,5");
        assertThat(table.rows().get(1)).endsWith("Tidak lulus", "");
        assertThat(list.value().lines().findFirst())
                .hasValueSatisfying(
                        line -> assertThat(line).startsWith("NIK: 3216010101010001; Nama peserta: Peserta 1;"));
    }

    @Test
    void numbers_that_follow_from_others_are_the_servers_whatever_was_sent() {
        String caseId = desk.start(
                Desk.CLERK,
                "uji-pelatihan",
                Map.of("namaPemohon", "BLK Contoh", "peserta", people(3), "banyakPeserta", 99, "biaya", 1));

        assertThat(runtime.getVariable(caseId, "banyakPeserta")).isEqualTo(3);
        assertThat(runtime.getVariable(caseId, "biaya")).isEqualTo(375_000);
        assertThat(brief(MEDIATOR, caseId, "Task_Nilai").facts())
                .extracting(FilledIn::label, FilledIn::value)
                .contains(tuple("Biaya", "Rp375.000"));
        assertThat(brief(MEDIATOR, caseId, "Task_Nilai").all().get(0).filledIn())
                .extracting(FilledIn::label, FilledIn::value)
                .contains(tuple("Banyak peserta", "3 orang"));
    }

    @Test
    void rows_that_a_browser_left_out_at_the_end_are_still_asked_for() {
        String caseId = started(people(2));

        assertThatThrownBy(() -> graded(caseId, List.of(Map.of("hasil", "tidak-lulus"))))
                .hasMessageContaining("Peserta baris 2: belum diisi");
        assertThatThrownBy(() -> graded(caseId, List.of(Map.of(), Map.of(), Map.of())))
                .hasMessageContaining("Peserta sudah berubah sejak formulir ini dibuka (2 baris, bukan 3)");
    }

    @Test
    void all_that_was_filled_in_shows_the_rows_and_the_letter_has_them_all() {
        String caseId = started(people(55));
        graded(
                caseId,
                IntStream.range(0, 55)
                        .mapToObj(i -> Map.of("hasil", "lulus", "nilai", i))
                        .toList());

        TaskBrief brief = brief(Desk.CLERK, caseId, "Task_Serah");
        assertThat(brief.all().get(0).filledIn())
                .anySatisfy(each -> assertThat(each.table()).isNotNull());
        Letter letter = brief.letters().get(0);
        String task = desk.task(caseId, "Task_Serah").getId();
        List<String> pages = PrintedPdf.pageTexts(desk.as(Desk.CLERK, () -> letters.pdf(task, letter.id())));
        String all = String.join("\n", pages);
        assertThat(IntStream.rangeClosed(1, 55))
                .allSatisfy(i -> assertThat(all).contains("%016d".formatted(3216010101010000L + i)));
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.subList(1, pages.size()))
                .allSatisfy(page -> assertThat(page).contains("Perusahaan"));
    }

    private void assertRefused(String reason, Object list) {
        assertThatThrownBy(() ->
                        desk.start(Desk.CLERK, "uji-pelatihan", Map.of("namaPemohon", "BLK Contoh", "peserta", list)))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining(reason);
    }

    private String started(List<Map<String, Object>> people) {
        return desk.start(Desk.CLERK, "uji-pelatihan", Map.of("namaPemohon", "BLK Contoh", "peserta", people));
    }

    private void graded(String caseId, List<? extends Map<String, ?>> results) {
        desk.complete(MEDIATOR, desk.task(caseId, "Task_Nilai"), Map.of("peserta", results));
    }

    private TaskBrief brief(String user, String caseId, String step) {
        String task = desk.task(caseId, step).getId();
        return desk.as(user, () -> briefs.of(task));
    }

    private static List<Map<String, Object>> people(int count) {
        List<Map<String, Object>> people = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            people.add(new HashMap<>(Map.of(
                    "nik",
                    "%016d".formatted(3216010101010000L + i),
                    "nama",
                    "Peserta " + i,
                    "tanggalLahir",
                    "2000-01-31",
                    "jalur",
                    "mandiri")));
        }
        return people;
    }
}
