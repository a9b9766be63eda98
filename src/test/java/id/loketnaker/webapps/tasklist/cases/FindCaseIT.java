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
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** "Where is my case?": what everybody who works on a service finds of it, in a real browser. */
@TwoOfficesTest
class FindCaseIT {

    private static final String FIND = "/camunda/api/tasklist/plugin/loketnaker/default/cases";
    private static final String TASK = "/camunda/api/tasklist/plugin/loketnaker/default/task/";
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
                        "‖ Berjalan, jam perkara berhenti",
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

    @Test
    void the_box_above_the_list_of_tasks_finds_number_applicant_and_subject_beside_the_name_of_the_task() {
        Browser mediator = Tasklist.of(browsers.open(), port, "mediator.bekasi").browser();
        mediator.see(numberOf(running));

        for (String part :
                new String[] {"o'hara", numberOf(running).substring(4), "lembur tiga", "Periksa kelengkapan"}) {
            narrow(mediator, part).see(numberOf(running));
        }
        mediator.screenshot("cari-di-daftar");
        assertThat(mediator.driver().getCurrentUrl()).doesNotContain("Query");
        narrow(mediator, "tidak ada yang begini").see("Tidak ada tugas yang cocok dengan saringan");
        narrow(Tasklist.of(browsers.open(), port, "mediator.mekarsari").browser(), "o'hara")
                .see("Tidak ada tugas yang cocok dengan saringan");
    }

    @Test
    void who_completed_a_step_sees_its_letters_what_comes_next_and_the_next_task() {
        new Official(engine, "mediator.bekasi")
                .completes(running, "Task_PeriksaBerkas", Mediation.notOurs("Perusahaan di luar daerah"));
        String other = new Official(engine, "petugas-loket.bekasi")
                .starts(Mediation.SERVICE, Mediation.application("Sari Contoh"));
        Tasklist mediator = Tasklist.of(browsers.open(), port, "mediator.bekasi");
        mediator.open("Beri tahu pemohon")
                .claim()
                .choose("Keputusan", "Diberitahukan")
                .fill("Instansi yang berwenang", "Disnaker Kota Contoh");
        Browser browser = mediator.browser();
        browser.click(By.cssSelector(".fjs-form-field-select .fjs-input-group"))
                .click(By.xpath("//*[contains(@class, 'fjs-dropdownlist-item')][contains(., 'Diserahkan langsung')]"));
        mediator.complete();

        browser.see("Beri tahu pemohon bukan wewenang dinas: selesai")
                .see("Surat terbit: Surat pemberitahuan bukan wewenang dinas")
                .see("Perkara selesai")
                .see("Tugas saya berikutnya")
                .screenshot("hasil-langkah");
        browser.driver().manage().window().setSize(new Dimension(390, 844));
        intoView(browser);
        browser.screenshot("hasil-langkah-sempit");
        browser.driver().manage().window().setSize(new Dimension(1440, 900));
        String letter =
                String.valueOf(browser.see(By.linkText("Buka dan cetak (PDF)")).getDomProperty("href"));
        assertThat(mediator.status(letter)).isEqualTo(200);
        browser.click(By.partialLinkText("(" + numberOf(other) + ")"))
                .see(By.xpath("//section[contains(@class, 'task-card')]//h2[contains(., 'Periksa kelengkapan')]"));
        browser.seeNo(By.cssSelector(".loketnaker-hasil"));
    }

    @Test
    void what_came_of_a_step_is_told_to_who_completed_it_alone() {
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(running)
                .singleResult()
                .getId();
        Tasklist mediator = Tasklist.of(browsers.open(), port, "mediator.bekasi");
        assertThat(mediator.status(TASK + task + "/outcome")).isEqualTo(404);
        new Official(engine, "mediator.bekasi").completes(running, "Task_PeriksaBerkas", Mediation.complete());

        assertThat(mediator.status(TASK + task + "/outcome")).isEqualTo(200);
        assertThat(Tasklist.of(browsers.open(), port, "petugas-loket.bekasi").status(TASK + task + "/outcome"))
                .isEqualTo(404);
    }

    @Test
    void a_start_is_answered_with_number_promise_and_receipt_and_a_double_is_told_before() {
        Tasklist clerk = Tasklist.of(browsers.open(), port, "petugas-loket.bekasi")
                .chooseService("Penyelesaian Perselisihan")
                .choose("Pemohon adalah", "Pekerja/buruh")
                .fill("NIK pemohon", "3216015501900001")
                .fill("Nama pemohon", "Nina Sekali Lagi")
                .fill("Alamat pemohon", "Kp. Contoh RT 01/02");
        Browser browser = clerk.browser();
        browser.see("Perkara serupa masih berjalan").see(By.partialLinkText(numberOf(running)));
        browser.screenshot("serupa-di-loket");
        clerk.fill("Telepon pemohon", "0812 0000 0000")
                .fill("Nama termohon", "PT Sinar Contoh Abadi")
                .fill("Alamat termohon", "Kawasan Industri Contoh Blok A1")
                .fill("Pokok perselisihan", "Upah lembur tiga bulan belum dibayar")
                .fillDate("Tanggal surat permohonan", "31/07/2026")
                .choose("Apakah pemohon diwakili kuasa", "Tidak")
                .start();

        browser.see("Perkara diterima: PHI-BKS-")
                .see("Dijanjikan selesai paling lambat")
                .see("Nina Sekali Lagi");
        browser.screenshot("mulai-tanda-terima");
        browser.click(By.xpath("//button[contains(., 'Cetak tanda terima')]")).see("diunduh");
        browser.driver().manage().window().setSize(new Dimension(390, 844));
        intoView(browser);
        browser.screenshot("mulai-tanda-terima-sempit");
        browser.click(By.linkText("Buka berkas perkara")).see("Catatan perkara");
    }

    @Test
    void the_head_of_a_task_names_case_applicant_and_service_and_warns_of_a_double() {
        Map<String, Object> again = Mediation.application("Nina Lagi");
        again.put("nikPemohon", "3216015501900001");
        String second = new Official(engine, "petugas-loket.bekasi").starts(Mediation.SERVICE, again);
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(second)
                .singleResult()
                .getId();

        Browser mediator = Tasklist.of(browsers.open(), port, "mediator.bekasi")
                .openByAddress(task)
                .browser();
        String head = mediator.see(By.cssSelector(".loketnaker-kepala-tugas .loketnaker-serupa"))
                .findElement(By.xpath("./.."))
                .getText();
        assertThat(head).contains(numberOf(second), "Nina Lagi", "Mediasi", "Perkara serupa", numberOf(running));
        mediator.screenshot("kepala-tugas");
        mediator.click(By.cssSelector(".column.task-details .maximize"));
        assertThat(mediator.see(By.cssSelector(".loketnaker-kepala-tugas")).isDisplayed())
                .isTrue();
        mediator.screenshot("kepala-tugas-penuh");
        mediator.driver().manage().window().setSize(new Dimension(390, 844));
        mediator.screenshot("kepala-tugas-sempit");
    }

    private static void intoView(Browser browser) {
        browser.driver().executeScript("document.querySelector('.loketnaker-hasil').scrollIntoView()");
    }

    private static Browser narrow(Browser browser, String text) {
        for (WebElement pill : browser.driver().findElements(By.cssSelector("[cam-widget-search] .remove-search"))) {
            pill.click();
        }
        By box = By.cssSelector("[cam-widget-search] input.main-field");
        browser.type(box, text).see(box).sendKeys(Keys.ENTER);
        return browser;
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
