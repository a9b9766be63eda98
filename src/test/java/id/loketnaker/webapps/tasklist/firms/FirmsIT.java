package id.loketnaker.webapps.tasklist.firms;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Browser;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.CamundaWebapp;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.Official;
import id.loketnaker.webapps.Sheet;
import id.loketnaker.webapps.Tasklist;
import id.loketnaker.webapps.TwoOfficesTest;
import id.loketnaker.webapps.XlsxFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Firms and unions: offered at intake, and the page of the register, in a real browser. Nobody in it exists. */
@TwoOfficesTest
class FirmsIT {

    private static final String RESPONDENT = "Nama termohon";
    private static final String ADDRESS = "Alamat termohon";
    private static final By OFFERED = By.cssSelector(".loketnaker-tawaran [role=option]");
    private static final By LIKE = By.cssSelector(".loketnaker-mirip");
    private static final By MENU = By.linkText("Perusahaan");
    private static final By TAKE = button("Ambil ke dalam daftar");
    private static final Dimension NARROW = new Dimension(390, 844);

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @TempDir
    Path folder;

    @Test
    void a_firm_that_a_case_named_is_offered_at_the_next_and_fills_its_fields() {
        aCaseAgainst("PT Tawaran Contoh", "Kawasan Tawaran Blok B2");
        Tasklist clerk = Tasklist.of(browsers.open(), port, "petugas-loket.bekasi");
        Browser browser = clerk.chooseService("Mediasi").browser();
        clerk.choose("Pemohon adalah", "Pekerja/buruh").fill(RESPONDENT, "waran con");

        browser.see(OFFERED);
        browser.screenshot("perusahaan-ditawarkan");
        browser.see(Tasklist.input(RESPONDENT)).sendKeys(Keys.ARROW_DOWN, Keys.ENTER);

        browser.await(ExpectedConditions.attributeToBe(Tasklist.input(ADDRESS), "value", "Kawasan Tawaran Blok B2"));
        assertThat(browser.see(Tasklist.input(RESPONDENT)).getDomProperty("value"))
                .isEqualTo("PT Tawaran Contoh");
        browser.seeNo(OFFERED).see(By.cssSelector(".modal-content"));
    }

    @Test
    void what_is_like_a_known_firm_is_asked_about_and_where_none_is_meant_nothing_is_offered() {
        aCaseAgainst("PT Mirip Sekali Contoh", "Jl. Mirip 9");
        Tasklist clerk = Tasklist.of(browsers.open(), port, "petugas-loket.bekasi");
        Browser browser = clerk.chooseService("Mediasi").browser();
        clerk.choose("Pemohon adalah", "Pekerja/buruh").fill(RESPONDENT, "PT Mirip Sekali Comtoh");
        browser.see(Tasklist.input(RESPONDENT)).sendKeys(Keys.TAB);

        browser.see(LIKE);
        assertThat(browser.see(LIKE).getText())
                .contains("Mirip dengan yang sudah ada", "PT Mirip Sekali Contoh · Jl. Mirip 9");
        browser.driver().manage().window().setSize(NARROW);
        browser.screenshot("perusahaan-mirip-sempit");
        browser.click(button("Pakai yang ini"))
                .await(ExpectedConditions.attributeToBe(Tasklist.input(ADDRESS), "value", "Jl. Mirip 9"));
        browser.seeNo(LIKE);
    }

    @Test
    void the_respondent_of_an_employer_is_no_firm_and_no_firm_of_another_office_is_offered() {
        aCaseAgainst("PT Bukan Untukmu Contoh", "Jl. Bukan 1");
        Tasklist elsewhere = Tasklist.of(browsers.open(), port, "petugas-loket.mekarsari");
        elsewhere
                .chooseService("Mediasi")
                .choose("Pemohon adalah", "Pekerja/buruh")
                .fill(RESPONDENT, "untukmu");
        elsewhere.browser().see(Tasklist.input(RESPONDENT)).sendKeys(Keys.TAB);

        Tasklist clerk = Tasklist.of(browsers.open(), port, "petugas-loket.bekasi");
        clerk.chooseService("Mediasi").choose("Pemohon adalah", "Pengusaha").fill(RESPONDENT, "untukmu");
        clerk.fill("Nama pemohon", "untukmu").browser().see(OFFERED);

        elsewhere.browser().seeNo(OFFERED);
    }

