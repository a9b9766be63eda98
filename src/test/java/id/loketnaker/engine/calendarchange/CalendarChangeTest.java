package id.loketnaker.engine.calendarchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.casework.CaseEvents;
import id.loketnaker.casework.NotTheirsException;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.casework.UnknownException;
import id.loketnaker.sla.CalendarMoves.Place;
import id.loketnaker.sla.CaseTime;
import id.loketnaker.sla.ChangeKind;
import id.loketnaker.sla.DayChange;
import id.loketnaker.sla.DeadlineReason;
import id.loketnaker.sla.DeadlineReasons;
import id.loketnaker.sla.PlannedMove;
import id.loketnaker.sla.PlannedMove.Fate;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import java.sql.Timestamp;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The case is received on Monday 3 August 2026; 17 August is a holiday. The promise ends on Tuesday 18 August, the
 * clerk's letter is due on Wednesday 12 August, 80 percent of the promise end on Thursday 13 August, the mediator
 * checks until Wednesday 5 August.
 */
@EngineTest
@TestPropertySource(properties = "loketnaker.calendar.refresh=PT0S")
class CalendarChangeTest {

    private static final String MOVED = "MOVED";

    @Autowired
    Desk desk;

    @Autowired
    CalendarChanges changes;

    @Autowired
    CalendarDecisions decisions;

    @Autowired
    CalendarMover mover;

    @Autowired
    DeadlineReasons reasons;

    @Autowired
    CaseEvents events;

    @Autowired
    CaseTime time;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private String caseId = "";

    @BeforeEach
    void receivedOnMonday() {
        desk.at("2026-08-03T09:00");
        caseId = desk.start();
    }

    @AfterEach
    void forget() {
        calendar().forget(runtime, time, transaction);
    }

    @Test
    void the_preview_counts_what_would_move_and_moves_nothing() {
        CalendarPreview preview = desk.as(
                ChangedCalendar.ADMIN,
                () -> changes.preview(ChangedCalendar.national(ChangeKind.COLLECTIVE_LEAVE, "2026-08-10")));

        assertThat(preview.groups())
                .containsExactly(new CalendarPreview.Group(
                        "melati", "Dinas Tenaga Kerja Kota Melati", "uji-jeda", "Uji Jeda", 4, 0, 0));
        isDue("2026-08-18T16:00", "2026-08-12T16:00", "2026-08-13T16:00");
    }

    @Test
    void the_rows_of_a_preview_come_by_due_date_and_go_on_after_the_last() {
        DayChange change = ChangedCalendar.national(ChangeKind.COLLECTIVE_LEAVE, "2026-08-10");

        List<PreviewRow> first =
                desk.as(ChangedCalendar.ADMIN, () -> changes.rows(change, "melati", "uji-jeda", false, Place.START, 3));
        PlannedMove last = first.get(2).move();
        List<PreviewRow> rest = desk.as(
                ChangedCalendar.ADMIN,
                () -> changes.rows(
                        change, "melati", "uji-jeda", false, new Place(last.before(), last.deadlineId()), 3));

        assertThat(first)
                .extracting(row -> row.move().before())
                .isSorted()
                .contains(Desk.moment("2026-08-12T16:00").toInstant());
        assertThat(rest)
                .extracting(row -> row.move().after())
                .containsExactly(Desk.moment("2026-08-19T16:00").toInstant());
    }

    @Test
    void once_approved_ledger_tasks_and_timers_move_and_the_record_says_by_which_decree() {
        calendar().approve(ChangedCalendar.ADMIN, ChangedCalendar.national(ChangeKind.COLLECTIVE_LEAVE, "2026-08-10"));

        mover.run();

        isDue("2026-08-19T16:00", "2026-08-13T16:00", "2026-08-14T16:00");
        assertThat(desk.task(caseId, "Task_Periksa").getDueDate()).hasSameTimeAs(Desk.moment("2026-08-05T16:00"));
        assertThat(calendar().recordOf(caseId, MOVED))
                .hasSize(4)
                .contains("janji SKB 5/2026 tanggal 30 Juli 2026: 18 Agustus 2026 16.00 menjadi 19 Agustus 2026 16.00");
        assertThat(jdbc.queryForMap("select moved, to_check, done_at from ln_calendar_change"))
                .containsEntry("moved", 4)
                .containsEntry("to_check", 5)
                .doesNotContainEntry("done_at", null);
    }

