package id.loketnaker.webapps.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.reader.PackLocation;
import id.loketnaker.servicepack.reader.ServicePackReader;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.Official;
import id.loketnaker.webapps.CockpitPage;
import id.loketnaker.webapps.Tasklist;
import id.loketnaker.webapps.TwoOfficesTest;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Fragments in a real browser: a draft on its way up the chain of Bekasi's BKK, a letter on its way down in Pekalongan.
 */
@TwoOfficesTest
class FragmentIT {

    private static final String SERVICE = "tanda-daftar-bkk";
    private static final String INITIAL = "Periksa dan paraf naskah";
    private static final String LETTER = "Disposisikan surat";
    private static final By ABOVE = By.cssSelector(".loketnaker-ringkasan");
    private static final String REASON = "Nama Ketua BKK tidak sama dengan keputusan pengangkatan.";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Test
    void a_draft_is_returned_with_a_reason_and_the_manager_sees_the_way_it_took() {
        Official clerk = new Official(engine, "pengantar-kerja.bekasi");
        String caseId = clerk.starts(SERVICE, application("bekasi/" + SERVICE));
        clerk.completes(caseId, "Task_PeriksaBerkas", Map.of("hasilPemeriksaan", "lengkap"))
                .completes(caseId, "Task_BuatKonsep", Map.of("konsepSesuai", true));

        Tasklist first = official("sub-koordinator-penempatan.bekasi");
        first.open(INITIAL).claim();
        first.browser()
                .see("Pendaftaran Bursa Kerja Khusus (BKK) · Paraf berjenjang")
                .see("pelaksana verifikator")
                .seeNo(By.xpath("//dt[contains(., 'Alasan pengembalian')]"));
        first.browser().see(ABOVE);
        first.choose("Keputusan", "Ada kesalahan").fill("Kesalahan yang harus diperbaiki", REASON);
        first.browser().screenshot("potongan-paraf");
        first.complete().seeNothingToDo();

        Tasklist writer = official("pengantar-kerja.bekasi").open("Buat konsep SK");
        assertThat(writer.browser().see(ABOVE).getText())
                .contains("Sejak langkah ini terakhir dikerjakan", "Sub-koordinator", REASON);
        writer.browser().screenshot("potongan-perbaiki");
        writer.browser().click(By.xpath("//summary[contains(., 'Seluruh isian')]"));
        writer.browser().screenshot("potongan-seluruh-isian");

        CockpitPage manager =
                CockpitPage.of(browsers.open(), port, "manajer.bekasi").go("#/perkara?id=" + caseId);
        manager.see("Potongan: Paraf berjenjang").see(INITIAL);
        manager.browser().click(By.xpath("//summary[contains(., 'Potongan: Paraf berjenjang')]"));
        manager.browser().see(By.cssSelector("details .loketnaker-nomor"));
        manager.browser()
                .driver()
                .executeScript("document.querySelector('details .loketnaker-bagan').scrollIntoView()");
        manager.photograph("potongan-berkas");
    }

    @Test
    void a_letter_goes_down_the_chain_and_only_who_has_somebody_above_can_send_it_back() {
        new Official(engine, "front-office.pekalongan").starts("mediasi-phi", application("pekalongan/mediasi-phi"));

        Tasklist head = official("kepala-dinas.pekalongan").open(LETTER).claim();
        head.browser()
                .see("Kepala Bidang Hubungan Industrial dan Jaminan Sosial")
                .seeNo(By.xpath("//label[contains(., 'Bukan untuk saya')]"))
                .screenshot("potongan-disposisi-atas");
        head.choose("Diteruskan kepada", "Pejabat berikutnya")
                .choose("Sifat", "Segera")
                .fill("Instruksi dan catatan", "Selesaikan hari ini.")
                .complete()
                .seeNothingToDo();

        Tasklist division = official("kepala-bidang-hi.pekalongan").open(LETTER).claim();
        division.browser().see(By.xpath("//label[contains(., 'Bukan untuk saya')]"));
        division.fill("Nama pelaksana yang ditunjuk", "Nur Hidayati");
        division.browser().screenshot("potongan-disposisi-bawah");
        division.complete().seeNothingToDo();

        official("mediator.pekalongan")
                .open("Teliti berkas dan masalah")
                .browser()
                .screenshot("potongan-disposisi-pelaksana");
    }

    /** As the first scenario of the service has it. */
    private static Map<String, Object> application(String pack) {
        return new ServicePackReader()
                .read(PackLocation.of("classpath:/processes/").packs().stream()
                        .filter(files -> files.id().equals(pack))
                        .findFirst()
                        .orElseThrow())
                .scenarios()
                .get(0)
                .start()
                .values();
    }

    private Tasklist official(String user) {
        return Tasklist.of(browsers.open(), port, user);
    }
}
