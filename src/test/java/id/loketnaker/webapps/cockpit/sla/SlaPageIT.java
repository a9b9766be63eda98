package id.loketnaker.webapps.cockpit.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.figures.TallyRun;
import id.loketnaker.testing.Browser;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.CamundaWebapp;
import id.loketnaker.webapps.BrowserTest;
import id.loketnaker.webapps.TwoOffices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The page "SLA" in a real browser, with the cases of the demo in two offices. */
@BrowserTest
@TestPropertySource(
        properties = {
            "loketnaker.demo-cases.enabled=true",
            "loketnaker.demo-cases.ended=8",
            "loketnaker.demo-cases.open=8"
        })
class SlaPageIT {

    private static final String LONG =
            "Penyelesaian Perselisihan Hubungan Industrial melalui Mediasi bagi Pekerja, Buruh,"
                    + " Serikat Pekerja, Serikat Buruh, dan Pengusaha pada Perusahaan di Kawasan Industri Kabupaten";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    TallyRun tally;

    @Autowired
    JdbcTemplate jdbc;

    @DynamicPropertySource
    static void twoOffices(DynamicPropertyRegistry properties) {
        properties.add("loketnaker.packs", SlaPageIT::packs);
    }

    private static String packs() {
        String packs = TwoOffices.packs();
        Path standard = Path.of(URI.create(packs)).resolve("mekarsari/mediasi-phi/layanan.yaml");
        try {
            Files.writeString(standard, Files.readString(standard).replaceFirst("(?m)^nama: .*$", "nama: " + LONG));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packs;
    }

    @BeforeEach
    void what_ended_is_summed_up() {
        tally.run();
    }

    @Test
    void a_manager_sees_what_is_late_and_reaches_each_case_in_Cockpit() {
        Browser browser = visit("manajer.bekasi", "");

        browser.see("Janji jatuh tempo sampai hari kerja berikutnya")
                .see("Perkara dengan batas langkah sampai hari kerja berikutnya")
                .see("Siapa yang perlu dibantu")
                .see("30 hari kerja")
                .screenshot("sla-demo");
        scrollTo(browser, "figure, section[aria-label^=Selesai]");
        browser.screenshot("sla-demo-below");
        assertThat(browser.driver().getPageSource()).doesNotContain("mekarsari");

        browser.click(By.cssSelector("section[aria-label='Sepuluh perkara terlama'] td a"));
        browser.await(page -> page.getCurrentUrl().contains("#/process-instance/"));
        browser.see("PHI-BKS-");
    }

    /** The home page of Cockpit is Camunda's own. */
    @Test
    void a_fragment_is_no_case_on_the_home_page() {
        int fragments = count("select count(*) from ACT_RU_EXECUTION where SUPER_EXEC_ is not null");
        int cases = count("select count(*) from ln_case where state = 'RUNNING' and office = 'bekasi'");
        assertThat(fragments).isPositive();

        Browser browser = visit("manajer.bekasi", "");
        browser.go("http://localhost:" + port + "/camunda/app/cockpit/default/#/dashboard");
        browser.see("Perkara berjalan\n" + cases + "\n");
        browser.screenshot("cockpit-home");
    }

    private int count(String query) {
        return jdbc.queryForObject(query, Integer.class);
    }

    @Test
    void a_number_leads_to_its_cases_and_the_address_can_be_sent() {
        Browser browser = visit("manajer.bekasi", "");

        browser.click(By.cssSelector(".loketnaker-number.loketnaker-berjalan a"))
                .see("Perkara berjalan:");
        String address = browser.driver().getCurrentUrl();
        browser.screenshot("sla-list");

        assertThat(address).contains("daftar=berjalan");
        Browser colleague = visit("manajer.bekasi", address.substring(address.indexOf('?')));
        colleague.see("Perkara berjalan:").see("PHI-BKS-");
    }

    @Test
    void filters_work_by_keyboard_and_keep_the_focus() {
        Browser browser = visit("admin", "");
        browser.see(By.id("loketnaker-sla-kantor")).sendKeys("Dinas Ketenagakerjaan Kabupaten M");
        browser.await(page -> page.getCurrentUrl().contains("kantor=mekarsari"));

        browser.await(page ->
                "loketnaker-sla-kantor".equals(page.switchTo().activeElement().getDomAttribute("id")));
        browser.see(LONG.substring(0, 40)).screenshot("sla-long-name");
    }

    @Test
    void the_workload_names_officials_and_queues() {
        Browser browser = visit("manajer.bekasi", "?tab=beban");

        browser.see("Beban tiap peran").see("Mediator hubungan industrial").screenshot("sla-workload");
    }

    @Test
    void any_period_stands_beside_another_and_a_service_shows_its_steps() {
        Browser browser = visit("manajer.bekasi", "?tab=banding");

        browser.see("Perbandingan").see("Bulan lalu dan setahun sebelumnya").see("Pilih satu layanan");
        browser.click(By.linkText("Tahun ini dan tahun lalu sampai tanggal yang sama"));
        browser.see("Semua layanan").screenshot("sla-periods");
        browser.go(browser.driver().getCurrentUrl() + "&layanan=mediasi-phi");
        browser.see("Tiap langkah").screenshot("sla-periods-steps");
    }

    @Test
    void each_month_of_an_office_is_offered_as_paper() {
        Browser browser = visit("kepala-dinas.bekasi", "?tab=laporan");

        browser.see("Tiap bulan sebagai PDF").see("(PDF)").screenshot("sla-reports");
    }

    @Test
    void the_head_of_a_unit_is_led_to_its_figures_and_opens_a_case_by_its_file() {
        Browser browser = visit("kepala-bidang-hi.bekasi", "");

        assertThat(browser.driver().findElements(By.cssSelector("a[href='#/processes']")))
                .noneMatch(link -> link.isDisplayed());
        browser.click(By.cssSelector("section[aria-label='Sepuluh perkara terlama'] td a"));
        browser.await(page -> page.getCurrentUrl().contains("#/perkara?id="));
        browser.see("Jam perkara").see("Mengapa?").screenshot("sla-head");
    }

    @Test
    void print_takes_the_page_out_of_its_frame() {
        Browser browser = visit("manajer.bekasi", "");
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));

