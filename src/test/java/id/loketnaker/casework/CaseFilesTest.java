package id.loketnaker.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.loketnaker.register.CaseReading;
import id.loketnaker.register.CaseReadings;
import id.loketnaker.register.EntryKind;
import id.loketnaker.sla.ClockReading;
import id.loketnaker.sla.DeadlineKind;
import id.loketnaker.sla.DeadlineState;
import id.loketnaker.sla.DeadlineView;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Received on Monday 3 August 2026 with a promise of 10 working days; Monday 17 August is a holiday. */
@EngineTest
class CaseFilesTest {

    private static final String MANAGER = "manajer.melati";
    private static final String MEDIATOR = "mediator.melati";
    private static final Map<String, String> NOTE = Map.of("catatan", "Surat \"asli\" <b>ada</b>");

    @Autowired
    Desk desk;

    @Autowired
    CaseFiles files;

    @Autowired
    TaskCases cases;

    @Autowired
    CaseReadings readings;

    private String caseId = "";

    @BeforeEach
    void received() {
        desk.at("2026-08-03T09:00");
        caseId = desk.start();
    }

    @Test
    void the_clock_of_a_running_case_tells_elapsed_paused_and_left() {
        pause("2026-08-04T10:00");
        resume("2026-08-06T09:00");
        desk.at("2026-08-10T15:00");

        ClockReading clock = file().clock();

        assertThat(clock.elapsed()).isEqualTo(3); // 4, 7 and 10 August
        assertThat(clock.paused()).isEqualTo(2); // 5 and 6 August
        assertThat(clock.left()).isEqualTo(7);
        assertThat(clock.due()).isEqualTo(Desk.moment("2026-08-20T16:00").toInstant());
        assertThat(clock.standing()).isFalse();
        assertThat(clock.late()).isFalse();
    }

    @Test
    void while_the_clock_stands_it_says_when_it_would_be_due_if_it_went_on_now() {
        pause("2026-08-04T10:00");
        desk.at("2026-08-06T09:00");

        ClockReading clock = file().clock();

        assertThat(clock.standing()).isTrue();
        assertThat(clock.elapsed()).isOne();
        assertThat(clock.paused()).isEqualTo(2);
        assertThat(clock.due()).isEqualTo(Desk.moment("2026-08-18T16:00").toInstant());
        assertThat(clock.dueIfResumed())
                .isEqualTo(Desk.moment("2026-08-20T16:00").toInstant());
        assertThat(clock.pauses()).hasSize(2).allSatisfy(pause -> {
            assertThat(pause.ground()).startsWith("Perda contoh ps. ");
            assertThat(pause.until()).isNull();
            assertThat(pause.amount()).isEqualTo(2);
        });
    }

    @Test
    void a_case_that_ended_late_keeps_its_reading_for_ever() {
        desk.at("2026-08-19T09:00");
        finish();
        desk.at("2027-01-04T09:00");

        ClockReading clock = file().clock();

        assertThat(clock.elapsed()).isEqualTo(11);
        assertThat(clock.left()).isEqualTo(-1);
        assertThat(clock.late()).isTrue();
    }

    @Test
    void a_step_says_who_did_it_and_how_many_working_days_of_how_many() {
        desk.at("2026-08-06T09:00");
        finish();

        DeadlineView checked = deadline("Task_Periksa");
        DeadlineView prepared = deadline("Task_Siapkan");

        assertThat(checked.used()).isEqualTo(3);
        assertThat(checked.limit()).isEqualTo(2);
        assertThat(checked.late()).isTrue();
        assertThat(checked.state()).isEqualTo(DeadlineState.MISSED);
        assertThat(checked.holder()).isEqualTo(MEDIATOR);
        assertThat(checked.role()).isEqualTo("mediator");
        assertThat(prepared.used()).isEqualTo(3);
        assertThat(prepared.limit()).isEqualTo(7);
        assertThat(prepared.late()).isFalse();
    }

    @Test
    void a_limit_that_counts_from_receipt_does_not_use_up_days_of_a_pause() {
        pause("2026-08-04T10:00");
        resume("2026-08-06T09:00");

        assertThat(deadline("Task_Siapkan").used()).isOne();
    }

    @Test
    void an_open_limit_beyond_its_due_date_is_late() {
        desk.at("2026-08-05T16:01");

        assertThat(deadline("Task_Periksa").late()).isTrue();
        assertThat(deadline("Task_Periksa").state()).isEqualTo(DeadlineState.OPEN);
        assertThat(deadline("Task_Siapkan").late()).isFalse();
    }

