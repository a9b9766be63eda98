package id.loketnaker.webapps.cockpit.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.loketnaker.testing.Browser;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.CamundaWebapp;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.Official;
import id.loketnaker.webapps.CockpitPage;
import id.loketnaker.webapps.Tasklist;
import id.loketnaker.webapps.TwoOfficesTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What managers of two offices see of single cases and of where cases wait, in a real browser. */
@TwoOfficesTest
class CockpitCasesIT {

    private static final String ENDED = "Nina \"O'Hara\" <b>Contoh</b>";
    private static final String RUNNING = "Rudi Contoh";
    private static final String NIK = "3275010101900001";
    private static final By SEARCH = By.cssSelector(".search-field input.main-field");

    /** As the diagram does it that is clicked on a step where a case waits. */
    private static final String PICK = """
            const picked = [{type: 'activityIdIn', operator: 'eq', value: arguments[0], name: ''}];
            location.hash = location.hash.replace(/&searchQuery=[^&]*/, '')
                + '&searchQuery=' + encodeURIComponent(JSON.stringify(picked));""";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    private String ended = "";
    private String running = "";

    @BeforeEach
    void oneEndedAndOneRunningCase() {
        Official clerk = new Official(engine, "petugas-loket.bekasi");
        Official mediator = new Official(engine, "mediator.bekasi");
        ended = clerk.starts(Mediation.SERVICE, Mediation.application(ENDED));
        mediator.completes(ended, "Task_PeriksaBerkas", Mediation.notOurs("Perusahaan di luar daerah"))
                .completes(ended, "Task_BeriTahuBukanWewenang", Mediation.told("Disnaker Kota Contoh"));
        running = clerk.starts(Mediation.SERVICE, Mediation.application(RUNNING));
        mediator.completes(running, "Task_PeriksaBerkas", Mediation.complete());
    }

    @Test
    void a_manager_finds_a_case_that_ended_and_sees_clock_steps_record_and_the_way_it_took() {
        CockpitPage manager = manager("manajer.bekasi").go("#/perkara");
        manager.fill("Pemohon", "hara b contoh").choose("Keadaan", "Selesai").press("Cari");
        manager.see("perkara ditemukan").photograph("perkara-cari");

        manager.go("#/perkara?id=" + ended)
                .see(ENDED)
                .see("✓ Selesai sesuai janji")
                .see("dari 30 hari kerja")
                .see("Perkara selesai:")
                .see("Oleh Mediator hubungan industrial");

        assertThat(manager.count(".loketnaker-nomor")).isGreaterThan(3);
        assertThat(manager.count(".loketnaker-bagan .loketnaker-dilalui")).isGreaterThan(3);
        manager.photograph("perkara-selesai");
        manager.browser().driver().executeScript("document.querySelector('.loketnaker-bagan').scrollIntoView()");
        manager.photograph("perkara-jalan").narrow().photograph("perkara-jalan-sempit");
        assertThat(manager.browser().driver().findElements(By.cssSelector("#main b")))
                .isEmpty();
    }

    @Test
    void buttons_that_only_administrators_may_press_are_shown_to_nobody_else() {
        String page = "#/process-instance/" + running + "/runtime";
        CockpitPage administrator = manager("admin").go(page).see("Jam perkara");
        administrator.browser().see(By.cssSelector("[ng-click='openDialog()']"));
        assertThat(pressable(administrator, "[ng-click='openDialog()']")).isGreaterThan(2);

        CockpitPage manager = manager("manajer.bekasi").go(page).see("Jam perkara");
        assertThat(pressable(manager, "[ng-click='openDialog()']")).isZero();
        manager.photograph("perkara-tanpa-tombol-administrator");

        CockpitPage owner = manager("pemilik-proses.bekasi").go("#/repository").see("Pilih berkas dalam daftar");
        owner.browser().see(By.cssSelector("[ng-click='focus(deployment)']"));
        assertThat(pressable(owner, ".delete-deployment")).isZero();
    }

    /** How many of them could be pressed. */
    private static int pressable(CockpitPage page, String selector) {
        page.browser().see(By.cssSelector("[cam-widget-header] a[href='#/processes']"));
        return (int) page.browser().driver().findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .count();
    }

