package id.loketnaker.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.casework.CaseEvents;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Pauses move promise, timers and due dates of tasks together. The case is received on Monday 3 August 2026; 17 August
 * is a holiday. The promise is 10 working days, the clerk's letter is due 7 working days after receipt.
 */
@EngineTest
class CaseClockOnEngineTest {

    private static final String CLERK = Desk.CLERK;
    private static final String MEDIATOR = "mediator.melati";
    private static final Map<String, String> NOTE = Map.of("catatan", "sudah");

    @Autowired
    Desk desk;

    @Autowired
    ManagementService management;

    @Autowired
    CaseEvents events;

    @Autowired
    JdbcTemplate jdbc;

    private String caseId = "";

    @BeforeEach
    void receivedOnMonday() {
        desk.at("2026-08-03T09:00");
        caseId = desk.start();
    }

    @Test
    void at_receipt_promise_tasks_and_timers_stand_in_the_ledger() {
        assertThat(ledger().rows())
                .containsExactlyInAnyOrder(
                        "PROMISE janji OPEN RECEIPT",
                        "TASK Task_Siapkan OPEN RECEIPT",
                        "TASK Task_Periksa OPEN MOMENT",
                        "TIMER Event_SiapkanLewat OPEN RECEIPT",
                        "TIMER Event_Peringatan OPEN RECEIPT");
        isDue("2026-08-18T16:00", "2026-08-12T16:00", "2026-08-13T16:00");
    }

    @Test
    void a_pause_moves_promise_timers_and_tasks_by_the_days_it_lasted() {
        pauseAt("2026-08-03T10:00");
        assertThat(desk.timer(caseId, "Event_SiapkanLewat").isSuspended()).isTrue();
        assertThat(desk.timer(caseId, "Event_Peringatan").isSuspended()).isTrue();

        resumeAt("2026-08-05T09:00");

        isDue("2026-08-20T16:00", "2026-08-14T16:00", "2026-08-18T16:00");
        assertThat(desk.timer(caseId, "Event_SiapkanLewat").isSuspended()).isFalse();
        assertThat(desk.timer(caseId, "Event_Peringatan").isSuspended()).isFalse();
    }

    @Test
    void a_pause_within_a_pause_counts_once_and_the_outer_end_resumes() {
        pauseAt("2026-08-03T10:00"); // sub-process and its first task both pause
        desk.at("2026-08-04T10:00");
        desk.complete(CLERK, desk.task(caseId, "Task_TungguSurat"), NOTE); // the inner pause ends
        assertThat(desk.timer(caseId, "Event_SiapkanLewat").isSuspended()).isTrue();
        isDue("2026-08-18T16:00", "2026-08-12T16:00", "2026-08-13T16:00");

        desk.at("2026-08-06T10:00");
        desk.complete(CLERK, desk.task(caseId, "Task_TerimaSurat"), NOTE);

        isDue("2026-08-21T16:00", "2026-08-18T16:00", "2026-08-19T16:00");
    }

    @Test
    void two_pauses_add_up() {
        pauseAt("2026-08-03T10:00");
        resumeAt("2026-08-04T09:00");
        pauseAt("2026-08-05T09:00");
        resumeAt("2026-08-06T09:00");

        isDue("2026-08-20T16:00", "2026-08-14T16:00", "2026-08-18T16:00");
    }

    @Test
    void pause_and_resume_in_the_same_minute_change_nothing() {
        pauseAt("2026-08-03T10:00");
        resumeAt("2026-08-03T10:00");

        isDue("2026-08-18T16:00", "2026-08-12T16:00", "2026-08-13T16:00");
        assertThat(desk.timer(caseId, "Event_SiapkanLewat").isSuspended()).isFalse();
    }

    @Test
    void while_the_clock_stands_no_timer_that_counts_from_receipt_is_fired() {
        pauseAt("2026-08-03T10:00");
        desk.at("2026-09-30T10:00");

        assertThat(management
                        .createJobQuery()
                        .processInstanceId(caseId)
                        .executable()
                        .active()
                        .list())
                .isEmpty();
    }

