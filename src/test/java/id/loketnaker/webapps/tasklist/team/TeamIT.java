package id.loketnaker.webapps.tasklist.team;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Browser;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.Official;
import id.loketnaker.webapps.Tasklist;
import id.loketnaker.webapps.TwoOfficesTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Substitutes and notes in a real browser. */
@TwoOfficesTest
class TeamIT {

    private static final String CLARIFY = "Lakukan klarifikasi";
    private static final String OFFICE = " Dinas Ketenagakerjaan Kabupaten Bekasi";
    private static final String MEDIATOR = "Mediator hubungan industrial" + OFFICE;
    private static final String SECOND = "Mediator hubungan industrial 2" + OFFICE;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void a_case_to_clarify() {
        String caseId = new Official(engine, "petugas-loket.bekasi")
                .starts(Mediation.SERVICE, Mediation.application("Nina Contoh"));
        new Official(engine, "mediator.bekasi").completes(caseId, "Task_PeriksaBerkas", Mediation.complete());
    }

    @AfterEach
    void nobody_is_away() {
        jdbc.update("delete from ln_absence");
        jdbc.update("delete from ln_told_note");
    }

    @Test
    void an_official_on_leave_names_a_substitute_who_then_works_on_what_the_former_holds() {
        Browser away = official("mediator.bekasi").open(CLARIFY).claim().browser();
        away.click(By.linkText("Tugas tim")).see("Tidak ada yang berhalangan.");
        assertThat(away.see(By.cssSelector("#loketnaker-cuti-siapa-bekasi option:checked"))
                        .getText())
                .isEqualTo(MEDIATOR);
        new Select(away.see(By.id("loketnaker-cuti-pengganti-bekasi"))).selectByVisibleText(SECOND);
        away.click(By.xpath("//button[. = 'Tetapkan pengganti']"))
                .see(By.xpath("//tr[contains(., '" + MEDIATOR + "') and contains(., '" + SECOND + "')]"));
        away.screenshot("pengganti");
        away.driver().manage().window().setSize(new Dimension(390, 844));
        away.screenshot("pengganti-390");

        Tasklist substitute = official("mediator-2.bekasi");
        substitute
                .browser()
                .click(By.xpath("//*[contains(@class, 'task-filters')]//a[contains(., 'Semua tugas peran')]"));
        substitute.open(CLARIFY);
        substitute.browser().see(By.xpath("//loketnaker-pemegang[. = '" + MEDIATOR + "']"));
        assertThat(substitute.status(
                        "/camunda/api/engine/engine/default/task/" + taskId() + "/submit-form", "{\"variables\":{}}"))
                .isEqualTo(400); // the form has something to say, not who holds it
    }

    @Test
    void a_note_on_the_case_is_told_to_a_colleague_and_seen_at_the_next_step() {
        Tasklist mediator = official("mediator.bekasi").open(CLARIFY).tab("Catatan");
        Browser author = mediator.browser().see("Belum ada catatan pada perkara ini.");
        author.type(By.id("loketnaker-catatan-baru"), "Pemohon minta dihubungi lewat kuasanya.");
        new Select(author.see(By.id("loketnaker-catatan-kepada"))).selectByVisibleText(SECOND);
        author.click(By.xpath("//button[. = 'Simpan catatan']"))
                .see(By.xpath("//li[contains(., 'lewat kuasanya') and contains(., '" + MEDIATOR + "')]"));
        author.screenshot("catatan");

        Browser told = official("mediator-2.bekasi").browser();
        told.click(By.partialLinkText("Catatan untuk Anda (1)")).see("Pemohon minta dihubungi lewat kuasanya.");
        told.screenshot("catatan-diberi-tahu");
        told.click(By.xpath("//button[. = 'Sudah dibaca']")).seeNo(By.partialLinkText("Catatan untuk Anda"));
    }

    private String taskId() {
        return engine.getTaskService()
                .createTaskQuery()
                .taskName(CLARIFY)
                .singleResult()
                .getId();
    }

    private Tasklist official(String user) {
        return Tasklist.of(browsers.open(), port, user);
    }
}
