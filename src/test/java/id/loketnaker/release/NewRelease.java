package id.loketnaker.release;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.LoketNakerApplication;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes the databases of a release and adds them to what every later one must take over. No test of the suite: it
 * takes minutes and
 * is run once, on the commit that is released, with a name that sorts after the earlier ones:
 *
 * <pre>./mvnw dependency:unpack@mysqld test -Dtest=NewRelease -Drelease=2026-11-29</pre>
 */
class NewRelease {

    /** Before the first scenario. */
    private static final Instant OPENING = Instant.parse("2026-01-02T01:00:00Z");

    private final ReleaseFolder folder =
            new ReleaseFolder(ReleaseFolder.ALL.resolve(String.valueOf(System.getProperty("release"))));

    @AfterEach
    void wind_the_clock() {
        ClockUtil.reset();
    }

    @Test
    void is_kept_for_all_later_ones() throws SQLException {
        assertThat(System.getProperty("release")).as("-Drelease").isNotBlank();
        Release onH2 = lived(DatabaseDump.H2);
        assertThat(lived(DatabaseDump.MYSQL)).as("the same on MySQL").isEqualTo(onH2);
        folder.write(onH2);
    }

    private Release lived(DatabaseDump database) throws SQLException {
        String url = database.emptyDatabase();
        ClockUtil.setCurrentTime(Date.from(OPENING));
        Release release;
        try (ConfigurableApplicationContext application = start(database.arguments(url))) {
            release = new ReleaseYear(application).live();
            JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
            new SmallLetters(jdbc).shrink();
            assertThat(emptyTables(jdbc)).isEmpty();
        }
        folder.write(release); // makes the folder
        database.write(url, database.of(folder));
        return release;
    }

    /** Own tables that no row stands in: then the database would prove nothing of them. */
    private static List<String> emptyTables(JdbcTemplate jdbc) {
        return TableRows.names(jdbc).stream()
                .filter(table -> table.toLowerCase().startsWith("ln_"))
                .filter(table ->
                        jdbc.queryForList("select 1 from " + table + " limit 1").isEmpty())
                .toList();
    }

    private static ConfigurableApplicationContext start(String... database) {
        List<String> arguments = new ArrayList<>(List.of(database));
        arguments.add("--spring.autoconfigure.exclude=" + CamundaBpmRestJerseyAutoConfiguration.class.getName());
        return new SpringApplicationBuilder(LoketNakerApplication.class)
                .profiles("demo")
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }
}
