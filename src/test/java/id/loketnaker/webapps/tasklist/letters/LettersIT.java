package id.loketnaker.webapps.tasklist.letters;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.letters.Letter;
import id.loketnaker.letters.LetterArchive;
import id.loketnaker.servicepack.Scenario;
import id.loketnaker.servicepack.TaskStep;
import id.loketnaker.servicepack.reader.PackLocation;
import id.loketnaker.servicepack.reader.ServicePackReader;
import id.loketnaker.testing.Browser;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.Official;
import id.loketnaker.testing.ScannedPaper;
import id.loketnaker.webapps.CockpitPage;
import id.loketnaker.webapps.Tasklist;
import id.loketnaker.webapps.TwoOfficesTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A mediator sees a summons before it is issued, issues it, and brings the signed paper: all in Tasklist. */
@TwoOfficesTest
class LettersIT {

    private static final By PREVIEW = By.cssSelector("a.loketnaker-pratinjau");

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    LetterArchive archive;

    @Test
    void a_summons_is_previewed_issued_and_its_signed_paper_brought() throws IOException {
        String caseId = summoning();
        Tasklist mediator = Tasklist.of(browsers.open(), port, "mediator.bekasi")
                .open("Terbitkan panggilan pertama")
                .claim()
                .fillDate("Tanggal sidang", inAWeek())
                .fill("Jam sidang", "09:00")
                .fill("Tempat sidang", "Ruang mediasi lantai 1");
        Browser browser = mediator.browser();

        browser.click(By.xpath("//button[normalize-space() = 'Pratinjau: Surat panggilan mediasi']"))
                .see(PREVIEW);
        assertThat(browser.see(PREVIEW).getDomProperty("href")).startsWith("blob:http://localhost:" + port);
        assertThat(browser.driver().getWindowHandles())
                .as("the preview opens in a tab of its own")
                .hasSize(2);
        browser.screenshot("surat-pratinjau");
        assertThat(summonses(caseId)).isEmpty();

        mediator.complete().open("Buka sidang pertama dan catat kehadiran").tab("Surat");
        browser.see("Surat panggilan mediasi nomor 567/001/Pgl-PHI/Disnaker/");
        browser.see("Belum ada salinan bertanda tangan");
        browser.screenshot("surat-terbit");
        Letter issued = summonses(caseId).get(0);
        Path letter = file("panggilan.pdf", archive.issued(issued, "mediator.bekasi"));
        Path paper = file("panggilan-dipindai.pdf", ScannedPaper.pdf());

        String summons = "//section[starts-with(@aria-label, 'Surat panggilan mediasi nomor')]";
        browser.click(By.xpath(summons + "//summary"))
                .see(By.xpath(summons + "//input[@type='file']"))
                .sendKeys(paper.toAbsolutePath().toString());
        browser.click(By.xpath(summons + "//button")).see("Salinan bertanda tangan diunggah");
        browser.screenshot("surat-salinan");

        browser.go("http://localhost:" + port + "/surat/" + issued.code()).see("Surat ini asli dan berlaku");
        browser.see(By.id("berkas")).sendKeys(letter.toAbsolutePath().toString());
        browser.see("Sama persis dengan PDF yang diterbitkan");
        browser.screenshot("surat-asli");
    }

    @Test
    void a_letter_that_was_withdrawn_says_so_to_officials_managers_and_whoever_holds_it() throws IOException {
        String caseId = wanting("tanda-daftar-bkk", "02-");
        Letter notice = archive.ofCase(caseId).get(0);
        Tasklist clerk = Tasklist.of(browsers.open(), port, "pengantar-kerja.bekasi")
                .open("Kembalikan berkas")
                .claim()
                .choose("Keputusan", "Batal dikembalikan: periksa lagi")
                .fill("Alasan batal", "Daftar personil ternyata lengkap.")
                .complete()
                .open("Periksa berkas permohonan")
                .tab("Surat");
        Browser browser = clerk.browser();

        browser.see("Surat kekurangan berkas nomor " + notice.number());
        browser.see("jangan dicetak atau diserahkan lagi").seeNo(By.xpath("//*[contains(., 'Belum ada salinan')]"));
        browser.screenshot("surat-dibatalkan");
        browser.go("http://localhost:" + port + "/surat/" + notice.code())
                .see("Surat ini asli, tetapi sudah dibatalkan pada");
        browser.see(By.id("berkas"))
                .sendKeys(file("kekurangan.pdf", archive.issued(notice, null))
                        .toAbsolutePath()
                        .toString());
        browser.see("Sama persis dengan PDF yang diterbitkan, tetapi surat ini sudah dibatalkan");
        browser.screenshot("surat-dibatalkan-bukti");
        CockpitPage.of(browsers.open(), port, "manajer.bekasi")
                .go("#/perkara?id=" + caseId)
                .see("Surat dibatalkan: Surat kekurangan berkas, nomor " + notice.number());
    }

    /** A case whose papers were found wanting, as a scenario of the service has it. */
    private String wanting(String service, String scenario) {
        Scenario played = new ServicePackReader()
                        .read(PackLocation.of("classpath:/processes/").packs().stream()
                                .filter(files -> files.id().equals("bekasi/" + service))
                                .findFirst()
                                .orElseThrow())
                        .scenarios()
                        .stream()
                        .filter(each -> each.file().contains(scenario))
                        .findFirst()
                        .orElseThrow();
        TaskStep first = played.steps().stream()
                .filter(TaskStep.class::isInstance)
                .map(TaskStep.class::cast)
                .findFirst()
                .orElseThrow();
        Official clerk = new Official(engine, "pengantar-kerja.bekasi");
        String caseId = clerk.starts(service, played.start().values());
        clerk.completes(caseId, "Task_PeriksaBerkas", first.values());
        return caseId;
    }

    private List<Letter> summonses(String caseId) {
        return archive.ofCase(caseId).stream()
                .filter(letter -> letter.template().equals("panggilan"))
                .toList();
    }

    private static Path file(String name, byte[] content) throws IOException {
        return Files.write(Files.createDirectories(Path.of("target", "surat")).resolve(name), content);
    }

    private String summoning() {
        String caseId = new Official(engine, "petugas-loket.bekasi")
                .starts(Mediation.SERVICE, Mediation.application("Nina Contoh"));
        new Official(engine, "mediator.bekasi")
                .completes(caseId, "Task_PeriksaBerkas", Mediation.complete())
                .completes(caseId, "Task_Klarifikasi", Mediation.clarified());
        return caseId;
    }

    private static String inAWeek() {
        return Mediation.hearing().format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }
}