    @Test
    void a_name_that_is_looked_for_stands_in_no_address_and_waits_for_nobody_else() {
        CockpitPage manager = manager("manajer.bekasi").go("#/perkara");
        manager.fill("Pemohon", "rudi contoh").choose("Keadaan", "Berjalan").press("Cari");
        manager.see("Rudi Contoh");
        assertThat(address(manager)).endsWith("#/perkara?state=running");
        manager.browser().click(By.linkText("Buka"));
        manager.see("Buka di halaman perkara berjalan").follow("‹ Cari perkara lain");
        assertThat(typed(manager)).isEqualTo("rudi contoh");
        assertThat(manager.browser()
                        .driver()
                        .executeScript("return performance.getEntriesByType('resource').map(each => each.name).join()"))
                .asString()
                .contains("/default/cases")
                .doesNotContainIgnoringCase("rudi");

        manager.logOut();
        CamundaWebapp.logIn(manager.browser(), "admin").see(By.cssSelector("[cam-widget-header] .account"));
        manager.browser().driver().executeScript("location.hash = '#/perkara?state=running'");

        assertThat(typed(manager)).isEmpty();
    }

    /** Camunda's own box over the cases of a service; the diagram above it reads the steps from the address. */
    @Test
    void what_is_typed_into_the_search_of_the_running_cases_stands_in_no_address_and_stays_when_a_step_is_picked() {
        String definition = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(running)
                .singleResult()
                .getProcessDefinitionId();
        CockpitPage manager = manager("manajer.bekasi")
                .go("#/process-definition/" + definition + "/runtime?detailsTab=process-instances-table");
        Browser browser = manager.browser();
        browser.see(By.linkText(running));

        browser.see(SEARCH).sendKeys(NIK + Keys.ENTER);
        browser.seeNo(By.linkText(running)).see(NIK);
        assertThat(told(browser)).doesNotContain(NIK);

        browser.driver().executeScript(PICK, "Task_PeriksaBerkas");
        browser.see("Task_PeriksaBerkas").see(NIK).screenshot("cockpit-cari");
        assertThat(told(browser)).contains("Task_PeriksaBerkas").doesNotContain(NIK);
    }

    @Test
    void a_search_that_is_saved_goes_with_the_log_in_of_who_saved_it() {
        String instances =
                "#/process-definition/" + definition("bekasi") + "/runtime?detailsTab=process-instances-table";
        CockpitPage manager = manager("manajer.bekasi").go(instances);
        Browser browser = manager.browser();
        save(browser, "satu");
        browser.driver().navigate().refresh();
        browser.see(SEARCH);
        assertThat(stored(browser)).contains(NIK);

        manager.logOut();
        assertThat(stored(browser)).doesNotContain(NIK);

        CamundaWebapp.logIn(browser, "manajer.bekasi").see(By.cssSelector("[cam-widget-header] .account"));
        manager.go(instances);
        save(browser, "dua");
        browser.driver().manage().deleteAllCookies();
        browser.driver().navigate().refresh();
        CamundaWebapp.logIn(browser, "admin").see(SEARCH);
        assertThat(stored(browser)).doesNotContain(NIK).doesNotContain("manajer.bekasi");
    }

    private static void save(Browser browser, String name) {
        browser.see(SEARCH).sendKeys(NIK + Keys.ENTER);
        browser.see(NIK);
        browser.click(By.cssSelector("[cam-widget-search] .dropdown-toggle .glyphicon-floppy-disk"))
                .see(By.cssSelector("[cam-widget-search] .dropdown-menu input"))
                .sendKeys(name + Keys.ENTER);
        browser.await(page -> stored(browser).contains(name));
        assertThat(stored(browser)).contains(NIK);
    }

    private static String stored(Browser browser) {
        return (String) browser.driver()
                .executeScript("return JSON.stringify({...localStorage}) + JSON.stringify({...sessionStorage})");
    }

    /** What the history of the browser and the server got to know. */
    private static String told(Browser browser) {
        return browser.driver()
                .executeScript("return [location.href].concat(performance.getEntriesByType('resource')"
                        + ".map(each => each.name)).join()")
                .toString();
    }

    private static String address(CockpitPage page) {
        return page.browser().await(driver -> {
            String address = driver.getCurrentUrl();
            return address != null && address.contains("?") ? address : null;
        });
    }

    /** What stands in the field "Pemohon". */
    private static String typed(CockpitPage page) {
        return page.browser().see(By.id("loketnaker-applicant")).getDomProperty("value");
    }

    @Test
    void the_page_of_a_running_case_opens_with_its_clock_and_says_why_a_date_is_due() {
        CockpitPage manager = manager("manajer.bekasi").go("#/process-instance/" + running + "/runtime");

        manager.see("Jam berhenti").see("Riwayat langkah").see("Lakukan klarifikasi");
        assertThat(manager.openTab()).isEqualTo("Tenggat");
        manager.photograph("tenggat").narrow().photograph("tenggat-sempit");
        manager.press("Mengapa?").see("Mengapa tanggal ini?").see("Hari demi hari");
    }

