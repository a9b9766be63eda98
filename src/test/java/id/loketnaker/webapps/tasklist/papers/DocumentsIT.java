package id.loketnaker.webapps.tasklist.papers;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.documents.CaseDocument;
import id.loketnaker.documents.CaseDocuments;
import id.loketnaker.documents.SampleFiles;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.Official;
import id.loketnaker.webapps.CockpitPage;
import id.loketnaker.webapps.Tasklist;
import id.loketnaker.webapps.TwoOfficesTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Applicants' papers at the counter, at a task and in Cockpit, in a real browser. */
@TwoOfficesTest
class DocumentsIT {

    private static final String SERVICE = "Penyelesaian Perselisihan Hubungan Industrial (Mediasi)";
    private static final String CHECK = "Periksa kelengkapan berkas dan jenis perselisihan";
    private static final String LETTER = "Surat permohonan/pengaduan Perselisihan Hubungan Industrial (PHI)";
    private static final String PROOF = "Bukti upaya penyelesaian secara bipartit";
    private static final By MISSING = By.cssSelector(".loketnaker-ringkas");
    private static final By STRIKE = By.xpath("//button[normalize-space() = 'Coret']");

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    CaseDocuments documents;

    @Autowired
    JdbcTemplate jdbc;

    private Path letter;
    private Path proof;
    private Path falseOne;

    @BeforeEach
    void scan() throws IOException {
        letter = Files.write(folder.resolve("surat permohonan.pdf"), SampleFiles.pdf("Permohonan mediasi"));
        proof = Files.write(
                folder.resolve("risalah bipartit " + "dengan nama yang panjang ".repeat(4) + ".png"),
                SampleFiles.png(300, 200));
        falseOne = Files.writeString(folder.resolve("palsu.pdf"), "<html>bukan PDF</html>");
    }

    @Test
    void papers_of_the_counter_go_with_the_start_also_after_a_refused_form() {
        Tasklist clerk = official("petugas-loket.bekasi").chooseService(SERVICE);
        assertThat(clerk.browser().see(MISSING).getText()).startsWith("▲ 2 dari 2 syarat wajib belum ada berkasnya");
        clerk.addPapers(LETTER, letter)
                .seePaper(LETTER, "surat permohonan.pdf")
                .addPapers(PROOF, falseOne)
                .seeRefusedPaper(PROOF, "isinya bukan PDF");
        assertThat(clerk.browser().see(MISSING).getText()).endsWith("belum ada berkasnya: " + PROOF + ".");
        photograph(clerk, "berkas-penerimaan");

        fillIn(clerk);
        clerk.falsify("Upah lembur", "x".repeat(5000)).start().browser().see(Tasklist.REFUSAL);
        assertThat(cases()).isEmpty();
        clerk.seePaper(LETTER, "surat permohonan.pdf")
                .fill("Pokok perselisihan", "Upah tiga bulan belum dibayar")
                .start()
                .browser()
                .seeNo(By.cssSelector(".modal-dialog"));

        List<CaseDocument> kept = documents.of(cases().get(0).getId());
        assertThat(kept).singleElement().satisfies(document -> {
            assertThat(document.fileName()).isEqualTo("surat permohonan.pdf");
            assertThat(document.requirement()).isEqualTo(LETTER);
            assertThat(document.addedBy()).isEqualTo("petugas-loket.bekasi");
        });
    }

    @Test
    void a_start_waits_for_a_file_that_is_still_on_its_way() throws IOException {
        Path large = Files.write(folder.resolve("risalah.pdf"), SampleFiles.pdfOfSize(150_000));
        Tasklist clerk = official("petugas-loket.bekasi").chooseService(SERVICE);
        fillIn(clerk);
        clerk.browser().see(MISSING);

        ChromiumNetworkConditions slow = new ChromiumNetworkConditions();
        slow.setUploadThroughput(20_000);
        slow.setDownloadThroughput(1_000_000);
        clerk.browser().driver().setNetworkConditions(slow);
        clerk.addPapers(PROOF, large).browser().see(By.cssSelector("progress"));
        clerk.start().browser().see("masih ada berkas yang sedang diunggah");
        photograph(clerk, "berkas-sedang-diunggah");
        assertThat(cases()).isEmpty();

        clerk.seePaper(PROOF, "risalah.pdf");
        clerk.browser().driver().deleteNetworkConditions();
        clerk.start().browser().seeNo(By.cssSelector(".modal-dialog"));
        assertThat(documents.of(cases().get(0).getId()))
                .extracting(CaseDocument::fileName)
                .containsExactly("risalah.pdf");
    }

