package id.loketnaker.engine.identity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * The sessions of the pages lie in the database: any node answers with them, and one that dies logs nobody out. Two
 * requests of one new session may write the same attribute, which is no fault, and what writes after a log-out writes
 * nothing.
 */
@Configuration
class StoredSessions {

    private static final String ON_MYSQL = """
            INSERT IGNORE INTO SPRING_SESSION_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)
            VALUES (?, ?, ?)
            ON DUPLICATE KEY UPDATE ATTRIBUTE_BYTES = VALUES(ATTRIBUTE_BYTES)
            """;

    private static final String ON_H2 = """
            MERGE INTO SPRING_SESSION_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)
            KEY (SESSION_PRIMARY_ID, ATTRIBUTE_NAME)
            SELECT V.ID, V.NAME, V.CONTENT
            FROM (VALUES (CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS VARBINARY))) V (ID, NAME, CONTENT)
            WHERE EXISTS (SELECT 1 FROM SPRING_SESSION S WHERE S.PRIMARY_ID = V.ID)
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionStatements(DataSource database) {
        String product = new JdbcTemplate(database).execute((ConnectionCallback<String>) StoredSessions::productOf);
        String insert = "h2".equals(product) ? ON_H2 : ON_MYSQL;
        return sessions -> {
            sessions.setCreateSessionAttributeQuery(insert);
            sessions.setConversionService(SessionValues.conversion());
        };
    }

    private static String productOf(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    }
}