    @Test
    void the_page_finds_corrects_and_joins_and_shows_cases_as_they_were() {
        String caseId = aCaseAgainst("PT Halaman Conto", "Jl. Halaman 3");
        aCaseAgainst("PT Halaman Contoh", "");
        Browser browser = opened("mediator.bekasi");
        look(browser, "halaman con");
        browser.click(By.linkText("PT Halaman Conto")).see(Official.numberOf(engine, caseId));

        browser.click(By.xpath("//summary[. = 'Betulkan']"))
                .type(By.id("loketnaker-firma-nib"), "8120 0123 45678")
                .type(By.id("loketnaker-firma-alasan"), "NIB dari akta")
                .click(button("Simpan pembetulan"))
                .see("NIB: (kosong) → 8120012345678");
        browser.screenshot("perusahaan-dibetulkan");

        browser.click(By.xpath("//summary[starts-with(., 'Gabungkan')]/following::button[. = 'Gabungkan ke sini']"));
        browser.type(By.cssSelector(".loketnaker-firma-gabung input"), "Salah ketik")
                .click(button("Gabungkan ke sini"))
                .see("Digabungkan")
                .see("NIB dari akta");
        browser.driver().manage().window().setSize(NARROW);
        browser.screenshot("perusahaan-digabungkan-sempit");
        look(opened("mediator.bekasi"), "halaman con").see("1 baris");
    }

    @Test
    void a_manager_comes_to_the_register_from_Cockpit() {
        aCaseAgainst("PT Manajer Contoh", "Jl. Manajer 1");
        Browser browser = browsers.open().go("http://localhost:" + port + "/camunda/app/cockpit/default/");

        CamundaWebapp.logIn(browser, "manajer.bekasi").click(MENU).see("Diketik satu kali");

        look(browser, "manajer con").see("1 baris");
        browser.screenshot("perusahaan-manajer");
    }

    @Test
    void a_workbook_is_looked_at_before_it_is_taken_over_and_what_is_refused_says_why() throws IOException {
        aCaseAgainst("PT Impor Lama Contoh", "Jl. Impor 1");
        Path workbook = workbook(
                List.of("perusahaan", "PT Impor Satu Contoh", "8120000000010", "", "Jl. Impor 2", ""),
                List.of("serikat", "SP Impor Contoh", "", "", "Jl. Impor 2", ""),
                List.of("", "PT Impor Salah", "81200", "", "", ""),
                List.of("", "CV Impor Lama Contoh", "", "", "Jl. Impor 7", ""));
        Browser browser = opened("mediator.bekasi");
        browser.click(button("Impor dari Excel"))
                .see(By.id("loketnaker-impor-berkas"))
                .sendKeys(workbook.toString());

        browser.see("Belum ada yang berubah.")
                .see("Baru: 2")
                .see("NIB terdiri dari 13 angka.")
                .see("Bernama sama dengan PT Impor Lama Contoh, Jl. Impor 1.");
        browser.screenshot("perusahaan-impor");
        browser.driver().manage().window().setSize(NARROW);
        browser.screenshot("perusahaan-impor-sempit");
        browser.driver().manage().window().maximize();
        browser.click(By.cssSelector("input[name=lain]"))
                .click(TAKE)
                .see("3 ditambahkan, 0 dilengkapi. 1 tidak diambil.");

        look(opened("mediator.bekasi"), "impor").see("4 baris");
        browser.screenshot("perusahaan-daftar");
    }

    @Test
    void a_file_that_is_no_such_workbook_is_refused_in_words() throws IOException {
        Path other = Files.writeString(folder.resolve("bukan.xlsx"), "Nama;NIB");
        Browser browser = opened("mediator.bekasi");
        browser.click(button("Impor dari Excel"))
                .see(By.id("loketnaker-impor-berkas"))
                .sendKeys(other.toString());
        browser.see("\"bukan.xlsx\"");

        Path headless = folder.resolve("tanpa-judul.xlsx");
        try (OutputStream out = Files.newOutputStream(headless)) {
            XlsxFile.write(List.of(new Sheet("Satu", List.of("Nama"), List.of(List.of("PT Contoh")))), out);
        }
        browser.see(By.id("loketnaker-impor-berkas")).sendKeys(headless.toString());
        browser.see("harus berisi judul kolom: Jenis, Nama, NIB");
    }

    private String aCaseAgainst(String name, String address) {
        Map<String, Object> application = Mediation.application("Sari Contoh " + name.hashCode());
        application.put("namaTermohon", name);
        application.put("alamatTermohon", address.isEmpty() ? "Jl. Lain " + name.length() : address);
        return new Official(engine, "petugas-loket.bekasi").starts(Mediation.SERVICE, application);
    }

    private Browser opened(String user) {
        Browser browser = Tasklist.of(browsers.open(), port, user).browser();
        return browser.click(MENU).see("Diketik satu kali");
    }

    private static Browser look(Browser browser, String text) {
        return browser.type(By.id("loketnaker-firma-teks"), text).click(button("Cari"));
    }

    @SafeVarargs
    private Path workbook(List<Object>... rows) throws IOException {
        Path path = folder.resolve("perusahaan.xlsx");
        try (OutputStream out = Files.newOutputStream(path)) {
            XlsxFile.write(
                    List.of(new Sheet(
                            "Perusahaan", List.of("Jenis", "Nama", "NIB", "NPWP", "Alamat", "Cabang"), List.of(rows))),
                    out);
        }
        return path;
    }

    private static By button(String label) {
        return By.xpath("//button[normalize-space() = '" + label + "']");
    }
}
