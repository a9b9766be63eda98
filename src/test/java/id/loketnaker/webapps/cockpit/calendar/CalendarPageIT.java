package id.loketnaker.webapps.cockpit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Browser;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.CamundaWebapp;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.Official;
import id.loketnaker.webapps.BrowserTest;
import id.loketnaker.webapps.Tasklist;
import id.loketnaker.webapps.TwoOffices;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.WheelInput.ScrollOrigin;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * A decree arrives: administrator and manager change the calendar in Cockpit, in a real browser. Received on Monday 3
 * August 2026.
 */
@BrowserTest
@TestPropertySource(properties = {"loketnaker.jobs.enabled=true", "loketnaker.calendar.interval=PT0.3S"})
class CalendarPageIT {

    private static final By ALERT = By.cssSelector(".loketnaker-kalender-isian [role=alert]");

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    private String caseId = "";

    @DynamicPropertySource
    static void twoOffices(DynamicPropertyRegistry properties) {
        properties.add("loketnaker.packs", TwoOffices::packs);
    }

    @BeforeEach
    void a_case_that_waits_for_its_first_summons() {
        at("2026-08-03T02:00:00Z");
        for (int more = 0; more < 4; more++) {
            received("mekarsari", "Rudi Contoh " + more);
        }
        caseId = received("bekasi", "Nina Contoh");
        new Official(engine, "mediator.bekasi")
                .completes(caseId, "Task_PeriksaBerkas", Mediation.complete())
                .completes(caseId, "Task_Klarifikasi", Mediation.clarified());
    }

