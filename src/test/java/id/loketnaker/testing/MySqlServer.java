package id.loketnaker.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mysqld of its own, with an empty data directory under {@code target/mysql} and on a free port of the loopback
 * address. Ends with the JVM at the latest.
 */
public final class MySqlServer implements AutoCloseable {

    public static final String USER = "root";
    public static final String PASSWORD = "";

    /**
     * As in production, see {@code docker-compose.yml}: whole seconds, one fixed zone, one schema at a time, few round
     * trips.
     */
    private static final String URL = "jdbc:mysql://127.0.0.1:%d/%s?sendFractionalSeconds=false"
            + "&connectionTimeZone=%%2B07:00&forceConnectionTimeZoneToSession=true&nullDatabaseMeansCurrent=true"
            + "&useLocalSessionState=true&rewriteBatchedStatements=true"
            + "&cachePrepStmts=true&prepStmtCacheSize=500&prepStmtCacheSqlLimit=8192";

    /**
     * Tests may lose their data with the machine; without these each commit, and each table that is made, waits for the
     * disk. A schema with the tables of Camunda is made in a third of the time.
     */
    private static final String[] CARELESS = {
        "--innodb-flush-log-at-trx-commit=0",
        "--innodb-flush-method=nosync",
        "--innodb-file-per-table=OFF",
        "--skip-log-bin",
        "--innodb-doublewrite=OFF",
        "--performance-schema=OFF"
    };

    private final int port;
    private final MySqlProcess process;

    private MySqlServer(int port, MySqlProcess process) {
        this.port = port;
        this.process = process;
    }

    /**
     * The server that the tests of this JVM share: fast, and careless about power failures. Started by the first call.
     */
    public static MySqlServer shared() {
        return Shared.SERVER;
    }

    /** A server with the defaults of MySQL for what is not given, as benchmarks need it. Takes some seconds. */
    public static MySqlServer start(String... options) {
        missing().ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        int port = freePort();
        Path data = newDataDirectory();
        MySqlProcess.initialize(data);
        List<String> all = new ArrayList<>(List.of("--port=" + port, "--bind-address=127.0.0.1", "--mysqlx=OFF"));
        all.addAll(List.of(options));
        return new MySqlServer(port, MySqlProcess.serve(data, all));
    }

    /** Why there can be no server on this machine, with the remedy; empty if there can be one. */
    public static Optional<String> missing() {
        return MySqlDistribution.missing();
    }

    /** Makes the schema, empty and in utf8mb4, in place of one of the same name, and answers its JDBC URL. */
    public String freshSchema(String name) {
        try (Connection connection = DriverManager.getConnection(url(""), USER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS `" + name + "`");
            statement.execute("CREATE DATABASE `" + name + "` CHARACTER SET utf8mb4");
            return url(name);
        } catch (SQLException e) {
            throw new IllegalStateException("no schema " + name, e);
        }
    }

    /** The JDBC URL of a schema, with the parameters that LoketNaker asks for. */
    public String url(String schema) {
        return URL.formatted(port, schema);
    }

    /** Writes all that stands in the schema of a JDBC URL as a script of SQL, compressed. */
    public void dump(String url, Path to) {
        MySqlProcess.dump(port, url.replaceAll(".*/|[?].*", ""), to);
    }

    @Override
    public void close() {
        process.stop();
    }

    private static Path newDataDirectory() {
        try {
            Path parent = Files.createDirectories(Path.of("target", "mysql").toAbsolutePath());
            return Files.createTempDirectory(parent, "data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        static final MySqlServer SERVER = start(CARELESS);
    }
}
