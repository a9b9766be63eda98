package id.loketnaker.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.TestDatabase;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database that was used before numbers belonged to an office comes to the new tables with all its numbers. */
@EngineTest
class NumbersOfAnOfficeTest {

    @Autowired
    ObjectProvider<JavaMigration> migrations;

    @Test
    void numbers_go_on_where_they_stood_and_are_unique_within_an_office() {
        DataSource database = TestDatabase.freshSource();
        JdbcTemplate jdbc = new JdbcTemplate(database);
        migrate(database, "11");
        receive(jdbc, "a", "bekasi", "mediasi-phi", "PHI-BKS-2026-00017");
        receive(jdbc, "b", "bekasi", "mediasi-phi", "PHI-BKS-2026-00018");
        receive(jdbc, "c", "bekasi", "mediasi-lama", "PHI-BKS-2026-00003");
        receive(jdbc, "d", "melati", "uji-jeda", "UJD-MLT-2025-00002");
        jdbc.update("insert into ln_case_number values ('bekasi', 'mediasi-phi', 2026, 18)");
        jdbc.update("insert into ln_case_number values ('bekasi', 'mediasi-lama', 2026, 3)");
        jdbc.update("insert into ln_case_number values ('melati', 'uji-jeda', 2025, 2)");
        write(jdbc, "p", "bekasi", "satu", "560/001/2026");
        write(jdbc, "q", "bekasi", "dua", "560/001/2026");
        write(jdbc, "r", "melati", "satu", "560/001/2026");

        migrate(database, "15");

        assertThat(
                        jdbc
                                .queryForList(
                                        "select office, prefix, year_no, last_no from ln_case_series order by office")
                                .stream()
                                .map(row -> row.values().toString()))
                .containsExactly("[bekasi, PHI-BKS, 2026, 18]", "[melati, UJD-MLT, 2025, 2]");
        receive(jdbc, "e", "melati", "uji-jeda", "PHI-BKS-2026-00018");
        assertThatThrownBy(() -> receive(jdbc, "f", "bekasi", "mediasi-lama", "PHI-BKS-2026-00018"))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(jdbc.queryForList("select id from ln_letter where number_key is not null order by id", String.class))
                .containsExactly("p", "r");
        assertThatThrownBy(() -> jdbc.update("update ln_letter set number_key = number where id = 'q'"))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private void migrate(DataSource database, String version) {
        Flyway.configure()
                .dataSource(database)
                .javaMigrations(migrations.orderedStream().toArray(JavaMigration[]::new))
                .target(version)
                .load()
                .migrate();
    }

    private static void receive(JdbcTemplate jdbc, String id, String office, String service, String number) {
        jdbc.update(
                "insert into ln_case (id, number, office, service, definition_id, applicant, state, received_at)"
                        + " values (?, ?, ?, ?, 'd', 'Siti', 'RUNNING', '2026-08-03 09:00:00')",
                id,
                number,
                office,
                service);
    }

    private static void write(JdbcTemplate jdbc, String id, String office, String kind, String number) {
        jdbc.update(
                "insert into ln_letter (id, case_id, office, template, name, state, kind, year_no, sequence_no, number, model,"
                        + " electronic, drafted_at) values (?, ?, ?, 't', 'n', 'NUMBERED', ?, 2026, 1, ?, '{}', false,"
                        + " '2026-08-03 09:00:00')",
                id,
                "case-" + id,
                office,
                kind,
                number);
    }
}
