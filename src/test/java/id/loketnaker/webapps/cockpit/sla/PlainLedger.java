package id.loketnaker.webapps.cockpit.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * All cases and tasks, read row by row from the engine's own tables and ours, and counted slowly: what the pages must
 * agree with. Knows nothing of how they count.
 */
final class PlainLedger {

    /** A span of time; without an end it goes on. */
    record Still(Instant from, @Nullable Instant until) {}

    /**
     * @param pausedAt since when the clock stands still
     * @param started when the clock did
     * @param stills all times when it stood
     */
    record Case(
            String id,
            String number,
            String office,
            String service,
            String state,
            Instant received,
            @Nullable LocalDate closedOn,
            Instant due,
            Instant risk,
            boolean kept,
            @Nullable Instant pausedAt,
            Instant started,
            @Nullable Instant closedAt,
            List<Still> stills) {

        boolean runs() {
            return state.equals("RUNNING");
        }

        /** What a case holds is compared a million times in a year. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Case one && one.id.equals(id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }

        String standing(Instant now) {
            if (due.isBefore(pausedAt == null ? now : pausedAt)) {
                return "terlambat";
            }
            return pausedAt != null ? "jeda" : risk.isAfter(now) ? "tepat-waktu" : "berisiko";
        }
    }

    /** @param still since when its limit stands still */
    record Task(
            String id,
            Case of,
            String element,
            @Nullable String call,
            @Nullable String role,
            @Nullable String holder,
            Instant due,
            Instant risk,
            @Nullable Instant still) {

        boolean late(Instant now) {
            return due.isBefore(still == null ? now : still);
        }

        boolean atRisk(Instant now) {
            return still == null && !late(now) && !risk.isAfter(now);
        }
    }

    record Done(
            Case of,
            String element,
            @Nullable String call,
            @Nullable String role,
            @Nullable String official,
            LocalDate on,
            boolean late,
            int minutes) {}

    private record Execution(
            String instance,
            @Nullable String caller,
            @Nullable String activity) {}

    private final JdbcTemplate jdbc;
    private final ZoneId zone;
    final Map<String, Case> cases = new HashMap<>();
    final List<Task> tasks;
    final List<Done> done;

    PlainLedger(JdbcTemplate jdbc, ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
        Map<String, Instant> paused = new HashMap<>();
        jdbc.query("select case_id, paused_at from ln_pause where resumed_at is null order by paused_at desc", row -> {
            paused.put(row.getString(1), row.getTimestamp(2).toInstant());
        });
        Map<String, List<Still>> stills = new HashMap<>();
        jdbc.query("select case_id, paused_at, resumed_at from ln_pause", row -> {
            Timestamp until = row.getTimestamp(3);
            stills.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                    .add(new Still(row.getTimestamp(2).toInstant(), until == null ? null : until.toInstant()));
        });
        jdbc.query(
                "select c.*, d.due_at, d.risk_at, d.started_at, d.state as promise from ln_case c join ln_deadline d on d.id = c.id",
                row -> {
                    Case one = readCase(row, paused, stills);
                    cases.put(one.id(), one);
                });
        this.tasks = openTasks();
        this.done = jdbc.query(
                "select * from ln_deadline where kind = 'TASK' and state in ('MET', 'MISSED')",
                (row, number) -> done(row));
    }

    private Case readCase(ResultSet row, Map<String, Instant> paused, Map<String, List<Still>> stills)
            throws SQLException {
        String state = row.getString("state");
        Timestamp closed = row.getTimestamp("closed_at");
        return new Case(
                row.getString("id"),
                row.getString("number"),
                row.getString("office"),
                row.getString("service"),
                state,
                row.getTimestamp("received_at").toInstant(),
                closed == null ? null : LocalDate.ofInstant(closed.toInstant(), zone),
                row.getTimestamp("due_at").toInstant(),
                row.getTimestamp("risk_at").toInstant(),
                row.getString("promise").equals("MET"),
                state.equals("RUNNING") ? paused.get(row.getString("id")) : null,
                row.getTimestamp("started_at").toInstant(),
                closed == null ? null : closed.toInstant(),
                stills.getOrDefault(row.getString("id"), List.of()));
    }

    /** What the engine itself waits for; from the ledger only what the engine does not know. */
    private List<Task> openTasks() {
        Map<String, Execution> executions = new HashMap<>();
        jdbc.query("select ID_, PROC_INST_ID_, SUPER_EXEC_, ACT_ID_ from ACT_RU_EXECUTION", row -> {
            executions.put(row.getString(1), new Execution(row.getString(2), row.getString(3), row.getString(4)));
        });
        return jdbc.query("""
                select t.ID_, t.TASK_DEF_KEY_, t.ASSIGNEE_, t.DUE_DATE_, t.PROC_INST_ID_, d.role, d.risk_at, d.basis, d.case_id
                  from ACT_RU_TASK t join ln_deadline d on d.id = t.ID_ where t.DUE_DATE_ is not null""", (row, number) -> {
            Case one = Objects.requireNonNull(cases.get(row.getString(9)));
            return new Task(
                    row.getString(1),
                    one,
                    row.getString(2),
                    call(executions, row.getString(5)),
                    row.getString(6),
                    row.getString(3),
                    row.getTimestamp(4).toInstant(),
                    row.getTimestamp(7).toInstant(),
                    row.getString(8).equals("RECEIPT") ? one.pausedAt() : null);
        });
    }

    private static @Nullable String call(Map<String, Execution> executions, String instance) {
        String caller = Objects.requireNonNull(executions.get(instance)).caller();
        if (caller == null) {
            return null;
        }
        Execution calling = Objects.requireNonNull(executions.get(caller));
        String outer = call(executions, calling.instance());
        return outer == null ? calling.activity() : outer;
    }

    private Done done(ResultSet row) throws SQLException {
        return new Done(
                Objects.requireNonNull(cases.get(row.getString("case_id"))),
                row.getString("element_id"),
                row.getString("call_id"),
                row.getString("role"),
                row.getString("holder"),
                LocalDate.ofInstant(row.getTimestamp("closed_at").toInstant(), zone),
                row.getString("state").equals("MISSED"),
                row.getInt("worked_minutes"));
    }
}