    @Test
    void the_page_of_a_service_shows_where_cases_wait() {
        CockpitPage manager = manager("manajer.bekasi").go("#/process-definition/" + definition("bekasi") + "/runtime");

        manager.see("Di mana menunggu: Penyelesaian Perselisihan");
        assertThat(manager.openTab()).isEqualTo("Di mana menunggu");
        await().untilAsserted(() -> assertThat(hottest(manager)).isEqualTo(List.of("Call_Mediasi")));
        assertThat(manager.browser()
                        .see(By.cssSelector(".loketnaker-panas-nilai"))
                        .getText())
                .startsWith("4 · ");
        manager.photograph("tunggu");
        manager.choose("Periode", "365 hari").choose("Ukuran pada diagram", "Bagian terlambat");
        manager.see("Belum ada yang dapat diwarnai untuk ukuran ini.");
        manager.browser().seeNo(By.cssSelector(".loketnaker-panas-4"));
    }

    /**
     * Elements drawn in the hottest colour; asked at one moment, because Cockpit draws its diagram anew when its
     * address changes. What Cockpit has laid over an element before bears the colour of the element, too.
     */
    private static Object hottest(CockpitPage page) {
        return page.browser()
                .driver()
                .executeScript("return [...document.querySelectorAll('[data-element-id].loketnaker-panas-4')]"
                        + ".map(e => e.dataset.elementId)");
    }

    @Test
    void an_office_without_cases_reads_sentences_instead_of_empty_tables() {
        CockpitPage manager = manager("manajer.mekarsari").go("#/perkara");

        manager.see("Tidak ada perkara yang cocok.").photograph("perkara-kosong");
        manager.go("#/process-definition/" + definition("mekarsari") + "/runtime")
                .see("Tidak ada perkara yang menunggu sekarang")
                .narrow()
                .photograph("tunggu-kosong-sempit");
    }

    @Test
    void a_refusal_is_told() {
        CockpitPage manager = manager("manajer.bekasi").go("#/perkara");

        manager.fill("Pemohon", "ab").press("Cari");
        manager.see("Tulis sedikitnya tiga huruf dari nama pemohon.").see("Coba lagi");
        manager.go("#/perkara?id=tidak-ada").see("Perkara tidak-ada tidak ditemukan di kantor Anda.");
    }

    @Test
    void another_office_is_not_there_and_who_is_no_manager_sees_no_figure() {
        String waiting = "services/" + URLEncoder.encode(definition("bekasi"), StandardCharsets.UTF_8) + "/waiting";
        List<String> ours = List.of("cases/files/" + ended, "cases/files/" + running, waiting);
        String search = "{\"office\":\"bekasi\"}";

        CockpitPage stranger = manager("manajer.mekarsari");
        assertThat(ours).allSatisfy(path -> assertThat(stranger.status(path)).isEqualTo(404));
        assertThat(stranger.status("cases", search)).isEqualTo(404);
        assertThat(stranger.status("cases/choices")).isEqualTo(200);

        CockpitPage owner = manager("pemilik-proses.bekasi");
        assertThat(ours).allSatisfy(path -> assertThat(owner.status(path)).isEqualTo(403));
        assertThat(owner.status("cases", search)).isEqualTo(403);
        assertThat(owner.status("cases/choices")).isEqualTo(403);
        assertThat(owner.browser().driver().findElements(By.linkText("Perkara")))
                .isEmpty();

        CockpitPage own = manager("manajer.bekasi");
        assertThat(ours).allSatisfy(path -> assertThat(own.status(path)).isEqualTo(200));
        assertThat(own.status("cases", search)).isEqualTo(200);
        assertThat(own.status(waiting + "?days=31")).isEqualTo(400);
        assertThat(own.status("cases", "{\"page\":\"nol\"}")).isEqualTo(400);
        assertThat(own.status("cases", "{\"page\":0}")).isEqualTo(400);
        assertThat(own.status("cases", "{\"from\":\"kemarin\"}")).isEqualTo(400);
        assertThat(own.status("cases", "{\"from\":\"20026-01-01\"}")).isEqualTo(400);
        assertThat(own.status("cases", "{\"state\":\"hilang\"}")).isEqualTo(400);
        assertThat(own.status("cases?number=PHI"))
                .as("in an address nothing is looked for")
                .isNotEqualTo(200);
    }

    @Test
    void an_official_opens_cases_of_their_services_and_sees_no_figures() {
        Tasklist official = Tasklist.of(browsers.open(), port, "mediator.bekasi");
        String resources = "/camunda/api/cockpit/plugin/loketnaker-cockpit/default/";

        assertThat(official.status(resources + "cases/files/" + ended)).isEqualTo(200);
        assertThat(official.status(resources + "sla")).isEqualTo(403);
        assertThat(official.status(resources + "notices")).isEqualTo(403);
    }

    private CockpitPage manager(String user) {
        return CockpitPage.of(browsers.open(), port, user);
    }

    private String definition(String office) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(Mediation.SERVICE)
                .tenantIdIn(office)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
