package id.loketnaker.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import id.loketnaker.LoketNakerApplication;
import id.loketnaker.testing.CamundaWebapp;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.OwnClockAndEngine;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.TestDatabase;
import id.loketnaker.testing.TouchesDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What whoever operates it can see, on a port that is not the one of the people. */
@TouchesDatabase
class WatchTest {

    private static final Path RULES = Path.of("src/docs/operations/alerts.yaml");
    private static final Pattern NAMES =
            Pattern.compile("\\b((?:loketnaker|hikaricp|disk|jvm|process)_[a-z_]+)(?=[ {\\[)]|$)", Pattern.MULTILINE);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        new PackFolder(folder).with(PackFolder.small());
        CamundaWebapp.forgetEarlierApplications();
        String[] arguments = Stream.concat(
                        TestDatabase.fresh().stream(),
                        Stream.of(
                                "--server.port=0",
                                "--management.server.port=0",
                                "--camunda.bpm.job-execution.enabled=true",
                                "--management.endpoint.health.cache.time-to-live=0",
                                "--loketnaker.packs=" + folder.toUri()))
                .toArray(String[]::new);
        application = new SpringApplicationBuilder(LoketNakerApplication.class)
                .profiles("demo")
                .run(arguments);
        OwnClockAndEngine.turnTo(application);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void it_is_alive_and_ready_by_its_database_its_jobs_and_its_disk() throws Exception {
        assertThat(watched("/actuator/health/liveness").statusCode()).isEqualTo(200);
        HttpResponse<String> ready = watched("/actuator/health/readiness");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body())
                .contains("\"db\"", "\"jobExecutor\"", "\"diskSpace\"")
                .doesNotContain("\"mail\"");
    }

    @Test
    void without_its_database_it_is_not_ready_and_alive_all_the_same() throws Exception {
        HikariDataSource database = application.getBean(HikariDataSource.class);
        long patience = database.getConnectionTimeout();
        List<Connection> taken = new ArrayList<>();
        try {
            for (int connection = 0; connection < database.getMaximumPoolSize(); connection++) {
                taken.add(database.getConnection());
            }
            database.setConnectionTimeout(250);

            assertThat(watched("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(watched("/actuator/health/readiness").statusCode()).isEqualTo(503);
            application.getBean(Backlog.class).forget();
            assertThat(watched("/actuator/prometheus").body()).contains("loketnaker_jobs_failed NaN");
        } finally {
            database.setConnectionTimeout(patience);
            for (Connection connection : taken) {
                connection.close();
            }
            application.getBean(Backlog.class).forget();
        }
        await().until(() -> watched("/actuator/health/readiness").statusCode() == 200);
    }

    @Test
    void every_figure_that_a_rule_of_alert_asks_for_is_told() throws Exception {
        asked("/publik/layanan");

        assertThat(told()).containsAll(named(Files.readString(RULES)));
        assertThat(named(Files.readString(RULES))).hasSizeGreaterThan(10);
    }

    @Test
    void what_waits_is_counted_and_a_job_that_was_given_up_too() throws Exception {
        Desk desk = new Desk(application.getBean(ProcessEngine.class));
        desk.start();
        JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
        int failed = jdbc.update("update ACT_RU_JOB set RETRIES_ = 0");
        application.getBean(Backlog.class).forget();

        assertThat(failed).isPositive();
        assertThat(watched("/actuator/prometheus").body())
                .containsPattern("(?m)^loketnaker_jobs_failed " + failed + "\\.0$")
                .containsPattern("(?m)^loketnaker_jobs_lag_seconds 0\\.0$");
    }

    @Test
    void pages_are_timed_by_their_name() throws Exception {
        asked("/surat/TIDAK-ADA-KODE");
        asked("/publik/layanan");

        assertThat(watched("/actuator/prometheus").body())
                .contains("loketnaker_page_seconds_bucket", "page=\"public/publik\"")
                .doesNotContain("TIDAK-ADA-KODE");
    }

    @Test
    void people_do_not_come_to_it_through_their_port() throws Exception {
        assertThat(asked("/actuator/health").statusCode()).isEqualTo(404);
        assertThat(asked("/actuator/prometheus").statusCode()).isEqualTo(404);
    }

    @Test
    void it_tells_nothing_else() throws Exception {
        for (String other : List.of("env", "heapdump", "beans", "loggers", "shutdown", "configprops")) {
            assertThat(watched("/actuator/" + other).statusCode()).isEqualTo(404);
        }
    }

    private static Set<String> named(String rules) {
        return NAMES.matcher(rules).results().map(name -> name.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> told() throws Exception {
        return watched("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceFirst("[ {].*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static HttpResponse<String> watched(String path) throws IOException, InterruptedException {
        return get("local.management.port", path);
    }

    private static HttpResponse<String> asked(String path) throws IOException, InterruptedException {
        return get("local.server.port", path);
    }

    private static HttpResponse<String> get(String port, String path) throws IOException, InterruptedException {
        URI address =
                URI.create("http://localhost:" + application.getEnvironment().getProperty(port) + path);
        return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
