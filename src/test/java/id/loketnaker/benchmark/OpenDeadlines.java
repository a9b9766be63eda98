package id.loketnaker.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills LoketNaker with cases that wait at their first task: one of each office through its form, all others copied
 * from it by SQL, with the rows that hang on a due date. Each has three open deadlines: promise, task and timer.
 */
final class OpenDeadlines {

    private static final int OF_A_CASE = 3;

    /** By table, the columns that hold ids of a case's own; each copy gets ids of its own there. */
    private static final Map<String, List<String>> OWN_IDS = Map.of(
            "ACT_RU_EXECUTION", List.of("ID_", "ROOT_PROC_INST_ID_", "PROC_INST_ID_", "PARENT_ID_"),
            "ACT_RU_TASK", List.of("ID_", "EXECUTION_ID_", "PROC_INST_ID_"),
            "ACT_HI_TASKINST", List.of("ID_", "ROOT_PROC_INST_ID_", "PROC_INST_ID_", "EXECUTION_ID_"),
            "ACT_RU_JOB", List.of("ID_", "ROOT_PROC_INST_ID_", "PROCESS_INSTANCE_ID_", "EXECUTION_ID_"),
            "ln_case", List.of("id", "number"),
            "ln_deadline", List.of("id", "case_id"));

    private final LoketNaker loketNaker;
    private final MySqlMeter meter;
    private final JdbcTemplate jdbc;

    OpenDeadlines(LoketNaker loketNaker, MySqlMeter meter) {
        this.loketNaker = loketNaker;
        this.meter = meter;
        this.jdbc = loketNaker.bean(JdbcTemplate.class);
    }

    void fill(List<String> offices, int deadlines) {
        int copies = deadlines / OF_A_CASE / offices.size() - 1;
        meter.tell("SET GLOBAL cte_max_recursion_depth = 1000000");
        meter.tell("SET GLOBAL foreign_key_checks = 0");
        for (String office : offices) {
            loketNaker.start(office, TenSteps.start(0));
        }
        OWN_IDS.forEach((table, ids) -> meter.tell(copy(table, ids, copies)));
        meter.tell("SET GLOBAL foreign_key_checks = 1");
        meter.sizes(loketNaker.schema()); // renews the statistics
    }

    private String copy(String table, List<String> ids, int copies) {
        List<String> columns = jdbc.queryForList(
                "select column_name from information_schema.columns where table_schema = ? and table_name = ?",
                String.class,
                loketNaker.schema(),
                table);
        String values = columns.stream()
                .map(column -> ids.contains(column) ? "concat(x." + column + ", '-', n.n)" : "x." + column)
                .collect(Collectors.joining(", "));
        String into = loketNaker.schema() + "." + table;
        return "insert into " + into + " (" + String.join(", ", columns) + ") with recursive n(n) as"
                + " (select 1 union all select n + 1 from n where n < " + copies + ") select " + values + " from "
                + into
                + " x cross join n";
    }
}
