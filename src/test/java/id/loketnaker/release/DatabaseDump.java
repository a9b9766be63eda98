package id.loketnaker.release;

import id.loketnaker.testing.MySqlServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

/**
 * A whole database as a compressed script, and back. Times are kept as local times of one zone, so both are done in
 * that zone.
 */
enum DatabaseDump {
    H2("sa", "") {
        @Override
        String emptyDatabase() {
            // Whatever the zone of the machine, times are written and read in this one.
            return "jdbc:h2:mem:" + newName() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=50000;TIME ZONE=UTC";
        }

        @Override
        Path of(ReleaseFolder release) {
            return release.h2();
        }

        @Override
        void write(String url, Path to) throws SQLException {
            execute(url, "script to '" + to.toAbsolutePath() + "' compression gzip");
        }

        @Override
        void read(Path from, String url) throws SQLException {
            execute(url, "runscript from '" + from.toAbsolutePath() + "' compression gzip");
        }
    },
    MYSQL(MySqlServer.USER, MySqlServer.PASSWORD) {
        @Override
        String emptyDatabase() {
            return MySqlServer.shared().freshSchema(newName());
        }

        @Override
        Path of(ReleaseFolder release) {
            return release.mySql();
        }

        @Override
        void write(String url, Path to) {
            MySqlServer.shared().dump(url, to);
        }

        /** A statement ends with its line, and no text has an end of line in it: mysqldump escapes them. */
        @Override
        void read(Path from, String url) throws SQLException, IOException {
            try (Connection connection = DriverManager.getConnection(url, user, password);
                    Statement statement = connection.createStatement();
                    BufferedReader script = new BufferedReader(new InputStreamReader(
                            new GZIPInputStream(Files.newInputStream(from)), StandardCharsets.UTF_8))) {
                StringBuilder command = new StringBuilder();
                for (String line = script.readLine(); line != null; line = script.readLine()) {
                    command.append(line).append('\n');
                    if (line.endsWith(";")) {
                        statement.execute(command.substring(0, command.length() - 2));
                        command.setLength(0);
                    }
                }
            }
        }
    };

    final String user;
    final String password;

    DatabaseDump(String user, String password) {
        this.user = user;
        this.password = password;
    }

    /** Of the kind that this run of the tests is on. */
    static DatabaseDump ofThisRun() {
        return "mysql".equals(System.getProperty("loketnaker.test.database")) ? MYSQL : H2;
    }

    /** JDBC URL of a new database that stays as long as this JVM. */
    abstract String emptyDatabase();

    abstract Path of(ReleaseFolder release);

    abstract void write(String url, Path to) throws SQLException;

    abstract void read(Path from, String url) throws SQLException, IOException;

    /** JDBC URL of a new database with what was dumped. */
    String restored(ReleaseFolder release) {
        String url = emptyDatabase();
        try {
            read(of(release), url);
        } catch (SQLException e) {
            throw new IllegalStateException(release.toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return url;
    }

    String[] arguments(String url) {
        return new String[] {
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=" + user,
            "--spring.datasource.password=" + password
        };
    }

    void execute(String url, String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static String newName() {
        return "release_" + UUID.randomUUID().toString().replace("-", "");
    }
}
