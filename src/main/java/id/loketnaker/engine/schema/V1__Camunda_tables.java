package id.loketnaker.engine.schema;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates Camunda's tables in an empty database with Camunda's own scripts. On MySQL these ask for three-byte
 * characters, which refuse an emoji in a name; here the tables get four. Flyway's lock lets only one of several nodes
 * do it.
 */
@Component
@SuppressWarnings("checkstyle:TypeName") // Flyway reads version and description from the name
class V1__Camunda_tables extends BaseJavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws Exception {
        Connection connection = context.getConnection();
        if (hasCamundaTables(connection)) {
            return;
        }
        String dialect = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        for (String part : PARTS) {
            String script = "org/camunda/bpm/engine/db/create/activiti." + dialect + ".create." + part + ".sql";
            ScriptUtils.executeSqlScript(connection, new ByteArrayResource(inFourByteCharacters(script)));
        }
    }

    private static boolean hasCamundaTables(Connection connection) throws SQLException {
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), "ACT_GE_PROPERTY", null)) {
            return tables.next();
        }
    }

    private static byte[] inFourByteCharacters(String script) throws Exception {
        return new ClassPathResource(script)
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("CHARSET=utf8 COLLATE utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin")
                .getBytes(StandardCharsets.UTF_8);
    }
}
