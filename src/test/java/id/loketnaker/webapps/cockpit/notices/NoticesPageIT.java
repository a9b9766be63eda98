package id.loketnaker.webapps.cockpit.notices;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.engine.MailWishes;
import id.loketnaker.engine.happenings.MailWish;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.Official;
import id.loketnaker.webapps.CockpitPage;
import id.loketnaker.webapps.Tasklist;
import id.loketnaker.webapps.TwoOfficesTest;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What managers see of notices that did not arrive, and where officials choose their own mail, in a real browser. */
@TwoOfficesTest
class NoticesPageIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    MailWishes wishes;

    @Autowired
    JdbcTemplate jdbc;

    private String caseId = "";

    @BeforeEach
    void oneThatFailed() {
        Map<String, Object> application = Mediation.application("Nina <b>Contoh</b>");
        application.put("kanalPemohon", "surel");
        application.put("surelPemohon", "nina@contoh.test");
        caseId = new Official(engine, "petugas-loket.bekasi").starts(Mediation.SERVICE, application);
        new Official(engine, "mediator.bekasi")
                .completes(
                        caseId,
                        "Task_PeriksaBerkas",
                        Map.of(
                                "hasilPemeriksaan", "belum-lengkap",
                                "kekuranganBerkas", List.of("bukti-bipartit"),
                                "rincianKekurangan", "Risalah perundingan belum ada."))
                .completes(
                        caseId,
                        "Task_KembalikanBerkas",
                        Map.of("pengembalian", "dikembalikan", "caraPengembalian", "langsung"));
        jdbc.update(
                "update ln_notice set state = 'FAILED', next_try_at = null, settled_at = created_at, last_error = 'Alamat nina@contoh.test ditolak: 550 User unknown'");
    }

    @Test
    void a_manager_sees_what_failed_and_why_and_sends_it_again_or_calls_it_off() {
        CockpitPage manager =
                CockpitPage.of(browsers.open(), port, "manajer.bekasi").go("#/pemberitahuan");
        manager.see("▲ Gagal (1)").see("550 User unknown").see("perlu dilengkapi");
        manager.browser().click(By.cssSelector(".loketnaker-table summary"));
        manager.see("Yth. Nina <b>Contoh</b>").photograph("pemberitahuan-gagal").narrow();
        manager.photograph("pemberitahuan-gagal-sempit")
                .press("Kirim ulang")
                .see("Tidak ada pemberitahuan yang gagal.");

        manager.press("Menunggu (1)").see("Akan dikirim ").photograph("pemberitahuan-menunggu");
        manager.press("Batalkan").see("Tidak ada pemberitahuan yang menunggu dikirim.");
        manager.press("Dibatalkan").see("perlu dilengkapi").see("Kirim ulang");

        manager.go("#/perkara?id=" + caseId)
                .see("Pemberitahuan ditulis, akan dikirim (surel)")
                .see("Pemberitahuan dibatalkan (surel)")
                .see("Oleh Manajer Dinas Ketenagakerjaan Kabupaten Bekasi.");
        manager.browser().driver().executeScript("document.querySelector('.loketnaker-catatan').scrollIntoView()");
        manager.photograph("pemberitahuan-catatan");
    }

    @Test
    void an_official_chooses_one_mail_a_day() {
        Tasklist mediator = Tasklist.of(browsers.open(), port, "mediator.bekasi");
        mediator.browser()
                .click(By.linkText("Surel saya"))
                .see("Anda belum punya alamat surel")
                .click(By.xpath("//label[contains(., 'Sehari sekali')]/input"))
                .click(By.xpath("//button[normalize-space() = 'Simpan']"))
                .see("✓ Tersimpan.")
                .screenshot("surel-saya");

        assertThat(wishes.of("mediator.bekasi")).isEqualTo(MailWish.DAILY);
    }
}
