package id.loketnaker.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.loketnaker.testing.TestDatabase;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What officials see of a task in Tasklist and managers of a case in Cockpit, as the browser asks for it. */
record OpenedCases(TakenOver taken) {

    private static final String ENGINE = "/camunda/api/engine/engine/default/task/%s/";
    private static final String TASKLIST = "/camunda/api/tasklist/plugin/loketnaker/default/task/%s/";
    private static final String COCKPIT = "/camunda/api/cockpit/plugin/loketnaker-cockpit/default/cases/files/%s";

    private static final List<String> OF_A_TASK = List.of(
            ENGINE + "deployed-form",
            ENGINE + "form-variables",
            TASKLIST + "card",
            TASKLIST + "deadlines",
            TASKLIST + "documents",
            TASKLIST + "letters",
            TASKLIST + "events");

    /** Of each service, every step at which somebody waits: on MySQL, where offices have them, each who waits. */
    Stream<DynamicTest> tasks() {
        Map<String, List<Map<String, Object>>> bySteps = taken.jdbc().queryForList("""
                        select t.ID_ as id, t.TASK_DEF_KEY_ as step, t.TENANT_ID_ as office, min(l.GROUP_ID_) as role
                          from ACT_RU_TASK t join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.GROUP_ID_ is not null
                         group by t.ID_, t.TASK_DEF_KEY_, t.TENANT_ID_ order by t.ID_""").stream()
                .collect(Collectors.groupingBy(
                        task -> task.get("office") + " " + task.get("step"), TreeMap::new, Collectors.toList()));
        assertThat(bySteps).hasSizeGreaterThan(100);
        return bySteps.entrySet().stream()
                .map(step -> dynamicTest(
                        step.getKey(),
                        () -> step.getValue().stream()
                                .limit(TestDatabase.isMySql() ? Long.MAX_VALUE : 1)
                                .forEach(this::opens)));
    }

    private void opens(Map<String, Object> task) {
        String user = CasePlayer.user((String) task.get("role"), (String) task.get("office"));
        OF_A_TASK.forEach(path -> isAnswered(user, path.formatted(task.get("id"))));
    }

    /** Of each office, every case that runs or ended. */
    Stream<DynamicTest> files() {
        return taken.list("select distinct office from ln_case order by 1").stream()
                .map(office -> dynamicTest(
                        office,
                        () -> taken.list("select id from ln_case where office = ? order by number", office)
                                .forEach(id -> isAnswered(CasePlayer.user("manajer", office), COCKPIT.formatted(id)))));
    }

    private void isAnswered(String user, String path) {
        HttpResponse<byte[]> answer = taken.get(user, path);
        assertThat(answer.statusCode())
                .as(() -> user + " " + path + ": " + new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
    }
}