        Object cut = browser.driver()
                .executeScript("const page = document.querySelector('.loketnaker-sla');"
                        + "return getComputedStyle(page).position !== 'static'"
                        + " || document.documentElement.scrollHeight < page.scrollHeight");
        assertThat(cut).isEqualTo(false);
    }

    @Test
    void nothing_to_show_is_said_in_a_sentence() {
        Browser browser = visit("manajer.bekasi", "?layanan=belum-ada");

        browser.see("Tidak ada perkara terbuka.")
                .see("Belum ada perkara yang selesai dalam 90 hari terakhir.")
                .screenshot("sla-empty");
    }

    @Test
    void a_narrow_window_shows_all_and_nothing_runs_out_of_it() {
        Browser browser = browsers.open();
        browser.driver().manage().window().setSize(new Dimension(700, 900));
        enter(browser, "admin", "");

        browser.see("Sepuluh perkara terlama").screenshot("sla-narrow");
        Object runsOut = browser.driver()
                .executeScript("const page = document.querySelector('.loketnaker-sla');"
                        + "return page.scrollWidth > page.clientWidth + 1");
        assertThat(runsOut).isEqualTo(false);
    }

    @Test
    void an_official_finds_no_way_to_it_and_is_told_why_when_they_type_the_address() {
        Browser browser = browsers.open();
        CamundaWebapp.logIn(browser.go(address("")), "mediator.bekasi");
        browser.await(page ->
                page.findElements(By.cssSelector(".loketnaker-sla [role=alert], .notifications .alert")).stream()
                        .anyMatch(alert -> alert.isDisplayed()));
        assertThat(browser.driver().findElements(By.cssSelector("a[href='#/sla']")))
                .isEmpty();
    }

    private Browser visit(String user, String question) {
        return enter(browsers.open(), user, question);
    }

    private Browser enter(Browser browser, String user, String question) {
        browser.go(address(question))
                .type(By.cssSelector("form[name=signinForm] input[type=text]"), user)
                .type(By.cssSelector("input[type=password]"), "demo");
        browser.see(By.cssSelector("input[type=password]")).sendKeys(Keys.ENTER);
        browser.see(By.cssSelector(".loketnaker-numbers"));
        return browser;
    }

    private String address(String question) {
        return "http://localhost:" + port + "/camunda/app/cockpit/default/#/sla" + question;
    }

    private static void scrollTo(Browser browser, String selector) {
        browser.driver().executeScript("document.querySelector(arguments[0]).scrollIntoView()", selector);
    }
}
