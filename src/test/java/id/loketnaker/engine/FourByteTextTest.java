package id.loketnaker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.Official;
import id.loketnaker.testing.OnMySqlAlone;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Camunda's own script would make tables that cannot keep a character outside the first 65 536 of Unicode. */
@EngineTest
@OnMySqlAlone(because = "H2 keeps every character anyhow")
class FourByteTextTest {

    /** An emoji, mathematical letters and an ideograph, of four bytes each in UTF-8. */
    private static final String NAME = "Siti 🙂 𝒦𝒶𝓇𝓉𝒾𝓃𝒾 𠮷田";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate database;

    /** Past the forms, which refuse what no letter can show. */
    @Test
    void a_case_keeps_characters_of_four_bytes() {
        String caseId =
                new Official(engine, "petugas-loket.bekasi").starts(Mediation.SERVICE, Mediation.application("Siti"));
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(caseId)
                .singleResult();

        engine.getRuntimeService().setVariable(caseId, "namaPemohon", NAME);
        engine.getTaskService().createComment(task.getId(), caseId, NAME);
        database.update("update ln_case set applicant = ? where id = ?", NAME, caseId);

        assertThat(engine.getRuntimeService().getVariable(caseId, "namaPemohon"))
                .isEqualTo(NAME);
        assertThat(engine.getTaskService().getTaskComments(task.getId()))
                .extracting(Comment::getFullMessage)
                .containsExactly(NAME);
        assertThat(database.queryForObject("select applicant from ln_case where id = ?", String.class, caseId))
                .isEqualTo(NAME);
    }

    @Test
    void every_text_column_is_utf8mb4() {
        assertThat(database.queryForList(
                        "select concat(table_name, '.', column_name) from information_schema.columns"
                                + " where table_schema = database() and character_set_name <> 'utf8mb4'",
                        String.class))
                .isEmpty();
        assertThat(database.queryForList(
                        "select table_name from information_schema.tables where table_schema = database()"
                                + " and table_collation not like 'utf8mb4%'",
                        String.class))
                .isEmpty();
        assertThat(database.queryForObject(
                        "select count(*) from information_schema.tables where table_schema = database()"
                                + " and (table_name like 'ACT\\_%' or table_name like 'ln\\_%')",
                        Integer.class))
                .isGreaterThan(50);
    }
}
