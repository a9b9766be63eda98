package id.loketnaker.webapps.tasklist.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Browser;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.HandedIn;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.Official;
import id.loketnaker.webapps.Tasklist;
import id.loketnaker.webapps.TwoOfficesTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was done by mistake is put right in a real browser: a step is taken back, a name is corrected. */
@TwoOfficesTest
class MendingIT {

    private static final String CHECK = "Periksa kelengkapan berkas dan jenis perselisihan";
    private static final String CLARIFY = "Lakukan klarifikasi";
    private static final String MEDIATOR = "mediator.bekasi";
    private static final By TAKE_BACK = By.cssSelector(".loketnaker-hasil .loketnaker-tarik");
    private static final By CORRECT = By.cssSelector(".loketnaker-koreksi");

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    private Tasklist mediator;

    @BeforeEach
    void a_file_is_found_complete() {
        HandedIn.papersOf(
                engine,
                new Official(engine, "petugas-loket.bekasi")
                        .starts(Mediation.SERVICE, Mediation.application("Nia Cntoh")));
        mediator = Tasklist.of(browsers.open(), port, MEDIATOR).open(CHECK).claim();
        mediator.choose("Hasil pemeriksaan", "Berkas lengkap dan wewenang")
                .choose("Jenis perselisihan", "Perselisihan hak")
                .choose("Klarifikasi sebelum mediasi", "Perlu, tanpa undangan")
                .complete();
        mediator.browser().see(TAKE_BACK);
    }

    @Test
    void a_step_just_completed_is_taken_back_and_holds_what_had_been_filled_in() {
        Browser browser = mediator.browser();
        photograph(browser, "langkah-selesai");
        browser.click(TAKE_BACK).see("Surat yang terbit ditarik, nomornya tetap terpakai.");
        photograph(browser, "tarik-kembali");
        browser.type(By.id("loketnaker-tarik-alasan"), "Salah pilih jenis perselisihan")
                .click(By.xpath("//dialog//button[. = 'Tarik kembali langkah ini']"))
                .see(By.xpath("//section[contains(@class, 'task-card')]//h2[contains(., '" + CHECK + "')]"));

        browser.see("dipasang kembali");
        assertThat(browser.see(By.xpath("//label[contains(., 'Berkas lengkap dan wewenang')]//input"))
                        .isSelected())
                .isTrue();
        mediator.tab("Surat").browser().see("Dibatalkan");
        photograph(browser, "ditarik-kembali");
        mediator.tab("Formulir").complete().browser().see(TAKE_BACK);
    }

    @Test
    void once_the_next_step_is_taken_the_dialog_says_why_it_is_too_late() {
        Tasklist.of(browsers.open(), port, "mediator-2.bekasi").open(CLARIFY).claim();

        mediator.browser().click(TAKE_BACK).see("Langkah berikutnya sudah diambil petugasnya.");
        photograph(mediator.browser(), "tarik-terlambat");
        mediator.browser().click(By.xpath("//dialog//button[. = 'Tutup']"));
        mediator.browser().click(By.linkText("Tugas tim")).see("Langkah yang baru saya selesaikan");
        photograph(mediator.browser(), "langkah-saya");
    }

    @Test
    void a_name_that_was_typed_wrong_is_corrected_at_a_later_step_and_old_letters_are_named() {
        mediator.browser().driver().navigate().refresh();
        Browser browser = mediator.open(CLARIFY).claim().browser();
        browser.click(CORRECT).see("Betulkan yang salah ketik");
        photograph(browser, "koreksi");
        browser.type(By.id("loketnaker-koreksi-namaPemohon"), "Nina Contoh")
                .click(By.xpath("//dialog//button[. = 'Simpan koreksi']"));
        browser.type(By.id("loketnaker-koreksi-alasan"), "Salah ketik di loket")
                .click(By.xpath("//dialog//button[. = 'Simpan koreksi']"))
                .see("Koreksi tersimpan.")
                .see("Nia Cntoh");
        photograph(browser, "koreksi-tersimpan");
        browser.click(By.xpath("//dialog//button[. = 'Tutup']"));
        browser.see("Yang masih memuat isian lama");
        browser.see(By.xpath("//*[contains(@class, 'task-card')]//*[contains(., 'Nina Contoh')]"));
        photograph(browser, "koreksi-langkah");
    }

    /** As on a desk, and as on a phone. */
    private static void photograph(Browser browser, String name) {
        browser.screenshot(name);
        browser.driver().manage().window().setSize(new Dimension(390, 844));
        browser.screenshot(name + "-390");
        browser.driver().manage().window().setSize(new Dimension(1440, 900));
    }
}