    @Test
    void the_record_tells_what_was_filled_in_by_the_labels_of_the_form() {
        finish();

        List<CaseFile.Recorded> record = file().record();

        assertThat(record.get(0).entry().kind()).isEqualTo(EntryKind.RECEIVED);
        assertThat(record.get(0).filledIn())
                .extracting(CaseFile.FilledIn::label, CaseFile.FilledIn::value)
                .contains(tuple("Nama pemohon", "Siti Aminah"));
        assertThat(record)
                .anySatisfy(entry -> assertThat(entry.filledIn())
                        .extracting(CaseFile.FilledIn::value)
                        .containsExactly("Surat \"asli\" <b>ada</b>"));
    }

    @Test
    void the_path_holds_elements_and_flows_in_order_also_through_a_loop() {
        pause("2026-08-04T10:00");
        resume("2026-08-06T09:00");

        PassedPath path = file().path();

        assertThat(path.flows())
                .startsWith("Flow_KePisah")
                .contains("Flow_KePeriksa", "Flow_KeSiapkan", "Flow_Kurang", "Flow_KeSurat")
                .doesNotContain("Flow_Lengkap")
                .doesNotHaveDuplicates();
        assertThat(path.visits())
                .filteredOn(visit -> visit.elementId().equals("Task_Periksa"))
                .hasSize(2)
                .first()
                .satisfies(visit -> assertThat(visit.until()).isNotNull());
    }

    @Test
    void a_file_is_for_officials_of_the_service_their_superiors_and_managers_of_the_office() {
        for (String reader : new String[] {MEDIATOR, "petugas-loket.melati", "kepala-dinas.melati", MANAGER}) {
            CaseFile file = desk.as(reader, () -> files.of(caseId));
            assertThat(file.registered().id()).as(reader).isEqualTo(caseId);
            assertThat(file.path().visits()).as(reader).isNotEmpty();
        }
        assertThatThrownBy(() -> desk.as("mediator.bekasi", () -> files.of(caseId)))
                .isInstanceOf(UnknownException.class);
        assertThatThrownBy(() -> desk.as("pemilik-proses.melati", () -> files.of(caseId)))
                .isInstanceOf(NotTheirsException.class);
        assertThatThrownBy(() -> desk.as("manajer.kenanga", () -> files.of(caseId)))
                .isInstanceOf(UnknownException.class)
                .hasMessageContaining("tidak ditemukan di kantor Anda");
        assertThatThrownBy(() -> files.of(caseId)).isInstanceOf(NotTheirsException.class);
        assertThat(desk.as("admin", () -> files.of(caseId)).registered().id()).isEqualTo(caseId);
    }

    @Test
    void who_opened_a_case_is_kept_once_for_a_while_of_reading() {
        desk.as(MANAGER, () -> files.of(caseId));
        desk.as(MANAGER, () -> files.of(caseId));
        desk.as(MEDIATOR, () -> cases.of(desk.task(caseId, "Task_Periksa").getId()));
        assertThatThrownBy(() -> desk.as("manajer.kenanga", () -> files.of(caseId)))
                .isInstanceOf(UnknownException.class);

        assertThat(readings.of(caseId)).extracting(CaseReading::by).containsExactly(MANAGER, MEDIATOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tidak-ada", "' or 1=1 --"})
    void a_case_that_is_not_there_is_not_found(String id) {
        assertThatThrownBy(() -> desk.as(MANAGER, () -> files.of(id))).isInstanceOf(UnknownException.class);
    }

    private CaseFile file() {
        return desk.as(MANAGER, () -> files.of(caseId));
    }

    private DeadlineView deadline(String element) {
        return file().deadlines().stream()
                .filter(each ->
                        each.kind() == DeadlineKind.TASK && each.elementId().equals(element))
                .findFirst()
                .orElseThrow();
    }

    private void pause(String at) {
        desk.at(at);
        desk.complete(MEDIATOR, desk.task(caseId, "Task_Periksa"), Map.of("hasil", "kurang", "kekurangan", "KTP"));
    }

    private void resume(String at) {
        desk.at(at);
        desk.complete(Desk.CLERK, desk.task(caseId, "Task_TungguSurat"), NOTE);
        desk.complete(Desk.CLERK, desk.task(caseId, "Task_TerimaSurat"), NOTE);
    }

    private void finish() {
        desk.complete(MEDIATOR, desk.task(caseId, "Task_Periksa"), Map.of("hasil", "lengkap"));
        desk.complete(Desk.CLERK, desk.task(caseId, "Task_Siapkan"), NOTE);
    }
}
