package id.loketnaker.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads all running cases in three queries, each answered by an index alone: among the rows of years those of the
 * running cases lie too far apart to be read one by one. A case that changes between two of the queries shows half of
 * it, for some seconds.
 */
@Component
class OpenCaseReader {

    private static final int AT_ONCE = 2000;

    private record Promise(Instant dueAt, Instant riskAt) {}

    private final JdbcTemplate jdbc;

    OpenCaseReader(JdbcTemplate jdbc) {
        this.jdbc = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        this.jdbc.setFetchSize(AT_ONCE);
    }

    @Transactional(readOnly = true)
    public OpenSnapshot read(Instant now) {
        Texts texts = new Texts();
        Map<String, Instant> pauses = pauses();
        Map<String, List<OpenTask>> tasks = tasks(texts, pauses);
        Map<String, Promise> promises = promises();
        Collection<OpenCase> cases = new ArrayList<>(promises.size());
        jdbc.query(
                "select id, office, service, received_at from ln_case where state = 'RUNNING' order by received_at, id",
                row -> {
                    String id = row.getString(1);
                    Promise promise = promises.get(id);
                    if (promise != null) {
                        cases.add(new OpenCase(
                                id,
                                texts.same(row.getString(2)),
                                texts.same(row.getString(3)),
                                moment(row, 4),
                                promise.dueAt,
                                promise.riskAt,
                                pauses.get(id),
                                tasks.getOrDefault(id, List.of())));
                    }
                });
        return new OpenSnapshot(now, cases);
    }

    private Map<String, Promise> promises() {
        Map<String, Promise> promises = new HashMap<>();
        jdbc.query(
                "select case_id, due_at, risk_at from ln_deadline where state = 'OPEN' and kind = 'PROMISE'", row -> {
                    promises.put(row.getString(1), new Promise(moment(row, 2), riskOrDue(row, 3, 2)));
                });
        return promises;
    }

    private Map<String, List<OpenTask>> tasks(Texts texts, Map<String, Instant> pauses) {
        Map<String, List<OpenTask>> tasks = new HashMap<>();
        jdbc.query("""
                select case_id, element_id, role, holder, opened_at, due_at, risk_at, basis, call_id
                  from ln_deadline where state = 'OPEN' and kind = 'TASK' order by due_at""", row -> {
            OpenTask task = new OpenTask(
                    texts.same(row.getString(2)),
                    texts.sameOrNull(row.getString(9)),
                    texts.sameOrNull(row.getString(3)),
                    texts.sameOrNull(row.getString(4)),
                    moment(row, 5),
                    moment(row, 6),
                    riskOrDue(row, 7, 6),
                    row.getString(8).equals("RECEIPT") ? pauses.get(row.getString(1)) : null);
            tasks.computeIfAbsent(row.getString(1), id -> new ArrayList<>(2)).add(task);
        });
        return tasks;
    }

    private Map<String, Instant> pauses() {
        Map<String, Instant> pauses = new HashMap<>();
        jdbc.query("select case_id, paused_at from ln_pause where resumed_at is null", row -> {
            pauses.merge(row.getString(1), moment(row, 2), (a, b) -> a.isBefore(b) ? a : b);
        });
        return pauses;
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    /** A deadline from before risks were kept is at risk when it is due. */
    private static Instant riskOrDue(ResultSet row, int risk, int due) throws SQLException {
        return row.getTimestamp(risk) == null ? moment(row, due) : moment(row, risk);
    }

    /** Keeps one copy of each of the few texts that come again and again. */
    private static final class Texts {

        private final Map<String, String> known = new HashMap<>();

        String same(String text) {
            return known.computeIfAbsent(text, first -> first);
        }

        @Nullable
        String sameOrNull(@Nullable String text) {
            return text == null ? null : same(text);
        }
    }
}
