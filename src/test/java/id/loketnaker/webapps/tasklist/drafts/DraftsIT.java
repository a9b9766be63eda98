package id.loketnaker.webapps.tasklist.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Browser;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.CamundaWebapp;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.Official;
import id.loketnaker.webapps.Tasklist;
import id.loketnaker.webapps.TwoOfficesTest;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is typed and not sent, in a real browser: it is there again for who typed it, and for nobody else. */
@TwoOfficesTest
class DraftsIT {

    private static final String SERVICE = "Penyelesaian Perselisihan Hubungan Industrial (Mediasi)";
    private static final String CHECK = "Periksa kelengkapan berkas dan jenis perselisihan";
    private static final String CLARIFY = "Lakukan klarifikasi";
    private static final String RESULT = "Hasil klarifikasi";
    private static final String APPLICANT = "Nama pemohon";
    private static final String TYPED = "Kedua pihak berbeda pendapat soal lembur.";
    private static final String MEDIATOR = "mediator.bekasi";
    private static final String CLERK = "petugas-loket.bekasi";
    private static final By STATE = By.cssSelector(".loketnaker-draf");
    private static final By COMPARE = By.xpath("//button[. = 'Bandingkan dan pilih']");
    private static final By FAULTS = By.cssSelector(".loketnaker-kekurangan");
    private static final By DIALOG = By.cssSelector(".modal-dialog");

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void what_is_typed_at_a_task_outlives_tab_task_session_and_goes_when_it_is_completed() {
        caseToClarify("Nina Contoh");
        new Official(engine, CLERK).starts(Mediation.SERVICE, Mediation.application("Tono Contoh"));
        Tasklist mediator = official(MEDIATOR).open(CLARIFY).claim().fill(RESULT, TYPED);
        seeState(mediator, "tersimpan ");
        photograph(mediator, "draf-tugas");

        mediator.tab("Berkas").browser().see(By.cssSelector(".loketnaker-ringkas"));
        seeTyped(mediator.tab("Formulir"), RESULT, TYPED);
        seeState(mediator, "dipasang kembali");
        mediator.open(CHECK);
        seeTyped(ofMine(mediator).open(CLARIFY), RESULT, TYPED);

        mediator.browser().driver().manage().deleteAllCookies();
        mediator.browser().driver().navigate().refresh();
        logIn(mediator.browser(), "mediator-2.bekasi");
        assertThat(mediator.browser().driver().getPageSource()).doesNotContain(TYPED);
        assertThat(stored(mediator.browser())).doesNotContain(TYPED);

        Tasklist elsewhere = ofMine(official(MEDIATOR)).open(CLARIFY);
        seeTyped(elsewhere, RESULT, TYPED);
        elsewhere
                .fillDate("Tanggal klarifikasi", Mediation.today().format(DateTimeFormatter.ofPattern("dd/MM/yyyy")))
                .choose("Pihak yang dimintai klarifikasi", "Pemohon atau kuasanya");
        elsewhere.browser().click(By.xpath("//button[normalize-space() = 'Simpan']"));
        seeState(elsewhere, "✓ Tersimpan ");
        elsewhere.complete().browser().await(page -> drafts() == 0);
    }

    @Test
    void two_tabs_of_one_official_offer_both_texts_and_lose_none() {
        caseToClarify("Nina Contoh");
        Tasklist tasklist = official(MEDIATOR).open(CLARIFY).claim().fill(RESULT, "Dari tab pertama.");
        seeState(tasklist, "tersimpan ");
        Browser browser = tasklist.browser();
        String first = browser.driver().getWindowHandle();
        String address = browser.driver().getCurrentUrl();
        browser.driver().switchTo().newWindow(WindowType.TAB).get(address);
        seeTyped(tasklist, RESULT, "Dari tab pertama.");
        tasklist.fill(RESULT, "Dari tab kedua.");
        seeState(tasklist, "tersimpan ");
        String second = browser.driver().getWindowHandle();

        browser.driver().switchTo().window(first);
        tasklist.fill(RESULT, "Dari tab pertama, lebih panjang.");
        seeState(tasklist, "sudah berubah di tab lain");
        photograph(tasklist, "draf-dua-tab");
        browser.click(COMPARE).see("Dari tab kedua.");
        photograph(tasklist, "draf-dua-tab-pilih");
        browser.driver().manage().window().setSize(new Dimension(390, 844));
        photograph(tasklist, "draf-dua-tab-pilih-390");
        browser.driver().manage().window().setSize(new Dimension(1440, 900));
        browser.click(By.xpath("//dialog//button[. = 'Nanti']"));
        assertThat(typed(tasklist, RESULT)).isEqualTo("Dari tab pertama, lebih panjang.");
        browser.click(COMPARE).click(By.xpath("//dialog//button[. = 'Pakai isian dari tab lain']"));
        seeTyped(tasklist, RESULT, "Dari tab kedua.");
        tasklist.fill(RESULT, "Dari keduanya.");
        seeState(tasklist, "tersimpan ");

        browser.driver().switchTo().window(second);
        browser.driver().executeScript("window.dispatchEvent(new Event('focus'))"); // as a person's click does
        seeState(tasklist, "sudah berubah di tab lain");
        browser.click(COMPARE).click(By.xpath("//dialog//button[. = 'Pakai isian di tab ini']"));
        seeState(tasklist, "tersimpan ");
        browser.driver().close();
        browser.driver().switchTo().window(first);

        seeTyped(ofMine(official(MEDIATOR)).open(CLARIFY), RESULT, "Dari tab kedua.");
    }

