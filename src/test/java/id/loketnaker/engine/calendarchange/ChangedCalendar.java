package id.loketnaker.engine.calendarchange;

import id.loketnaker.calendar.Decree;
import id.loketnaker.servicepack.TimeSpan;
import id.loketnaker.sla.CaseTime;
import id.loketnaker.sla.ChangeKind;
import id.loketnaker.sla.DayChange;
import id.loketnaker.testing.Desk;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes of the calendar as the tests make them, and what came of them in the database. */
record ChangedCalendar(Desk desk, CalendarChanges changes, JdbcTemplate jdbc) {

    static final String ADMIN = "admin";
    static final String MANAGER = "manajer.melati";
    static final Decree DECREE = new Decree("SKB 5/2026", LocalDate.parse("2026-07-30"));

    static DayChange national(ChangeKind kind, String date) {
        return new DayChange(null, kind, LocalDate.parse(date), "Hari uji", List.of(), DECREE);
    }

    static DayChange own(String office, ChangeKind kind, String date) {
        List<TimeSpan> hours = kind == ChangeKind.OFFICE_OPEN
                ? List.of(new TimeSpan(LocalTime.of(8, 0), LocalTime.of(12, 0)))
                : List.of();
        return new DayChange(office, kind, LocalDate.parse(date), "Hari uji", hours, DECREE);
    }

    int approve(String user, DayChange change) {
        return desk.as(
                user, () -> changes.approve(change, changes.preview(change).version()));
    }

    Date due(String caseId, String kind, String element) {
        Timestamp due = jdbc.queryForObject(
                "select due_at from ln_deadline where case_id = ? and kind = ? and element_id = ?",
                Timestamp.class,
                caseId,
                kind,
                element);
        return new Date(Objects.requireNonNull(due).getTime());
    }

    List<String> recordOf(String caseId, String kind) {
        return jdbc.queryForList(
                "select concat(element_id, ' ', details) from ln_case_entry where case_id = ? and kind = ? order by element_id, id",
                String.class,
                caseId,
                kind);
    }

    /** As if nothing had ever been changed. */
    void forget(RuntimeService runtime, CaseTime time, TransactionTemplate transaction) {
        runtime.createProcessInstanceQuery()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "uji"));
        transaction.executeWithoutResult(status -> {
            jdbc.update("delete from ln_calendar_decision");
            jdbc.update("delete from ln_calendar_change");
            jdbc.update("update ln_deadline set calendar_version = 0, calendar_seen = 0");
        });
        time.refreshed();
    }
}
