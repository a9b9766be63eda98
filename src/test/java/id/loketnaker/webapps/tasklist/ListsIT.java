package id.loketnaker.webapps.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Browser;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.Official;
import id.loketnaker.webapps.Tasklist;
import id.loketnaker.webapps.TwoOfficesTest;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The lists of tasks fit the work: counts, taking a task, a list of one's own, an enlarged page and a phone. */
@TwoOfficesTest
class ListsIT {

    private static final String CHECK = "Periksa kelengkapan berkas dan jenis perselisihan";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    /** It would stand above the lists that the others look for. */
    @AfterEach
    void the_own_list_is_gone() {
        FilterService filters = engine.getFilterService();
        filters.createFilterQuery()
                .filterName("Daftar saya sendiri")
                .list()
                .forEach(each -> filters.deleteFilter(each.getId()));
    }

    @Test
    void each_list_has_its_count_and_a_task_that_was_taken_stays_in_view() {
        received("Nina Contoh");
        received("Rudi Contoh");
        Tasklist mediator = official();
        Browser browser = mediator.browser();
        seeCount(browser, "Tugas saya", mine());
        seeCount(
                browser,
                "Semua tugas peran",
                engine.getTaskService()
                        .createTaskQuery()
                        .tenantIdIn("bekasi")
                        .taskCandidateGroup("mediator")
                        .includeAssignedTasks()
                        .count());

        mediator.open(CHECK);
        browser.see("Tugas ini belum diambil siapa pun").screenshot("ambil-dahulu");
        long before = mine();
        browser.click(By.xpath("//button[. = 'Ambil dahulu']"))
                .seeNo(By.cssSelector(".loketnaker-ambil"))
                .see("Tugas ini tidak ada (lagi) di daftar ini");
        seeCount(browser, "Tugas saya", mine());
        assertThat(mine()).isEqualTo(before + 1);
        assertThat(browser.driver().findElements(By.cssSelector(".task-details .disabled-form")))
                .isEmpty();
        browser.screenshot("sudah-diambil");

        browser.click(By.cssSelector(".loketnaker-terbuka button"))
                .see(By.xpath("//*[contains(@class, 'task-filter') and contains(@class, 'active')]"
                        + "//a[contains(., 'Tugas saya')]"));
        browser.see(By.cssSelector(".column.tasks-list .loketnaker-kartu"));
        browser.see(By.cssSelector(".task-details section.task-card h2"));
        assertThat(browser.driver()
                        .executeScript("const bar = document.querySelector('[cam-widget-header]');"
                                + "return Math.max(...[...bar.querySelectorAll('a')].map(each =>"
                                + " each.getBoundingClientRect().bottom)) <= 46"))
                .as("the menu stands in one row")
                .isEqualTo(true);
    }

    @Test
    void an_official_makes_a_list_of_their_own() {
        received("Nina Contoh");
        Browser browser = official().browser();

        browser.click(By.cssSelector(".task-filters header .btn-link"))
                .type(By.cssSelector(".modal-body input[type=text]"), "Daftar saya sendiri")
                .click(By.cssSelector(".modal-footer .btn-primary"))
                .seeNo(By.cssSelector(".modal-footer"));

        browser.see(By.xpath("//*[contains(@class, 'task-filter')]//a[contains(., 'Daftar saya sendiri')]"));
    }

    @Test
    void an_enlarged_page_leaves_the_form_more_than_half_of_its_width() {
        received("Nina Contoh");
        Tasklist mediator = official();
        mediator.browser().driver().manage().window().setSize(new Dimension(1440 * 100 / 125, 800));

        mediator.open(CHECK);

        assertThat(mediator.browser()
                        .driver()
                        .executeScript("return document.querySelector('.column.task-details').getBoundingClientRect()"
                                + ".width / innerWidth > 0.5"))
                .isEqualTo(true);
    }

    @Test
    void on_a_phone_a_tap_on_a_task_shows_it_and_a_button_leads_back_to_the_list() {
        received("Nina Contoh");
        Tasklist mediator = official();
        Browser browser = mediator.browser();
        browser.driver().manage().window().setSize(new Dimension(500, 844)); // no window is narrower than this
        browser.seeNo(By.cssSelector(".column.task-details"));

        mediator.open(CHECK);
        browser.see("Ambil dahulu").screenshot("telepon-tugas");
        assertThat(browser.driver()
                        .executeScript("return document.querySelector('.task-card h2').getBoundingClientRect().bottom"
                                + " < innerHeight / 2"))
                .isEqualTo(true);
        assertThat(browser.driver()
                        .executeScript("return document.documentElement.scrollWidth <= innerWidth"
                                + " && document.querySelector('.task-details').scrollWidth <= innerWidth"))
                .isEqualTo(true);

        browser.click(By.cssSelector(".loketnaker-ke-daftar")).seeNo(By.cssSelector(".column.task-details"));
        browser.see(By.cssSelector(".loketnaker-kartu"));
    }

    private static void seeCount(Browser browser, String list, long count) {
        browser.see(By.xpath("//*[contains(@class, 'task-filter')]//a[contains(., '" + list
                + "')]/loketnaker-jumlah[normalize-space() = '" + count + "']"));
    }

    private long mine() {
        return engine.getTaskService()
                .createTaskQuery()
                .taskAssignee("mediator.bekasi")
                .count();
    }

    private Tasklist official() {
        return Tasklist.of(browsers.open(), port, "mediator.bekasi");
    }

    private void received(String applicant) {
        new Official(engine, "petugas-loket.bekasi").starts(Mediation.SERVICE, Mediation.application(applicant));
    }
}