    @Test
    void an_older_tab_that_is_sent_is_told_of_the_other_first() {
        caseToClarify("Nina Contoh");
        Tasklist tasklist = official(MEDIATOR).open(CLARIFY).claim().fill(RESULT, "Dari tab pertama.");
        seeState(tasklist, "tersimpan ");
        Browser browser = tasklist.browser();
        String first = browser.driver().getWindowHandle();
        String address = browser.driver().getCurrentUrl();
        browser.driver().switchTo().newWindow(WindowType.TAB).get(address);
        seeTyped(tasklist, RESULT, "Dari tab pertama.");
        tasklist.fill(RESULT, "Dari tab kedua.");
        seeState(tasklist, "tersimpan ");
        browser.driver().close();
        browser.driver().switchTo().window(first);

        tasklist.complete();

        seeState(tasklist, "sudah berubah di tab lain");
        assertThat(typed(tasklist, RESULT)).isEqualTo("Dari tab pertama.");
    }

    @Test
    void after_log_out_nothing_that_was_typed_is_left_in_the_browser() {
        Tasklist clerk = official(CLERK).chooseService(SERVICE).fill(APPLICANT, "Nina Contoh");
        seeState(clerk, "tersimpan ");
        Browser browser = clerk.browser();
        browser.see(By.xpath("//body")).sendKeys(Keys.ESCAPE);
        browser.click(By.xpath("//button[. = 'Tutup, isian disimpan']")).seeNo(DIALOG);

        browser.click(By.cssSelector("[cam-widget-header] .account .dropdown-toggle"))
                .click(By.cssSelector("[cam-widget-header] .account .logout a"))
                .see(By.cssSelector("form[name=signinForm]"));

        assertThat(stored(browser)).doesNotContain("Nina");
        assertThat(browser.driver().getPageSource()).doesNotContain("Nina");
        assertThat(databasesOf(browser)).isEqualTo(List.of());
        logIn(browser, "petugas-loket-2.bekasi");
        assertThat(typed(clerk.chooseService(SERVICE), APPLICANT)).isEmpty();
        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void what_is_typed_while_the_session_has_ended_is_kept_until_its_author_logs_in_again() {
        caseToClarify("Nina Contoh");
        Tasklist mediator = official(MEDIATOR).open(CLARIFY).claim().fill(RESULT, "Awal.");
        seeState(mediator, "tersimpan ");
        Browser browser = mediator.browser();

        mediator.fill(RESULT, TYPED);
        browser.driver().manage().deleteAllCookies(); // before what was typed last is saved
        browser.see(By.cssSelector("form[name=signinForm]"));
        assertThat(stored(browser)).doesNotContain(TYPED);
        logIn(browser, MEDIATOR);

        seeTyped(ofMine(mediator).open(CLARIFY), RESULT, TYPED);
        mediator.fill(RESULT, TYPED + " Dicatat.");
        seeState(mediator, "tersimpan ");
        assertThat(jdbc.queryForObject("select content from ln_draft", String.class))
                .contains(TYPED + " Dicatat.");
    }

    @Test
    void a_past_date_that_is_typed_stays_and_says_why_it_cannot_be() {
        String caseId = new Official(engine, CLERK).starts(Mediation.SERVICE, Mediation.application("Nina Contoh"));
        new Official(engine, MEDIATOR)
                .completes(caseId, "Task_PeriksaBerkas", Mediation.complete())
                .completes(caseId, "Task_Klarifikasi", Mediation.clarified());

        Tasklist mediator = official(MEDIATOR)
                .open("Terbitkan panggilan pertama")
                .claim()
                .fillDate("Tanggal sidang", "03/02/2020")
                .seeError("Tanggal sidang", "Tidak boleh sebelum");

        photograph(mediator, "tanggal-lampau");
        assertThat(mediator.shown("Tanggal sidang")).isEqualTo("3/2/2020");
    }

    @Test
    void a_half_filled_start_form_is_its_authors_and_asks_before_it_closes() {
        Tasklist clerk = official(CLERK).chooseService(SERVICE).fill(APPLICANT, "Nina Contoh");
        seeState(clerk, "tersimpan ");
        photograph(clerk, "draf-awal");
        Browser browser = clerk.browser();
        browser.see(By.xpath("//body")).sendKeys(Keys.ESCAPE);
        browser.see("Tutup formulir ini?");
        photograph(clerk, "draf-tutup");
        browser.click(By.xpath("//button[. = 'Kembali mengisi']")).see(DIALOG);
        browser.see(By.xpath("//body")).sendKeys(Keys.ESCAPE);
        browser.click(By.xpath("//button[. = 'Tutup, isian disimpan']")).seeNo(DIALOG);
        assertThat(stored(browser)).doesNotContain("Nina");

        assertThat(typed(official("petugas-loket-2.bekasi").chooseService(SERVICE), APPLICANT))
                .isEmpty();
        seeTyped(official(CLERK).chooseService(SERVICE), APPLICANT, "Nina Contoh");

        seeTyped(clerk.chooseService(SERVICE), APPLICANT, "Nina Contoh");
        browser.click(By.xpath("//button[. = 'Buang isian']"))
                .click(By.xpath("//dialog//button[. = 'Buang isian']"))
                .see("Isian dibuang.");
        seeTyped(clerk, APPLICANT, "");
        assertThat(drafts()).isZero();
    }

    @Test
    void an_incomplete_form_lists_its_faults_as_ways_to_their_fields() {
        Tasklist clerk = official(CLERK).chooseService(SERVICE).start();
        Browser browser = clerk.browser();
        assertThat(browser.see(FAULTS).getText()).contains("isian perlu diperbaiki", APPLICANT + ": Wajib diisi.");
        photograph(clerk, "kekurangan");
        browser.driver().manage().window().setSize(new Dimension(390, 844));
        photograph(clerk, "kekurangan-390");
        browser.driver().manage().window().setSize(new Dimension(1440, 900));

        browser.click(
                By.xpath("//*[contains(@class, 'loketnaker-kekurangan')]//a[starts-with(., '" + APPLICANT + "')]"));
        browser.driver().switchTo().activeElement().sendKeys("Nina");

        seeTyped(clerk, APPLICANT, "Nina");
    }

    private void caseToClarify(String applicant) {
        String caseId = new Official(engine, CLERK).starts(Mediation.SERVICE, Mediation.application(applicant));
        new Official(engine, MEDIATOR).completes(caseId, "Task_PeriksaBerkas", Mediation.complete());
    }

    private Tasklist official(String user) {
        return Tasklist.of(browsers.open(), port, user);
    }

    /** Those that were taken stand in a list of their own. */
    private static Tasklist ofMine(Tasklist tasklist) {
        tasklist.browser().click(By.xpath("//*[contains(@class, 'task-filters')]//a[contains(., 'Tugas saya')]"));
        return tasklist;
    }

    private static void logIn(Browser browser, String user) {
        CamundaWebapp.logIn(browser, user).see("Antrean peran saya");
    }

    private static void seeState(Tasklist tasklist, String text) {
        tasklist.browser().await(page -> page.findElement(STATE).getText().contains(text));
    }

    private static void seeTyped(Tasklist tasklist, String label, String text) {
        tasklist.browser().await(page -> text.equals(typed(tasklist, label)));
    }

    private static String typed(Tasklist tasklist, String label) {
        return String.valueOf(tasklist.browser().see(Tasklist.input(label)).getDomProperty("value"));
    }

    private static Object databasesOf(Browser browser) {
        return browser.driver()
                .executeAsyncScript(
                        "const done = arguments[0]; indexedDB.databases().then(all => done(all.map(db => db.name)))");
    }

    private static String stored(Browser browser) {
        return (String) browser.driver()
                .executeScript("return JSON.stringify({...localStorage}) + JSON.stringify({...sessionStorage})");
    }

    private static void photograph(Tasklist tasklist, String name) {
        tasklist.browser().screenshot(name);
    }

    private int drafts() {
        return jdbc.queryForObject("select count(*) from ln_draft", Integer.class);
    }
}
