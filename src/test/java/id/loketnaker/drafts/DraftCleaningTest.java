package id.loketnaker.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.documents.Intake;
import id.loketnaker.documents.Intakes;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EngineTest
class DraftCleaningTest {

    private static final OpenForm FORM = OpenForm.ofStart("melati", Desk.SMALL);

    @Autowired
    Desk desk;

    @Autowired
    Drafts drafts;

    @Autowired
    Intakes intakes;

    @Autowired
    DraftCleaning cleaning;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void nothing_typed_stays() {
        jdbc.update("delete from ln_draft");
    }

    @Test
    void what_nobody_typed_in_for_thirty_days_is_forgotten_with_its_papers() {
        desk.at("2026-08-03T09:00");
        Intake papers = intakes.open(Desk.CLERK, "definisi");
        drafts.belongs(papers, FORM);
        Saved first = drafts.save("lain.melati", FORM, new Typed("{}", "a", 0));
        desk.at("2026-08-20T09:00");
        drafts.save("lain.melati", FORM, new Typed("{\"a\":1}", "b", first.version()));

        desk.at("2026-09-02T09:01");
        cleaning.run();

        assertThat(drafts.find(Desk.CLERK, FORM)).isEmpty();
        assertThat(intakes.find(papers.id(), Desk.CLERK)).isEmpty();
        assertThat(drafts.find("lain.melati", FORM)).isPresent();
    }

    @Test
    void papers_are_kept_as_long_as_what_is_typed() {
        desk.at("2026-08-03T09:00");
        Intake papers = intakes.open(Desk.CLERK, "definisi");
        drafts.belongs(papers, FORM);
        desk.at("2026-08-20T09:00");
        drafts.save(Desk.CLERK, FORM, new Typed("{\"a\":1}", "a", 0));

        assertThat(intakes.openedBefore(Desk.moment("2026-08-19T09:00").toInstant(), null, 100))
                .doesNotContain(papers);
    }
}
