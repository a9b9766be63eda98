package id.loketnaker.webapps.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Browser;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.CamundaWebapp;
import id.loketnaker.webapps.TwoOfficesTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whose words Camunda's own pages speak, and whose name and mark they bear. */
@TwoOfficesTest
class LanguageIT {

    /** What a page shows for a text that no locale file has. */
    private static final Pattern RAW_KEY = Pattern.compile("\\b[A-Z]+(?:_[A-Z0-9]+)+\\b");

    private static final String OFFICE = "Dinas Ketenagakerjaan Kabupaten Bekasi";
    private static final By ACCOUNT = By.cssSelector("[cam-widget-header] .account");
    private static final By OFFICE_IN_HEADER = By.cssSelector("[cam-widget-header] .loketnaker-office");

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Test
    void an_Indonesian_browser_gets_every_application_in_Indonesian() {
        Browser browser = browsers.open();
        seePage(browser, "welcome/default/", "Beranda");
        assertThat(browser.see(By.cssSelector("button[type=submit]")).getText()).isEqualTo("Masuk");
        CamundaWebapp.logIn(browser, "admin").see(ACCOUNT);

        seePage(browser, "welcome/default/", "Ganti kata sandi");
        seePage(browser, "tasklist/default/", "Mulai perkara");
        seePage(browser, "cockpit/default/", "Perkara berjalan");
        seePage(browser, "cockpit/default/#/processes", "proses terpasang");
        seePage(browser, "cockpit/default/#/repository", "Pilih berkas dalam daftar");
        seePage(browser, "admin/default/", "Buat pengguna baru");
        seePage(browser, "admin/default/#/users", "Daftar pengguna");
        seePage(browser, "admin/default/#/authorization", "Izin: Aplikasi");
    }

    @Test
    void an_English_browser_gets_Indonesian_too() {
        Browser browser = browsers.openEnglish();
        for (String application : List.of("welcome", "tasklist", "cockpit", "admin")) {
            browser.go(address(application + "/default/"));
            assertThat(browser.see(By.cssSelector("button[type=submit]")).getText())
                    .as(application)
                    .isEqualTo("Masuk");
            assertThat(language(browser)).as(application).isEqualTo("id");
        }
        browser.screenshot("masuk-peramban-inggris");
        CamundaWebapp.logIn(browser, "admin").see("Buat pengguna baru");
        browser.go(address("tasklist/default/")).see("Mulai perkara");
    }

    @Test
    void only_administrators_are_offered_to_change_their_name() {
        Browser official = browsers.open();
        CamundaWebapp.logIn(official.go(address("welcome/default/")), "mediator.bekasi")
                .see("Ganti kata sandi")
                .see("Mediator");
        official.screenshot("beranda-petugas");
        assertThat(official.see(By.tagName("body")).getText()).doesNotContain("Ubah profil");

        Browser administrator = browsers.open();
        CamundaWebapp.logIn(administrator.go(address("welcome/default/")), "admin")
                .click(By.linkText("Ubah profil"))
                .see("Ubah profil Anda");
    }

    @Test
    void an_official_of_one_office_sees_its_name() {
        Browser browser = browsers.open();
        CamundaWebapp.logIn(browser.go(address("tasklist/default/")), "mediator.bekasi");

        assertThat(browser.see(OFFICE_IN_HEADER).getText()).isEqualTo(OFFICE);
    }

    @Test
    void a_long_name_of_an_office_fits_the_header_of_a_narrow_window() {
        Browser browser = browsers.open();
        CamundaWebapp.logIn(browser.go(address("tasklist/default/")), "mediator.bekasi")
                .see(OFFICE_IN_HEADER);
        browser.driver().manage().window().setSize(new Dimension(700, 900));

        browser.driver()
                .executeScript(
                        "document.querySelector('.loketnaker-office').textContent = arguments[0]",
                        (OFFICE + " ").repeat(3));

        assertThat(browser.driver()
                        .executeScript("const header = document.querySelector('[cam-widget-header]');"
                                + "return header.scrollWidth <= header.clientWidth && header.offsetHeight < 60"))
                .isEqualTo(true);
        browser.screenshot("language-narrow");
    }

    @Test
    void an_administrator_of_no_office_sees_none() {
        Browser browser = browsers.open();
        CamundaWebapp.logIn(browser.go(address("admin/default/")), "admin").see("Buat pengguna baru");

        browser.see(By.cssSelector(".navbar-brand[data-office]"));
        assertThat(browser.driver().findElements(OFFICE_IN_HEADER)).isEmpty();
    }

    private void seePage(Browser browser, String page, String text) {
        browser.go(address(page)).see(text);

        assertThat(RAW_KEY.matcher(browser.see(By.tagName("body")).getText()).results())
                .as(page)
                .isEmpty();
        assertThat(language(browser)).as(page).isEqualTo("id");
    }

    private String address(String page) {
        return "http://localhost:" + port + "/camunda/app/" + page;
    }

    private static Object language(Browser browser) {
        return browser.driver().executeScript("return document.documentElement.lang");
    }
}