    /** Reached while the clock stands: due 2 working days after receipt, and 5 August is past. */
    @Test
    void a_timer_that_begins_while_the_clock_stands_waits_too() {
        pauseAt("2026-08-03T10:00");
        desk.at("2026-08-12T10:00");
        desk.complete(CLERK, desk.task(caseId, "Task_TungguSurat"), NOTE);
        desk.at("2026-09-30T10:00");

        assertThat(desk.timer(caseId, "Event_TerimaLewat").isSuspended()).isTrue();
        assertThat(management
                        .createJobQuery()
                        .processInstanceId(caseId)
                        .executable()
                        .active()
                        .list())
                .isEmpty();
    }

    @Test
    void a_timer_that_fires_is_missed_in_the_ledger_and_stands_in_the_record() {
        desk.at("2026-08-12T16:00");
        desk.fire(desk.timer(caseId, "Event_SiapkanLewat"));

        assertThat(ledger().rows()).contains("TIMER Event_SiapkanLewat MISSED RECEIPT", "TASK Task_Tegur OPEN MOMENT");
        assertThat(jdbc.queryForList(
                        "select element_id from ln_case_entry where case_id = ? and kind = 'LIMIT_PASSED'",
                        String.class,
                        caseId))
                .containsExactly("Event_SiapkanLewat");
    }

    @ParameterizedTest
    @CsvSource({"2026-08-05T16:00, MET", "2026-08-05T16:01, MISSED"})
    void a_task_is_in_time_up_to_its_due_second(String doneAt, String state) {
        desk.at(doneAt);
        desk.complete(MEDIATOR, desk.task(caseId, "Task_Periksa"), Map.of("hasil", "lengkap"));

        assertThat(ledger().rows()).contains("TASK Task_Periksa " + state + " MOMENT");
    }

    @Test
    void a_finished_case_leaves_nothing_open() {
        desk.complete(MEDIATOR, desk.task(caseId, "Task_Periksa"), Map.of("hasil", "lengkap"));
        desk.complete(CLERK, desk.task(caseId, "Task_Siapkan"), NOTE);

        assertThat(ledger().rows()).noneMatch(row -> row.contains("OPEN"));
        assertThat(ledger().rows()).contains("PROMISE janji MET RECEIPT", "TIMER Event_Peringatan MET RECEIPT");
        assertThat(management.createJobQuery().processInstanceId(caseId).count())
                .isZero();
    }

    @Test
    void a_case_that_ends_during_a_pause_leaves_neither_pause_nor_deadline_open() {
        pauseAt("2026-08-03T10:00");
        desk.at("2026-08-04T10:00");
        desk.doAs(CLERK, () -> events.raise(caseId, "Pemohon mencabut permohonan", "2026-08-04", "Berdamai"));

        assertThat(jdbc.queryForObject(
                        "select count(*) from ln_pause where case_id = ? and resumed_at is null",
                        Integer.class,
                        caseId))
                .isZero();
        assertThat(ledger().rows()).noneMatch(row -> row.contains("OPEN"));
    }

    private void pauseAt(String moment) {
        desk.at(moment);
        desk.complete(MEDIATOR, desk.task(caseId, "Task_Periksa"), Map.of("hasil", "kurang", "kekurangan", "KTP"));
    }

    private void resumeAt(String moment) {
        desk.at(moment);
        desk.complete(CLERK, desk.task(caseId, "Task_TungguSurat"), NOTE);
        desk.complete(CLERK, desk.task(caseId, "Task_TerimaSurat"), NOTE);
    }

    private void isDue(String promise, String letter, String warning) {
        assertThat(ledger().due("PROMISE", "janji")).isEqualTo(Desk.moment(promise));
        assertThat(ledger().due("TASK", "Task_Siapkan")).isEqualTo(Desk.moment(letter));
        assertThat(ledger().due("TIMER", "Event_SiapkanLewat")).isEqualTo(Desk.moment(letter));
        assertThat(ledger().due("TIMER", "Event_Peringatan")).isEqualTo(Desk.moment(warning));
        assertThat(desk.task(caseId, "Task_Siapkan").getDueDate()).hasSameTimeAs(Desk.moment(letter));
        assertThat(desk.timer(caseId, "Event_SiapkanLewat").getDuedate()).hasSameTimeAs(Desk.moment(letter));
        assertThat(desk.timer(caseId, "Event_Peringatan").getDuedate()).hasSameTimeAs(Desk.moment(warning));
    }

    private Ledger ledger() {
        return new Ledger(jdbc, caseId);
    }
}