    @Test
    void papers_of_a_dialog_that_is_left_are_there_again_until_they_are_thrown_away() {
        Tasklist clerk = official("petugas-loket.bekasi")
                .chooseService(SERVICE)
                .addPapers(LETTER, letter)
                .seePaper(LETTER, "surat permohonan.pdf");
        assertThat(waiting()).isEqualTo(1);

        clerk.browser().click(By.cssSelector(".modal-footer .align-left .btn-link"));
        clerk.browser()
                .click(By.xpath("//div[contains(@class, 'modal-body')]//a[contains(., '" + SERVICE + "')]"))
                .see(MISSING);
        clerk.seePaper(LETTER, "surat permohonan.pdf");
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void the_tab_shows_adds_opens_and_strikes_out() {
        String caseId = caseInBekasi();
        Tasklist mediator = official("mediator.bekasi").open(CHECK).tab("Berkas");
        mediator.browser().see(MISSING);
        photograph(mediator, "berkas-kosong");

        mediator.addPapers(LETTER, letter)
                .seePaper(LETTER, "surat permohonan.pdf")
                .addPapers(PROOF, proof, falseOne)
                .seePaper(PROOF, "risalah bipartit")
                .seeRefusedPaper(PROOF, "Ditolak:");
        assertThat(mediator.browser().see(MISSING).getText())
                .isEqualTo("✓ Semua syarat wajib (2) sudah ada berkasnya.");
        photograph(mediator, "berkas-terisi");

        mediator.browser().see(STRIKE).sendKeys(Keys.ENTER);
        mediator.browser().driver().switchTo().activeElement().sendKeys("Bukan surat pemohon ini", Keys.ENTER);
        mediator.browser().see(By.xpath("//summary[normalize-space() = 'Dicoret (1)']"));
        assertThat(mediator.browser().driver().switchTo().activeElement().getDomAttribute("aria-label"))
                .as("the keyboard goes on where it was")
                .isEqualTo("Tambah berkas: " + LETTER);

        assertThat(mediator.browser().see(MISSING).getText()).startsWith("▲ 1 dari 2");
        assertThat(documents.of(caseId))
                .filteredOn(document -> document.struck() != null)
                .extracting(CaseDocument::fileName)
                .containsExactly("surat permohonan.pdf");
        narrow(mediator, "berkas-sempit");
    }

    @Test
    void a_file_can_be_dropped_on_its_requirement() {
        String caseId = caseInBekasi();
        Tasklist mediator = official("mediator.bekasi").open(CHECK).tab("Berkas");
        mediator.browser().see(MISSING);

        mediator.browser()
                .driver()
                .executeScript(
                        "const files = new DataTransfer(); files.items.add(new File([arguments[0]], 'dijatuhkan.pdf'));"
                                + "document.querySelectorAll('.loketnaker-syarat')[1].dispatchEvent("
                                + "new DragEvent('drop', {dataTransfer: files, bubbles: true, cancelable: true}));",
                        new String(SampleFiles.pdf("dijatuhkan")));

        mediator.seePaper(PROOF, "dijatuhkan.pdf");
        assertThat(documents.of(caseId)).extracting(CaseDocument::requirement).containsExactly(PROOF);
    }

    @Test
    void a_paper_opens_in_a_tab_of_its_own_and_the_manager_sees_who_read_it() {
        String caseId = caseInBekasi();
        Tasklist mediator = official("mediator.bekasi").open(CHECK).tab("Berkas");
        mediator.addPapers(PROOF, proof).seePaper(PROOF, "risalah bipartit");

        String before = mediator.browser().driver().getWindowHandle();
        mediator.browser()
                .click(By.xpath("//a[normalize-space() = 'Buka']"))
                .await(page -> page.getWindowHandles().size() == 2);
        mediator.browser().driver().getWindowHandles().stream()
                .filter(handle -> !handle.equals(before))
                .forEach(handle -> mediator.browser().driver().switchTo().window(handle));
        assertThat(mediator.browser().see(By.tagName("img")).getSize().getWidth())
                .as("of the picture")
                .isEqualTo(300);

        CockpitPage manager = CockpitPage.of(browsers.open(), port, "manajer.bekasi");
        manager.go("#/process-instance/" + caseId + "/runtime?tab=loketnaker.tenggat");
        manager.see("Dokumen").see("risalah bipartit").see("1 kali");
        manager.browser().click(By.xpath("//summary[normalize-space() = '1 kali']"));
        photograph(manager, "dokumen-cockpit");
    }

    @Test
    void papers_are_not_found_complete_before_each_is_there_or_said_not_to_be_needed() {
        Tasklist clerk = official("petugas-loket.bekasi").chooseService(SERVICE);
        fillIn(clerk);
        clerk.browser()
                .click(By.cssSelector("[aria-label='Diterima sebagai kertas: " + LETTER + "']"))
                .see("Diterima sebagai kertas.pdf");
        clerk.start().browser().see("Perkara diterima");

        Tasklist mediator = official("mediator.bekasi").open(CHECK).claim();
        mediator.choose("Hasil pemeriksaan", "Berkas lengkap dan wewenang")
                .choose("Jenis perselisihan", "Perselisihan hak")
                .choose("Klarifikasi sebelum mediasi", "Perlu, tanpa undangan");
        mediator.browser().see("1 dari 2 syarat wajib belum ada berkasnya").screenshot("kelengkapan-di-atas-formulir");
        mediator.complete();
        mediator.browser().see("belum dapat dinyatakan lengkap").screenshot("kelengkapan-ditolak");

        mediator.tab("Berkas")
                .browser()
                .click(By.cssSelector("[aria-label='Tidak diperlukan: " + PROOF + "']"))
                .type(By.cssSelector(".loketnaker-tambah textarea"), "Dibuktikan di sidang")
                .click(By.xpath("//button[. = 'Catat tidak diperlukan']"))
                .see("Tidak diperlukan: Dibuktikan di sidang");
        photograph(mediator, "kelengkapan-berkas");
        mediator.tab("Formulir");
        mediator.complete().browser().see(By.cssSelector(".loketnaker-hasil"));
    }

    private static void fillIn(Tasklist clerk) {
        clerk.choose("Pemohon adalah", "Pekerja/buruh")
                .fill("Nama pemohon", "Nina Contoh")
                .fill("Alamat pemohon", "Kp. Contoh RT 01/02")
                .fill("Telepon pemohon", "0812 0000 0000")
                .fill("Nama termohon", "PT Sinar Contoh Abadi")
                .fill("Alamat termohon", "Kawasan Industri Contoh Blok A1")
                .fill("Pokok perselisihan", "Upah lembur")
                .fillDate("Tanggal surat permohonan", "31/07/2026")
                .choose("Apakah pemohon diwakili kuasa", "Tidak");
    }

    private static void photograph(Tasklist page, String name) {
        page.browser()
                .driver()
                .executeScript("document.querySelector('.loketnaker-berkas').scrollIntoView({block: 'start'})");
        page.browser().screenshot(name);
    }

    private static void photograph(CockpitPage page, String name) {
        page.browser()
                .driver()
                .executeScript("document.querySelector('.loketnaker-dokumen').scrollIntoView({block: 'end'})");
        page.photograph(name);
    }

    private static void narrow(Tasklist page, String name) {
        page.browser().driver().manage().window().setSize(new Dimension(700, 900));
        photograph(page, name);
    }

    private Tasklist official(String user) {
        return Tasklist.of(browsers.open(), port, user);
    }

    private String caseInBekasi() {
        return new Official(engine, "petugas-loket.bekasi")
                .starts(Mediation.SERVICE, Mediation.application("Nina Contoh"));
    }

    private List<ProcessInstance> cases() {
        return engine.getRuntimeService().createProcessInstanceQuery().list();
    }

    private int waiting() {
        Integer count =
                jdbc.queryForObject("select count(*) from ln_document where intake_id is not null", Integer.class);
        return count == null ? 0 : count;
    }
}
