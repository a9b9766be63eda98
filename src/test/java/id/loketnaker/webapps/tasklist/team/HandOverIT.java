package id.loketnaker.webapps.tasklist.team;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Browser;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.Official;
import id.loketnaker.webapps.Tasklist;
import id.loketnaker.webapps.TwoOfficesTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A task goes into other hands in a real browser: by its holder, past an open form, by a superior. */
@TwoOfficesTest
class HandOverIT {

    private static final String CLARIFY = "Lakukan klarifikasi";
    private static final String OFFICE = " Dinas Ketenagakerjaan Kabupaten Bekasi";
    private static final String MEDIATOR = "Mediator hubungan industrial";
    private static final By DIALOG = By.cssSelector("dialog.loketnaker-alih");
    private static final By HAND_OVER = By.cssSelector("button.loketnaker-alihkan");
    private static final By COLLEAGUE = By.id("loketnaker-alihkan-kepada");
    private static final By REASON = By.id("loketnaker-alihkan-alasan");
    private static final By ASSIGNEE = By.cssSelector(".task-card .assignee");

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @BeforeEach
    void a_case_to_clarify() {
        String caseId = new Official(engine, "petugas-loket.bekasi")
                .starts(Mediation.SERVICE, Mediation.application("Nina Contoh"));
        new Official(engine, "mediator.bekasi").completes(caseId, "Task_PeriksaBerkas", Mediation.complete());
    }

    @Test
    void the_holder_hands_over_with_a_reason_and_the_open_form_of_before_is_refused_with_the_name() {
        Browser holder = official("mediator.bekasi").open(CLARIFY).claim().browser();
        assertThat(holder.see(ASSIGNEE).getText()).contains(MEDIATOR + OFFICE).doesNotContain("mediator.bekasi");
        Tasklist same = official("mediator.bekasi");
        mine(same).open(CLARIFY).fill("Hasil klarifikasi", "Kedua pihak berbeda pendapat.");

        holder.click(HAND_OVER).see(DIALOG);
        assertThat(new Select(holder.see(COLLEAGUE)).getOptions())
                .extracting(each -> each.getText())
                .containsExactly(
                        "Pilih rekan",
                        MEDIATOR + " 2" + OFFICE,
                        MEDIATOR + " 3" + OFFICE,
                        "Kembalikan ke antrean peran");
        holder.screenshot("alihkan");
        new Select(holder.see(COLLEAGUE)).selectByVisibleText(MEDIATOR + " 2" + OFFICE);
        holder.type(REASON, "Cuti tahunan").click(By.xpath("//dialog//button[. = 'Alihkan']"));
        holder.await(page -> page.findElement(ASSIGNEE).getText().contains(MEDIATOR + " 2" + OFFICE));
        holder.screenshot("alihkan-selesai");

        same.fill("Hasil klarifikasi", "Kedua pihak sepakat.");
        same.browser().see("Sedang dikerjakan oleh " + MEDIATOR + " 2" + OFFICE + ".");
        same.browser().screenshot("alihkan-formulir-lama");
        assertThat(same.status(
                        "/camunda/api/engine/engine/default/task/" + taskOf(same) + "/submit-form",
                        "{\"variables\":{}}"))
                .isEqualTo(409);

        Tasklist colleague = mine(official("mediator-2.bekasi")).open(CLARIFY).tab("Kartu kendali");
        colleague
                .browser()
                .see("Dialihkan dari " + MEDIATOR + OFFICE + " kepada " + MEDIATOR + " 2" + OFFICE)
                .see("Cuti tahunan");
        colleague.browser().screenshot("alihkan-kartu");
    }

    @Test
    void a_superior_finds_the_task_of_who_is_absent_and_gives_it_to_another() {
        official("mediator.bekasi").open(CLARIFY).claim();
        Browser superior = official("kepala-dinas.bekasi").browser();
        superior.click(By.linkText("Tugas tim")).see("Nina Contoh");
        superior.screenshot("tugas-tim");
        superior.click(By.xpath("//section[.//h4[starts-with(., '" + MEDIATOR + OFFICE + "')]]"
                        + "//tr[contains(., 'Nina Contoh')]//button[. = 'Alihkan']"))
                .see(DIALOG);
        new Select(superior.see(COLLEAGUE)).selectByVisibleText(MEDIATOR + " 3" + OFFICE);
        superior.type(REASON, "Sakit")
                .click(By.xpath("//dialog//button[. = 'Alihkan']"))
                .seeNo(DIALOG);
        superior.see(By.xpath("//section[.//h4[starts-with(., '" + MEDIATOR + " 3" + OFFICE
                + "')]]//tr[contains(., 'Nina Contoh')]"));
        assertThat(superior.driver().getPageSource()).doesNotContain(">mediator-3.bekasi<");
    }

    @Test
    void a_colleague_has_no_cross_to_release_what_another_holds() {
        official("mediator.bekasi").open(CLARIFY).claim();
        Tasklist colleague = official("mediator-2.bekasi");
        list(colleague, "Semua tugas peran").open(CLARIFY);
        Browser browser = colleague.browser();
        assertThat(browser.see(ASSIGNEE).getText()).contains(MEDIATOR + OFFICE);
        assertThat(browser.driver().findElements(By.cssSelector(".assignee .glyphicon-remove")))
                .isEmpty();
        browser.click(HAND_OVER).see("Hanya pemegangnya, atasannya, dan manajer yang dapat mengalihkan tugas.");
        browser.screenshot("alihkan-bukan-milik");
    }

    private String taskOf(Tasklist tasklist) {
        return tasklist.browser().driver().getCurrentUrl().replaceFirst(".*task=([0-9a-f-]+).*", "$1");
    }

    private Tasklist official(String user) {
        return Tasklist.of(browsers.open(), port, user);
    }

    private static Tasklist mine(Tasklist tasklist) {
        return list(tasklist, "Tugas saya");
    }

    private static Tasklist list(Tasklist tasklist, String name) {
        tasklist.browser().click(By.xpath("//*[contains(@class, 'task-filters')]//a[contains(., '" + name + "')]"));
        return tasklist;
    }
}
