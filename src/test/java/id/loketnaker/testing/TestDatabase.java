package id.loketnaker.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Gives every application context of the tests an empty database of its own: H2 in memory, or with
 * {@code -Dloketnaker.test.database=mysql} a schema on the shared {@link MySqlServer}. A test that says
 * {@code spring.datasource.url} itself, as a property of the test or on the command line, gets what it says.
 */
public final class TestDatabase implements EnvironmentPostProcessor {

    /** Arguments that give several starts of the application, one after the other, one database of their own. */
    public static List<String> fresh() {
        String name = newName();
        return (isMySql() ? mySql(name) : h2(name))
                .entrySet().stream()
                        .map(property -> "--" + property.getKey() + "=" + property.getValue())
                        .toList();
    }

    /** An empty database of one's own, to migrate. */
    public static DataSource freshSource() {
        Map<String, Object> database = isMySql() ? mySql(newName()) : h2(newName());
        return new DriverManagerDataSource(
                (String) database.get("spring.datasource.url"),
                (String) database.get("spring.datasource.username"),
                (String) database.get("spring.datasource.password"));
    }

    /** Whether this run is the one on MySQL. */
    public static boolean isMySql() {
        return "mysql".equals(System.getProperty("loketnaker.test.database"));
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String name = newName();
        environment
                .getPropertySources()
                .addAfter(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new MapPropertySource("test database", isMySql() ? mySql(name) : h2(name)));
    }

    private static String newName() {
        return "test_" + UUID.randomUUID().toString().replace("-", "");
    }

    private static Map<String, Object> h2(String name) {
        return properties("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=50000", "sa", "");
    }

    private static Map<String, Object> mySql(String name) {
        return properties(MySqlServer.shared().freshSchema(name), MySqlServer.USER, MySqlServer.PASSWORD);
    }

    private static Map<String, Object> properties(String url, String user, String password) {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", user,
                "spring.datasource.password", password);
    }
}