    @Test
    void warning_escalation_and_risk_move_too() {
        calendar().approve(ChangedCalendar.ADMIN, ChangedCalendar.national(ChangeKind.HOLIDAY, "2026-08-10"));

        mover.run();

        assertThat(planned("next_step_at")).isEqualTo(Desk.moment("2026-08-12T16:00"));
        assertThat(planned("risk_at")).isEqualTo(Desk.moment("2026-08-12T00:00"));
    }

    @Test
    void the_reason_names_the_decree_of_the_new_day() {
        calendar().approve(ChangedCalendar.ADMIN, ChangedCalendar.national(ChangeKind.COLLECTIVE_LEAVE, "2026-08-10"));
        mover.run();

        DeadlineReason reason = reasons.of(caseId).orElseThrow();

        assertThat(reason.agrees()).isTrue();
        assertThat(reason.days()).anySatisfy(day -> {
            assertThat(day.reason()).isEqualTo("Cuti bersama: Hari uji");
            assertThat(day.ground()).isEqualTo("SKB 5/2026 tanggal 30 Juli 2026");
        });
    }

    @Test
    void a_day_withdrawn_again_moves_everything_back() {
        calendar().approve(ChangedCalendar.ADMIN, ChangedCalendar.national(ChangeKind.COLLECTIVE_LEAVE, "2026-08-10"));
        mover.run();

        calendar()
                .approve(ChangedCalendar.ADMIN, ChangedCalendar.national(ChangeKind.NATIONAL_WITHDRAWN, "2026-08-10"));
        mover.run();

        isDue("2026-08-18T16:00", "2026-08-12T16:00", "2026-08-13T16:00");
        assertThat(calendar().recordOf(caseId, MOVED)).hasSize(8);
    }

    @Test
    void a_holiday_of_the_files_can_be_withdrawn() {
        calendar()
                .approve(ChangedCalendar.ADMIN, ChangedCalendar.national(ChangeKind.NATIONAL_WITHDRAWN, "2026-08-17"));

        mover.run();

        isDue("2026-08-17T16:00", "2026-08-12T16:00", "2026-08-13T16:00");
    }

    @Test
    void what_runs_into_a_year_is_provisional_no_longer_once_the_year_is_confirmed() {
        desk.at("2026-12-21T09:00");
        caseId = desk.start();
        Date due = calendar().due(caseId, "PROMISE", "janji");
        assertThat(provisional()).isTrue();

        calendar().approve(ChangedCalendar.ADMIN, ChangedCalendar.national(ChangeKind.YEAR_CONFIRMED, "2027-01-01"));
        mover.run();

        assertThat(provisional()).isFalse();
        assertThat(calendar().due(caseId, "PROMISE", "janji")).isEqualTo(due);
        assertThat(calendar().recordOf(caseId, MOVED)).isEmpty();
    }

