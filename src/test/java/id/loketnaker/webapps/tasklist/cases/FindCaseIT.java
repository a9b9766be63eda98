package id.loketnaker.webapps.tasklist.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Browser;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.Official;
import id.loketnaker.webapps.Tasklist;
import id.loketnaker.webapps.TwoOfficesTest;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** "Where is my case?": what everybody who works on a service finds of it, in a real browser. */
@TwoOfficesTest
class FindCaseIT {

    private static final String FIND = "/camunda/api/tasklist/plugin/loketnaker/default/cases";
    private static final By TEXT = By.id("loketnaker-cari-teks");
    private static final By BUTTON = By.xpath("//button[normalize-space() = 'Cari']");

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    private String running = "";
    private String ended = "";

    @BeforeEach
    void threeCases() {
        Official clerk = new Official(engine, "petugas-loket.bekasi");
        Official mediator = new Official(engine, "mediator.bekasi");
        Map<String, Object> application = Mediation.application("Nina \"O'Hara\" <b>Contoh</b>");
        application.put("nikPemohon", "3216015501900001");
        application.put("teleponPemohon", "+62 813-5555-0001");
        running = clerk.starts(Mediation.SERVICE, application);
        ended = clerk.starts(Mediation.SERVICE, Mediation.application("Rudi Selesai Contoh"));
        mediator.completes(ended, "Task_PeriksaBerkas", Mediation.notOurs("Perusahaan di luar daerah"))
                .completes(ended, "Task_BeriTahuBukanWewenang", Mediation.told("Disnaker Kota Contoh"));
        new Official(engine, "petugas-loket.mekarsari")
                .starts(Mediation.SERVICE, Mediation.application("Nina dari Mekarsari"));
    }

    @Test
    void the_counter_is_told_where_a_case_is_whatever_part_of_it_is_known() {
        Browser clerk = opened("petugas-loket.bekasi");

        for (String part : new String[] {
            "o'hara", "5501900", "0813 5555", numberOf(running).substring(4)
        }) {
            search(clerk, part).see("1 perkara ditemukan").see(numberOf(running));
        }
        assertThat(clerk.see(By.cssSelector(".loketnaker-letak")).getText())
                .contains(
                        "Nina \"O'Hara\" <b>Contoh</b>",
                        "● Berjalan",
                        "Periksa kelengkapan berkas",
                        "menunggu diambil Mediator",
                        "hari kerja",
                        "Berkas wajib yang belum ada",
                        "Surat terbit");
        assertThat(clerk.driver().getCurrentUrl()).endsWith("#/cari-perkara");
        assertThat(clerk.driver().findElements(By.cssSelector(".loketnaker-perkara b")))
                .isEmpty();
        clerk.screenshot("cari-perkara");
        clerk.driver().manage().window().setSize(new Dimension(390, 844));
        clerk.screenshot("cari-perkara-sempit");
    }

    @Test
    void an_ended_case_tells_how_it_ended_and_its_file_opens_to_read() {
        Browser clerk = search(opened("petugas-loket.bekasi"), "selesai cont").see("✓ Selesai sebelum");

        clerk.click(By.linkText(numberOf(ended)))
                .see("Catatan perkara")
                .see("Riwayat langkah")
                .see("Jam perkara")
                .seeNo(By.xpath("//button[contains(., 'Hapus')]"));
        clerk.screenshot("cari-perkara-berkas");
        clerk.click(By.partialLinkText("Cari perkara lain")).see("1 perkara ditemukan");
        clerk.driver().manage().window().setSize(new Dimension(390, 844));
        clerk.click(By.linkText(numberOf(ended))).see("Catatan perkara").screenshot("cari-perkara-berkas-sempit");
    }

    @Test
    void too_little_is_refused_in_words_and_what_one_may_not_see_is_not_found() {
        Browser clerk = search(opened("petugas-loket.bekasi"), "ni");
        clerk.see("Tulis sedikitnya tiga huruf atau angka.");
        search(clerk, "mekarsari").see("Tidak ada perkara yang cocok");

        Tasklist stranger = Tasklist.of(browsers.open(), port, "mediator.mekarsari");
        assertThat(stranger.status(FIND + "/" + running)).isEqualTo(404);
        assertThat(stranger.status(FIND + "/" + running + "/documents")).isEqualTo(404);
        assertThat(stranger.status(FIND + "/" + running + "/letters/x")).isEqualTo(404);
        assertThat(stranger.status(FIND, "{\"text\":\"nina\"}")).isEqualTo(200);
    }

    private Browser opened(String user) {
        return Tasklist.of(browsers.open(), port, user)
                .browser()
                .click(By.linkText("Cari perkara"))
                .see("Nomor perkara, nama pemohon, NIK atau telepon");
    }

    private static Browser search(Browser browser, String text) {
        browser.see(TEXT).clear();
        return browser.type(TEXT, text).click(BUTTON);
    }

    private String numberOf(String caseId) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(caseId)
                .singleResult()
                .getBusinessKey();
    }
}
