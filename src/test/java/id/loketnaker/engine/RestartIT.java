package id.loketnaker.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.loketnaker.LoketNakerApplication;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.MySqlServer;
import id.loketnaker.testing.Official;
import id.loketnaker.testing.RequiresMySql;
import id.loketnaker.testing.TrialPacks;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The application goes down in the middle of a case and comes back, on the database that offices use. */
@RequiresMySql
class RestartIT {

    private static final Instant RECEIVED = Instant.parse("2026-08-03T02:00:00Z");

    /** After the seven working days for the first summons, before 80 percent of the promise. */
    private static final Instant SUMMONS_LATE = Instant.parse("2026-08-20T02:00:00Z");

    private static final List<String> KEPT = List.of(
            "ln_case",
            "ln_case_entry",
            "ln_case_series",
            "ln_deadline",
            "ln_pause",
            "ACT_RU_EXECUTION",
            "ACT_RU_TASK",
            "ACT_RU_IDENTITYLINK",
            "ACT_RU_VARIABLE",
            "ACT_RU_JOB",
            "ACT_RU_EVENT_SUBSCR",
            "ACT_RU_AUTHORIZATION",
            "ACT_RU_FILTER",
            "ACT_HI_PROCINST",
            "ACT_HI_ACTINST",
            "ACT_HI_TASKINST",
            "ACT_RE_DEPLOYMENT",
            "ACT_RE_PROCDEF",
            "ACT_ID_USER",
            "ACT_ID_GROUP",
            "ACT_ID_MEMBERSHIP",
            "ACT_ID_TENANT",
            "ACT_ID_TENANT_MEMBER");

    /** Looks for due timers several times a second. */
    private static final String[] JOB_EXECUTOR = {
        "--camunda.bpm.job-execution.enabled=true",
        "--camunda.bpm.job-execution.wait-time-in-millis=200",
        "--camunda.bpm.job-execution.max-wait=200"
    };

    private String url;
    private String caseId;
    private Map<String, List<Map<String, Object>>> before;

    @BeforeEach
    void go_down_in_the_middle_of_a_case() {
        url = MySqlServer.shared()
                .freshSchema("restart_" + UUID.randomUUID().toString().replace("-", ""));
        ClockUtil.setCurrentTime(Date.from(RECEIVED));
        try (ConfigurableApplicationContext application = start()) {
            ProcessEngine engine = application.getBean(ProcessEngine.class);
            caseId = new Official(engine, "petugas-loket.bekasi")
                    .starts(Mediation.SERVICE, Mediation.application("Nina Contoh"));
            new Official(engine, "mediator.bekasi")
                    .completes(caseId, "Task_PeriksaBerkas", Mediation.complete())
                    .completes(caseId, "Task_Klarifikasi", Mediation.clarified());
            before = rows(application);
        }
    }

    @AfterEach
    void wind_the_clock() {
        ClockUtil.reset();
    }

    @Test
    void nothing_is_lost_or_made_twice() {
        try (ConfigurableApplicationContext application = start()) {
            Map<String, List<Map<String, Object>>> after = rows(application);
            KEPT.forEach(table -> assertThat(after.get(table)).as(table).isEqualTo(before.get(table)));
        }
    }

    @Test
    void a_timer_that_came_due_meanwhile_fires_once() {
        ClockUtil.setCurrentTime(Date.from(SUMMONS_LATE));

        try (ConfigurableApplicationContext application = start(JOB_EXECUTOR)) {
            awaitFired(application);
        }
    }

    @Test
    void two_applications_on_one_database_fire_a_timer_once() {
        try (ConfigurableApplicationContext one = start(JOB_EXECUTOR);
                ConfigurableApplicationContext other = start(JOB_EXECUTOR)) {
            ClockUtil.setCurrentTime(Date.from(SUMMONS_LATE));
            awaitFired(one);
            awaitFired(other);
        }
    }

    /** Waits until no timer is due any more, then looks whether it had its effect once. */
    private void awaitFired(ConfigurableApplicationContext application) {
        ProcessEngine engine = application.getBean(ProcessEngine.class);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> engine.getManagementService()
                                .createJobQuery()
                                .duedateLowerThan(Date.from(SUMMONS_LATE))
                                .count()
                        == 0);

        assertThat(engine.getTaskService().createTaskQuery().list())
                .extracting(task -> task.getTaskDefinitionKey())
                .containsExactlyInAnyOrder("Task_PanggilanPertama", "Task_TindakSidang");
        assertThat(application
                        .getBean(JdbcTemplate.class)
                        .queryForList(
                                "select element_id from ln_case_entry where case_id = ? and kind = 'LIMIT_PASSED'",
                                String.class,
                                caseId))
                .containsExactly("Event_BatasSidangPertama");
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .activityId("Event_BatasSidangPertama")
                        .count())
                .isEqualTo(1);
        assertThat(engine.getRuntimeService().createIncidentQuery().count()).isZero();
    }

    private static Map<String, List<Map<String, Object>>> rows(ConfigurableApplicationContext application) {
        JdbcTemplate database = application.getBean(JdbcTemplate.class);
        TreeMap<String, List<Map<String, Object>>> rows = new TreeMap<String, List<Map<String, Object>>>();
        for (String table : KEPT) {
            rows.put(table, database.queryForList("select * from " + table + " order by 1, 2"));
        }
        return rows;
    }

    private ConfigurableApplicationContext start(String... more) {
        Stream<String> arguments = Stream.concat(
                Stream.of(
                        "--server.port=0",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + MySqlServer.USER,
                        "--spring.datasource.password=" + MySqlServer.PASSWORD),
                Stream.of(more));
        return new SpringApplicationBuilder(LoketNakerApplication.class)
                .profiles("demo")
                .initializers(new TrialPacks())
                .run(arguments.toArray(String[]::new));
    }
}