    private boolean provisional() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select provisional from ln_deadline where id = ?", Boolean.class, caseId));
    }

    @Test
    void a_closing_day_of_one_office_moves_only_that_office() {
        String elsewhere = desk.start("petugas-loket.kenanga", Desk.SMALL, Desk.SMALL_CASE);

        calendar()
                .approve(
                        ChangedCalendar.MANAGER, ChangedCalendar.own("melati", ChangeKind.OFFICE_CLOSED, "2026-08-10"));
        mover.run();

        isDue("2026-08-19T16:00", "2026-08-13T16:00", "2026-08-14T16:00");
        assertThat(calendar().due(elsewhere, "PROMISE", "janji")).isEqualTo(Desk.moment("2026-08-18T16:00"));
        assertThat(calendar().recordOf(elsewhere, MOVED)).isEmpty();
    }

    @Test
    void an_extra_worked_Saturday_brings_due_dates_forward_and_can_be_withdrawn() {
        calendar()
                .approve(ChangedCalendar.MANAGER, ChangedCalendar.own("melati", ChangeKind.OFFICE_OPEN, "2026-08-08"));
        mover.run();
        isDue("2026-08-14T16:00", "2026-08-11T16:00", "2026-08-12T16:00");

        calendar()
                .approve(
                        ChangedCalendar.MANAGER,
                        ChangedCalendar.own("melati", ChangeKind.OFFICE_WITHDRAWN, "2026-08-08"));
        mover.run();
        isDue("2026-08-18T16:00", "2026-08-12T16:00", "2026-08-13T16:00");
    }

    @Test
    void a_limit_that_counts_from_its_own_moment_moves_too() {
        calendar().approve(ChangedCalendar.ADMIN, ChangedCalendar.national(ChangeKind.HOLIDAY, "2026-08-04"));

        mover.run();

        assertThat(desk.task(caseId, "Task_Periksa").getDueDate()).hasSameTimeAs(Desk.moment("2026-08-06T16:00"));
        assertThat(calendar().due(caseId, "TASK", "Task_Periksa")).isEqualTo(Desk.moment("2026-08-06T16:00"));
    }

    @Test
    void a_paused_case_moves_and_goes_on_from_there() {
        desk.at("2026-08-03T10:00");
        desk.complete(
                "mediator.melati", desk.task(caseId, "Task_Periksa"), Map.of("hasil", "kurang", "kekurangan", "KTP"));

        calendar().approve(ChangedCalendar.ADMIN, ChangedCalendar.national(ChangeKind.HOLIDAY, "2026-08-10"));
        mover.run();

        isDue("2026-08-19T16:00", "2026-08-13T16:00", "2026-08-14T16:00");
        assertThat(desk.timer(caseId, "Event_SiapkanLewat").isSuspended()).isTrue();
        desk.at("2026-08-05T09:00");
        desk.complete(Desk.CLERK, desk.task(caseId, "Task_TungguSurat"), Map.of("catatan", "sudah"));
        desk.complete(Desk.CLERK, desk.task(caseId, "Task_TerimaSurat"), Map.of("catatan", "sudah"));
        isDue("2026-08-21T16:00", "2026-08-18T16:00", "2026-08-19T16:00");
    }

    @Test
    void a_suspended_case_moves_too() {
        runtime.suspendProcessInstanceById(caseId);

        calendar().approve(ChangedCalendar.ADMIN, ChangedCalendar.national(ChangeKind.HOLIDAY, "2026-08-10"));
        mover.run();

        isDue("2026-08-19T16:00", "2026-08-13T16:00", "2026-08-14T16:00");
    }

    @Test
    void an_ended_case_does_not_move_and_its_reason_keeps_the_calendar_of_then() {
        desk.doAs(Desk.CLERK, () -> events.raise(caseId, "Pemohon mencabut permohonan", "2026-08-03", "Berdamai"));

        calendar().approve(ChangedCalendar.ADMIN, ChangedCalendar.national(ChangeKind.HOLIDAY, "2026-08-10"));
        mover.run();

        assertThat(calendar().due(caseId, "PROMISE", "janji")).isEqualTo(Desk.moment("2026-08-18T16:00"));
        assertThat(calendar().recordOf(caseId, MOVED)).isEmpty();
        assertThat(reasons.of(caseId).orElseThrow().agrees()).isTrue();
    }

    @Test
    void a_timer_that_fired_before_its_new_due_date_is_listed_and_stays_fired() {
        desk.at("2026-08-12T16:00");
        desk.fire(desk.timer(caseId, "Event_SiapkanLewat"));
        desk.at("2026-08-13T09:00");

        DayChange change = ChangedCalendar.own("melati", ChangeKind.OFFICE_CLOSED, "2026-08-12");
        assertThat(desk.as(ChangedCalendar.MANAGER, () -> changes.preview(change))
                        .groups())
                .extracting(CalendarPreview.Group::fired)
                .containsExactly(1);
        calendar().approve(ChangedCalendar.MANAGER, change);
        mover.run();

        List<OpenDecision> pending = desk.as(ChangedCalendar.MANAGER, () -> decisions.page(0, 10));
        assertThat(pending).hasSize(1);
        assertThat(pending.get(0).reason()).isEqualTo(Fate.FIRED);
        assertThat(pending.get(0).before())
                .isEqualTo(Desk.moment("2026-08-12T16:00").toInstant());
        assertThat(pending.get(0).after())
                .isEqualTo(Desk.moment("2026-08-13T16:00").toInstant());
        assertThat(jdbc.queryForObject(
                        "select state from ln_deadline where case_id = ? and element_id = 'Event_SiapkanLewat'",
                        String.class,
                        caseId))
                .isEqualTo("MISSED");
    }

    /** At noon of 18 August the holiday of 17 August is taken away: the promise would have ended the evening before. */
    @Test
    void a_deadline_that_would_be_over_already_is_listed_and_stays_due_as_it_was() {
        desk.at("2026-08-18T12:00");

        calendar()
                .approve(ChangedCalendar.ADMIN, ChangedCalendar.national(ChangeKind.NATIONAL_WITHDRAWN, "2026-08-17"));
        mover.run();

        List<OpenDecision> pending = desk.as(ChangedCalendar.ADMIN, () -> decisions.page(0, 10));
        assertThat(pending)
                .extracting(each -> each.elementId() + " " + each.reason())
                .containsExactly("janji PAST");
        assertThat(calendar().due(caseId, "PROMISE", "janji")).isEqualTo(Desk.moment("2026-08-18T16:00"));
        assertThat(calendar().recordOf(caseId, MOVED)).isEmpty();
        assertThat(reasons.of(caseId).orElseThrow().agrees()).isTrue();
    }

    @Test
    void a_decision_is_made_once_with_a_remark_that_the_record_keeps() {
        transaction.executeWithoutResult(status -> {
            jdbc.update(
                    "insert into ln_calendar_change values (1, null, 'HOLIDAY', '2026-08-10', 'Hari uji', null, 'SKB 5/2026', '2026-07-30', 'admin', '2026-08-03 09:00:00', 5, 0, '2026-08-03 09:00:00')");
            jdbc.update(
                    "insert into ln_calendar_decision values (1, ?, ?, 'PAST', '2026-08-18 16:00:00', '2026-08-17 16:00:00', null, null, null)",
                    caseId,
                    caseId);
        });

        assertThatThrownBy(() -> desk.doAs(ChangedCalendar.MANAGER, () -> decisions.decide(1, caseId, "  ")))
                .isInstanceOf(UnacceptableException.class)
                .hasMessageContaining("Catatan keputusan wajib diisi");
        assertThatThrownBy(() -> desk.doAs("manajer.kenanga", () -> decisions.decide(1, caseId, "Biarkan")))
                .isInstanceOf(UnknownException.class);
        desk.doAs(ChangedCalendar.MANAGER, () -> decisions.decide(1, caseId, "Biarkan"));
        assertThatThrownBy(() -> desk.doAs(ChangedCalendar.MANAGER, () -> decisions.decide(1, caseId, "Lagi")))
                .hasMessageContaining("Sudah diputuskan");

        assertThat(calendar().recordOf(caseId, "MOVE_DECIDED"))
                .containsExactly("janji SKB 5/2026 tanggal 30 Juli 2026: Biarkan");
        assertThat(desk.as("manajer.kenanga", () -> decisions.page(0, 10))).isEmpty();
    }

    @Test
    void only_an_administrator_changes_a_day_of_all_offices() {
        DayChange national = ChangedCalendar.national(ChangeKind.HOLIDAY, "2026-08-10");

        assertThatThrownBy(() -> desk.as(ChangedCalendar.MANAGER, () -> changes.preview(national)))
                .isInstanceOf(NotTheirsException.class)
                .hasMessageContaining("administrator");
        assertThatThrownBy(() -> desk.as(ChangedCalendar.MANAGER, () -> changes.approve(national, 0)))
                .isInstanceOf(NotTheirsException.class);
    }

    @Test
    void a_manager_changes_no_other_office_and_an_official_none() {
        DayChange own = ChangedCalendar.own("melati", ChangeKind.OFFICE_CLOSED, "2026-08-10");

        for (String user : new String[] {"manajer.kenanga", Desk.CLERK, "kepala-dinas.melati"}) {
            assertThatThrownBy(() -> desk.as(user, () -> changes.preview(own))).isInstanceOf(NotTheirsException.class);
            assertThatThrownBy(() -> desk.as(user, () -> changes.approve(own, 0)))
                    .isInstanceOf(NotTheirsException.class);
        }
        assertThatThrownBy(() -> desk.as(Desk.CLERK, changes::changes)).isInstanceOf(NotTheirsException.class);
        assertThatThrownBy(() -> desk.as(Desk.CLERK, () -> decisions.page(0, 1)))
                .isInstanceOf(NotTheirsException.class);
        assertThatThrownBy(() -> desk.doAs(Desk.CLERK, () -> decisions.decide(1, caseId, "x")))
                .isInstanceOf(NotTheirsException.class);
    }

    @Test
    void a_change_is_approved_once() {
        DayChange change = ChangedCalendar.own("melati", ChangeKind.OFFICE_CLOSED, "2026-08-10");
        calendar().approve(ChangedCalendar.MANAGER, change);

        assertThatThrownBy(() -> desk.as(ChangedCalendar.MANAGER, () -> changes.approve(change, 0)))
                .isInstanceOf(UnacceptableException.class)
                .hasMessageContaining("sudah punya hari tutup");
        assertThatThrownBy(() -> calendar()
                        .approve(
                                ChangedCalendar.MANAGER,
                                ChangedCalendar.own("melati", ChangeKind.OFFICE_CLOSED, "2026-08-11")))
                .hasMessageContaining("masih dipindahkan");
        mover.run();
        assertThatThrownBy(() -> desk.as(
                        ChangedCalendar.MANAGER,
                        () -> changes.approve(
                                ChangedCalendar.own("melati", ChangeKind.OFFICE_CLOSED, "2026-08-11"), 0)))
                .hasMessageContaining("Kalender berubah sejak");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    HOLIDAY            | 2026-08-17 | sudah tercantum
                    NATIONAL_WITHDRAWN | 2026-08-10 | tidak dapat dicabut
                    YEAR_CONFIRMED     | 2026-01-01 | sudah dikonfirmasi
                    YEAR_CONFIRMED     | 2027-02-01 | 1 Januari
                    HOLIDAY            | 2025-08-02 | satu tahun yang lalu
                    HOLIDAY            | 2029-08-04 | tiga tahun ke depan
                    """)
    void what_makes_no_sense_is_refused(ChangeKind kind, String date, String why) {
        assertThatThrownBy(() ->
                        desk.as(ChangedCalendar.ADMIN, () -> changes.preview(ChangedCalendar.national(kind, date))))
                .isInstanceOf(UnacceptableException.class)
                .hasMessageContaining(why);
    }

    /** A moment of the clerk's letter in the ledger. */
    private Date planned(String column) {
        Timestamp moment = jdbc.queryForObject(
                "select " + column + " from ln_deadline where case_id = ? and element_id = 'Task_Siapkan'",
                Timestamp.class,
                caseId);
        return new Date(Objects.requireNonNull(moment).getTime());
    }

    private void isDue(String promise, String letter, String warning) {
        assertThat(calendar().due(caseId, "PROMISE", "janji")).isEqualTo(Desk.moment(promise));
        assertThat(calendar().due(caseId, "TASK", "Task_Siapkan")).isEqualTo(Desk.moment(letter));
        assertThat(calendar().due(caseId, "TIMER", "Event_SiapkanLewat")).isEqualTo(Desk.moment(letter));
        assertThat(calendar().due(caseId, "TIMER", "Event_Peringatan")).isEqualTo(Desk.moment(warning));
        assertThat(desk.task(caseId, "Task_Siapkan").getDueDate()).hasSameTimeAs(Desk.moment(letter));
        assertThat(desk.timer(caseId, "Event_SiapkanLewat").getDuedate()).hasSameTimeAs(Desk.moment(letter));
        assertThat(desk.timer(caseId, "Event_Peringatan").getDuedate()).hasSameTimeAs(Desk.moment(warning));
    }

    private ChangedCalendar calendar() {
        return new ChangedCalendar(desk, changes, jdbc);
    }
}
