package id.loketnaker.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.loketnaker.casework.CaseFile.FilledIn;
import id.loketnaker.casework.CaseFile.Recorded;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands above a form: of the small service that goes in a loop, and of a draft on its way through a fragment. */
@EngineTest
class TaskBriefsTest {

    private static final String MEDIATOR = "mediator.melati";

    @Autowired
    Desk desk;

    @Autowired
    TaskBriefs briefs;

    @BeforeEach
    void morning() {
        desk.at("2026-08-03T09:00");
    }

    @Test
    void a_step_that_names_nothing_shows_what_the_last_one_decided() {
        String caseId = desk.start();

        TaskBrief brief = brief(MEDIATOR, caseId, "Task_Periksa");

        assertThat(brief.registered().applicant()).isEqualTo("Siti Aminah");
        assertThat(brief.again()).isFalse();
        assertThat(brief.lately())
                .singleElement()
                .satisfies(step -> assertThat(step.filledIn())
                        .extracting(FilledIn::label, FilledIn::value)
                        .contains(tuple("Jenis", "Orang")));
    }

    @Test
    void a_step_that_comes_back_shows_what_happened_since_and_why() {
        String caseId = desk.start();
        desk.complete(MEDIATOR, desk.task(caseId, "Task_Periksa"), Map.of("hasil", "kurang", "kekurangan", "KTP"));
        desk.complete(Desk.CLERK, desk.task(caseId, "Task_TungguSurat"), Map.of("catatan", "KTP menyusul"));
        desk.complete(Desk.CLERK, desk.task(caseId, "Task_TerimaSurat"), Map.of("catatan", "KTP diterima"));

        TaskBrief brief = brief(MEDIATOR, caseId, "Task_Periksa");

        assertThat(brief.again()).isTrue();
        assertThat(brief.lately())
                .flatExtracting(Recorded::filledIn)
                .extracting(FilledIn::value)
                .containsExactly("KTP menyusul", "KTP diterima");
        assertThat(brief.all())
                .flatExtracting(Recorded::filledIn)
                .extracting(FilledIn::value)
                .contains("Siti Aminah", "Kurang", "KTP", "KTP menyusul");
    }

    @Test
    void a_step_in_a_fragment_shows_what_was_handed_over_and_the_case_shows_what_came_back() {
        String caseId = desk.start(Desk.CLERK, "uji-potongan", Map.of("namaPemohon", "Siti Aminah", "pokok", "Izin"));
        desk.complete(Desk.CLERK, desk.task(caseId, "Task_BuatKonsep"), Map.of("judulKonsep", "Konsep izin"));

        assertThat(brief(MEDIATOR, caseId, "Task_Paraf").facts())
                .containsExactly(new FilledIn("Naskah", "Konsep izin"));

        desk.complete(
                MEDIATOR,
                desk.task(caseId, "Task_Paraf"),
                Map.of("keputusanParaf", "kembali", "catatanParaf", "Nama keliru"));

        TaskBrief returned = brief(Desk.CLERK, caseId, "Task_BuatKonsep");
        assertThat(returned.facts()).containsExactly(new FilledIn("Yang harus diperbaiki", "Nama keliru"));
        assertThat(returned.lately())
                .singleElement()
                .satisfies(step -> assertThat(step.filledIn())
                        .contains(new FilledIn("Keputusan", "Dikembalikan"), new FilledIn("Alasan", "Nama keliru")));
        assertThat(returned.officials()).contains(MEDIATOR, Desk.CLERK);
    }

    @Test
    void who_may_not_see_the_task_sees_nothing_of_the_case() {
        String caseId = desk.start();
        String task = desk.task(caseId, "Task_Periksa").getId();

        assertThatThrownBy(() -> desk.as(Desk.CLERK, () -> briefs.of(task))).isInstanceOf(UnknownException.class);
        assertThatThrownBy(() -> desk.as("mediator.bekasi", () -> briefs.of(task)))
                .isInstanceOf(UnknownException.class);
    }

    private TaskBrief brief(String user, String caseId, String step) {
        String task = desk.task(caseId, step).getId();
        return desk.as(user, () -> briefs.of(task));
    }
}
