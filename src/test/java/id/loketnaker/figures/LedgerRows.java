package id.loketnaker.figures;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases and deadlines straight in the tables, for an office of their own that no pack knows. */
final class LedgerRows {

    static final String SERVICE = "izin-contoh";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final String office = "contoh-" + UUID.randomUUID().toString().substring(0, 8);

    LedgerRows(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    String office() {
        return office;
    }

    /** A running case with its promise; answers its id. */
    String running(Instant received, Instant due, Instant risk) {
        String id = newCase(received, "RUNNING", null);
        deadline(id, id, "PROMISE", "janji", received, due, risk, "OPEN");
        return id;
    }

    String ended(LocalDate on, boolean kept) {
        Instant received = Instant.parse("2025-01-01T02:00:00Z");
        String id = newCase(received, "CLOSED", on);
        deadline(id, id, "PROMISE", "janji", received, received, received, kept ? "MET" : "MISSED");
        return id;
    }

    /** Closed before anything was promised, or its deadline was lost. */
    String endedWithoutPromise(LocalDate on) {
        return newCase(Instant.parse("2025-01-01T02:00:00Z"), "CLOSED", on);
    }

    String openTask(
            String caseId,
            String element,
            @Nullable String role,
            @Nullable String holder,
            Instant opened,
            Instant due,
            Instant risk) {
        String id = UUID.randomUUID().toString();
        deadline(id, caseId, "TASK", element, opened, due, risk, "OPEN");
        update("update ln_deadline set role = ?, holder = ? where id = ?", role, holder, id);
        return id;
    }

    void doneTask(
            String caseId,
            String element,
            @Nullable String official,
            LocalDate on,
            boolean late,
            @Nullable Integer minutes) {
        Instant opened = Instant.parse("2025-01-01T02:00:00Z");
        String id = UUID.randomUUID().toString();
        deadline(id, caseId, "TASK", element, opened, opened, opened, late ? "MISSED" : "MET");
        update(
                "update ln_deadline set holder = ?, worked_minutes = ?, tally_on = ? where id = ?",
                official,
                minutes,
                on,
                id);
    }

    void pause(String caseId, Instant since, @Nullable Instant until) {
        update(
                "insert into ln_pause values (?, ?, 'tunggu', 'Perda contoh', ?, ?)",
                UUID.randomUUID().toString(),
                caseId,
                Timestamp.from(since),
                until == null ? null : Timestamp.from(until));
    }

    private String newCase(Instant received, String state, @Nullable LocalDate on) {
        String id = UUID.randomUUID().toString();
        update("""
                insert into ln_case (id, number, office, service, definition_id, applicant, state, received_at, closed_on)
                values (?, ?, ?, ?, 'contoh:1', 'Siti Aminah', ?, ?, ?)""", id, id.substring(0, 30), office, SERVICE, state, Timestamp.from(received), on);
        return id;
    }

    private void deadline(
            String id,
            String caseId,
            String kind,
            String element,
            Instant opened,
            Instant due,
            Instant risk,
            String state) {
        update(
                """
                insert into ln_deadline (id, case_id, kind, basis, element_id, opened_at, started_at, amount, unit, share,
                                         due_at, risk_at, provisional, state, step)
                values (?, ?, ?, 'MOMENT', ?, ?, ?, 10, 'WORKING_DAYS', 100, ?, ?, false, ?, 0)""",
                id,
                caseId,
                kind,
                element,
                Timestamp.from(opened),
                Timestamp.from(opened),
                Timestamp.from(due),
                Timestamp.from(risk),
                state);
    }

    private void update(String statement, @Nullable Object... arguments) {
        transactions.executeWithoutResult(status -> jdbc.update(statement, arguments));
    }
}
