package id.loketnaker.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;

/** All that stood in the database stands there still, in the columns that were there. */
record KeptRows(TakenOver taken) {

    /** A start adds to them: new versions of packs, grants and lists that the release did not know, its migrations. */
    private static final Set<String> GROWING = Set.of(
            "act_ge_bytearray",
            "act_re_deployment",
            "act_re_procdef",
            "act_re_decision_def",
            "act_re_decision_req_def",
            "act_re_camformdef",
            "act_ru_job", // the engine's own one for clearing history
            "act_ru_jobdef",
            "act_ru_authorization",
            "act_ru_identitylink", // who may start a new version
            "act_id_group",
            "act_id_user",
            "act_id_membership",
            "act_id_tenant_member",
            "act_hi_op_log",
            "act_ge_schema_log");

    /** Tables that are counted anew or gone on purpose, and why. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "act_ge_property", "counts deployments and starts of the engine",
            "act_ru_filter", "lists that were made at start are made as today",
            "ln_task_filter", "says how they were made",
            "ln_case_number", "V15: cases are counted in ln_case_series",
            "ln_case_applicant", "V22: names are in ln_case_part, from each letter on");

    /** Columns whose content a migration changes on purpose, by table. */
    static final Map<String, Set<String>> CHANGED =
            Map.of("ln_case", Set.of("state")); // V16: a deleted case is DELETED

    void check() {
        SoftAssertions all = new SoftAssertions();
        Map<String, TableRows> before = taken.before();
        before.forEach((table, kept) -> {
            String name = table.toLowerCase(Locale.ROOT);
            if (OTHERWISE.containsKey(name)) {
                return;
            }
            List<String> now = TableRows.of(taken.jdbc(), table, kept.columns()).rows();
            all.assertThat(without(kept.rows(), now))
                    .as("lost of " + table)
                    .filteredOn(row -> !isGrantOfMadeList(name, row))
                    .isEmpty();
            if (!GROWING.contains(name)) {
                all.assertThat(now).as("rows of " + table).hasSize(kept.rows().size());
            }
        });
        assertThat(before).containsKey("ln_case").containsKey("ACT_RU_TASK");
        all.assertAll();
    }

    /** A list that was made at start is shown to those who work on its service today. */
    private boolean isGrantOfMadeList(String table, String row) {
        return table.equals("act_ru_authorization")
                && taken.list("select filter_id from ln_task_filter").stream().anyMatch(row::contains);
    }

    /** What of the one is not in the other, as often as it is there. */
    private static List<String> without(List<String> rows, List<String> others) {
        Map<String, Integer> there = new HashMap<>();
        others.forEach(row -> there.merge(row, 1, Integer::sum));
        return rows.stream()
                .filter(row -> there.merge(row, -1, Integer::sum) < 0)
                .toList();
    }
}
