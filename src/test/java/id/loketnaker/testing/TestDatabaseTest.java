package id.loketnaker.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

@TouchesDatabase
class TestDatabaseTest {

    @Test
    void is_of_the_kind_that_the_run_asks_for() throws SQLException {
        assertThat(urlOfAContext()).startsWith(TestDatabase.isMySql() ? "jdbc:mysql:" : "jdbc:h2:mem:");
    }

    @Test
    void each_context_has_its_own() throws SQLException {
        assertThat(urlOfAContext()).isNotEqualTo(urlOfAContext());
    }

    @Test
    void a_test_that_names_one_gets_it() throws SQLException {
        assertThat(urlOfAContext("--spring.datasource.url=jdbc:h2:mem:sendiri")).isEqualTo("jdbc:h2:mem:sendiri");
    }

    private static String urlOfAContext(String... arguments) throws SQLException {
        SpringApplicationBuilder application =
                new SpringApplicationBuilder(DatabaseOnly.class).web(WebApplicationType.NONE);
        try (ConfigurableApplicationContext context = application.run(arguments);
                Connection connection = context.getBean(DataSource.class).getConnection()) {
            return connection.getMetaData().getURL();
        }
    }

    @Configuration
    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    static class DatabaseOnly {}
}