    @AfterEach
    void wind_the_clock_and_empty_the_desks() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "uji"));
        ClockUtil.reset();
    }

    @Test
    void the_administrator_sees_what_a_decree_moves_approves_it_and_sees_it_done() {
        Browser page = cockpit("admin").see("Kalender kerja").see("Ubah kalender");
        page.screenshot("kalender-awal");

        fill(page, "2026-08-10", "Cuti bersama uji", "SKB 5/2026", "2026-07-30");
        page.click(By.cssSelector(".loketnaker-kalender-isian button[type=submit]"))
                .see("tenggat berjalan akan bergeser")
                .see("Dinas Ketenagakerjaan Kabupaten Mekarsari");
        assertThat(canBeWheeledTo(page, By.cssSelector(".loketnaker-setujui"))).isTrue();
        page.click(By.xpath("//button[. = 'Lihat tenggat']")).see("Sebelum dan sesudah");
        page.screenshot("kalender-pratinjau");
        page.click(By.cssSelector(".loketnaker-pratinjau tbody tr:nth-child(1) td:nth-child(2) button"))
                .see("Mengapa tanggal ini?")
                .see("Hari demi hari");
        page.screenshot("kalender-sebab");
        page.click(By.xpath("//dialog//button[. = 'Tutup']"));

        page.click(By.cssSelector(".loketnaker-setujui"))
                .see("Perubahan yang berlaku")
                .see("Cuti bersama: Cuti bersama uji")
                .see("Selesai");
        page.screenshot("kalender-selesai");

        assertThat(firstHearing().getDuedate()).isInSameDayAs("2026-08-13");
    }

    @Test
    void a_manager_closes_the_own_office_and_decides_of_what_had_fired() {
        Job timer = firstHearing();
        Instant due = timer.getDuedate().toInstant();
        at(due.toString());
        engine.getManagementService().executeJob(timer.getId());
        at(due.plus(Duration.ofHours(18)).toString());
        String day = LocalDate.ofInstant(due, ZoneId.of("Asia/Jakarta")).toString();
        Browser page = cockpit("manajer.bekasi").see("Ubah kalender");
        assertThat(page.driver().findElements(By.cssSelector("#lk-jenis option")))
                .hasSize(3);

        fill(page, day, "Banjir", "KEP 7/2026", day);
        page.click(By.cssSelector(".loketnaker-kalender-isian button[type=submit]"))
                .see("perlu diputuskan orang")
                .click(By.cssSelector(".loketnaker-setujui"))
                .see("Perlu diputuskan");
        page.driver().manage().window().setSize(new Dimension(700, 1000));
        page.screenshot("kalender-putusan-sempit");
        page.type(By.cssSelector(".loketnaker-putusan textarea"), "Dibiarkan, para pihak sudah hadir")
                .click(By.cssSelector(".loketnaker-putusan form button"))
                .see("Dibiarkan, para pihak sudah hadir (manajer.bekasi");
        page.driver().manage().window().setSize(new Dimension(1400, 1000));
        page.screenshot("kalender-putusan");
    }

    /** The limit of the law, in a part that the service calls. */
    private Job firstHearing() {
        return engine.getManagementService()
                .createJobQuery()
                .activityId("Event_BatasSidangPertama")
                .singleResult();
    }

    @Test
    void a_manager_is_refused_what_is_not_theirs_also_by_hand() {
        Browser page = cockpit("manajer.mekarsari").see("Ubah kalender");

        assertThat(post(page, "cuti-bersama", "")).isEqualTo(403L);
        assertThat(post(page, "tutup", "bekasi")).isEqualTo(403L);
        assertThat(post(page, "tutup", "mekarsari")).isEqualTo(200L);
        assertThat(status(page, "deadlines/" + caseId + "/reason")).isEqualTo(404L);
    }

    @Test
    void an_official_gets_nothing() {
        Browser page = browsers.open();
        Tasklist.of(page, port, "mediator.bekasi");

        assertThat(status(page, "calendar")).isEqualTo(403L);
        assertThat(status(page, "deadlines/" + caseId + "/reason")).isEqualTo(403L);
    }

    @Test
    void a_form_that_makes_no_sense_says_why() {
        Browser page = cockpit("admin").see("Ubah kalender");

        fill(page, "2026-08-17", "Sekali lagi", "SKB 9/2026", "2026-07-30");
        page.driver().executeScript("document.getElementById('lk-jenis').value = 'libur-nasional'");
        page.click(By.cssSelector(".loketnaker-kalender-isian button[type=submit]"))
                .see("Tanggal ini sudah tercantum: Proklamasi Kemerdekaan.");

        assertThat(page.see(ALERT).isDisplayed()).isTrue();
    }

    /** Whether a person with a small window gets there with the wheel of the mouse, which a script could do without. */
    private static boolean canBeWheeledTo(Browser page, By place) {
        Dimension usual = page.driver().manage().window().getSize();
        page.driver().manage().window().setSize(new Dimension(usual.getWidth(), 500));
        new Actions(page.driver())
                .scrollFromOrigin(ScrollOrigin.fromViewport(300, 200), 0, 5000)
                .perform();
        boolean there = page.driver().findElement(place).isDisplayed();
        page.driver().manage().window().setSize(usual);
        return there;
    }

    private Browser cockpit(String user) {
        return CamundaWebapp.logIn(
                browsers.open().go("http://localhost:" + port + "/camunda/app/cockpit/default/#/kalender"), user);
    }

    /** Date fields take what a script writes; by keyboard their order depends on the language. */
    private static void fill(Browser page, String date, String name, String number, String decreeDate) {
        page.type(By.id("lk-nama"), name).type(By.id("lk-nomor"), number);
        page.driver()
                .executeScript(
                        "document.getElementById('lk-tanggal').value = arguments[0];"
                                + "document.getElementById('lk-tgl-keputusan').value = arguments[1];",
                        date,
                        decreeDate);
    }

    private static Object post(Browser page, String kind, String office) {
        return page.driver()
                .executeAsyncScript(
                        "const [kind, office, done] = arguments;"
                                + "fetch('/camunda/api/cockpit/plugin/loketnaker-cockpit/default/calendar/preview', {method: 'POST',"
                                + " headers: {'Content-Type': 'application/json', 'X-XSRF-TOKEN': document.cookie.match(/XSRF-TOKEN=([^;]+)/)[1]},"
                                + " body: JSON.stringify({kind, office, date: '2026-08-11', name: 'Uji', decreeNumber: 'KEP 1', decreeDate: '2026-07-30'})"
                                + "}).then(answer => done(answer.status))",
                        kind,
                        office);
    }

    private static Object status(Browser page, String path) {
        return page.driver()
                .executeAsyncScript(
                        "const done = arguments[1]; fetch('/camunda/api/cockpit/plugin/loketnaker-cockpit/default/' + arguments[0])"
                                + ".then(answer => done(answer.status))",
                        path);
    }

    private String received(String office, String applicant) {
        return new Official(engine, "petugas-loket." + office)
                .starts(Mediation.SERVICE, Mediation.application(applicant));
    }

    private static void at(String moment) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(moment)));
    }
}
