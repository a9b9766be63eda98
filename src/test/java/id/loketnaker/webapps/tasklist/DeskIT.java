package id.loketnaker.webapps.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Browser;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.Official;
import id.loketnaker.testing.PrintedPdf;
import id.loketnaker.webapps.Tasklist;
import id.loketnaker.webapps.TwoOfficesTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an official sees of time: on the cards of the list and beside a task. */
@TwoOfficesTest
class DeskIT {

    private static final String CHECK = "Periksa kelengkapan berkas dan jenis perselisihan";
    private static final String CARDS = "/camunda/api/tasklist/plugin/loketnaker/default/task-cards?tasks=";
    private static final String BOOKS = "/camunda/api/tasklist/plugin/loketnaker/default/books";
    private static final String ALL = "{}";
    private static final String LETTERS = "Agenda surat mediasi hubungan industrial";
    private static final String LONG_NAME =
            "PT Sinar Contoh Abadi Sejahtera Makmur Sentosa " + "Panjangsekali".repeat(7);

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Test
    void a_card_shows_number_applicant_service_and_the_time_that_is_left_in_words() {
        Task task = received("bekasi", "Nina \"O'Hara\" <b>Contoh</b>");

        Browser mediator = official("mediator.bekasi").browser();

        assertThat(card(mediator))
                .contains(numberOf(task), "Nina \"O'Hara\" <b>Contoh</b>", "Hubungan Industrial (Mediasi)")
                .containsAnyOf("Sisa", "sisa", "Jatuh tempo hari ini")
                .contains("Jatuh tempo ");
        assertThat(mediator.driver().findElements(By.cssSelector(".loketnaker-kartu b")))
                .isEmpty();
        mediator.screenshot("kartu");
    }

    @Test
    void a_late_task_says_so_in_a_word_and_stands_in_its_list() {
        Task task = received("bekasi", "Nina Contoh");
        ClockUtil.setCurrentTime(Date.from(Instant.now().plus(Duration.ofDays(60))));

        Tasklist mediator = official("mediator.bekasi");

        assertThat(card(mediator.browser())).containsPattern("▲ Terlambat \\d+ hari kerja");
        mediator.browser()
                .click(By.xpath("//*[contains(@class, 'task-filters')]//a[contains(., 'Menunggu pemohon')]"))
                .seeNo(By.cssSelector(".loketnaker-kartu"))
                .click(By.xpath("//*[contains(@class, 'task-filters')]//a[contains(., 'Terlambat')]"));
        assertThat(card(mediator.browser())).contains(numberOf(task), "Terlambat");
        mediator.browser().screenshot("kartu-terlambat");
    }

    @Test
    void long_names_do_not_break_a_card() {
        received("mekarsari", LONG_NAME);

        Browser mediator = official("mediator.mekarsari").browser();

        assertThat(card(mediator)).contains("PT Sinar Contoh");
        assertThat(mediator.driver()
                        .executeScript("const card = document.querySelector('.loketnaker-kartu');"
                                + "return card.scrollWidth <= card.clientWidth"))
                .isEqualTo(true);
        mediator.screenshot("kartu-nama-panjang");
        mediator.driver().manage().window().setSize(new Dimension(700, 900));
        mediator.screenshot("kartu-sempit");
    }

    @Test
    void of_a_task_of_another_office_the_cards_tell_nothing() {
        Task task = received("bekasi", "Nina Contoh");

        Tasklist stranger = official("mediator.mekarsari");

        assertThat(stranger.status(CARDS + task.getId())).isEqualTo(200);
        assertThat(stranger.browser()
                        .driver()
                        .executeAsyncScript(
                                "const done = arguments[1]; fetch(arguments[0]).then(a => a.text()).then(done)",
                                CARDS + task.getId()))
                .isEqualTo("[]");
        assertThat(stranger.status(CARDS + "a,".repeat(30) + task.getId())).isEqualTo(200);
        assertThat(stranger.status(limits(task))).isEqualTo(404);
        assertThat(stranger.status(limits(task) + "/" + task.getId() + "/reason"))
                .isEqualTo(404);
    }

    @Test
    void the_tab_Tenggat_shows_the_clock_and_explains_a_date() {
        Task first = received("bekasi", "Nina Contoh");
        Task other = received("bekasi", "Rudi Contoh");
        new Official(engine, "mediator.bekasi")
                .completes(first.getProcessInstanceId(), first.getTaskDefinitionKey(), Mediation.complete());

        Tasklist mediator =
                official("mediator.bekasi").open("Lakukan klarifikasi").tab("Tenggat");

        mediator.browser()
                .see("Jam perkara")
                .see("Jam berhenti")
                .see("Batas yang masih berjalan")
                .see("Janji layanan")
                .seeNo(By.cssSelector(".task-card .reset-follow-up-date"))
                .screenshot("tab-tenggat");
        mediator.browser()
                .click(By.xpath("//summary[contains(., 'Batas yang sudah selesai atau terlewati')]"))
                .see("✓ Tepat waktu")
                .see("Mediator hubungan industrial")
                .click(By.cssSelector("button[aria-label='Mengapa tanggal ini? Lakukan klarifikasi']"))
                .see("Hari demi hari")
                .screenshot("tab-tenggat-sebab");
        mediator.browser().driver().manage().window().setSize(new Dimension(700, 900));
        mediator.browser().screenshot("tab-tenggat-sempit");
        assertThat(mediator.status(limits(other) + "/" + other.getId() + "/reason"))
                .isEqualTo(200);
        assertThat(mediator.status(limits(other) + "/" + first.getProcessInstanceId() + "/reason"))
                .as("a limit of another case, through a task of one's own")
                .isEqualTo(404);
    }

    @Test
    void the_register_books_list_print_and_export_what_happened() {
        Task task = received("bekasi", "Nina \"O'Hara\" <b>Contoh</b>");

        Browser mediator = official("mediator.bekasi").browser();
        mediator.click(By.linkText("Buku register")).see("Buku registrasi perselisihan hubungan industrial");

        mediator.see(numberOf(task)).see("Nina \"O'Hara\" <b>Contoh</b>").screenshot("buku");
        assertThat(mediator.driver().findElements(By.cssSelector(".loketnaker-buku td b")))
                .isEmpty();
        mediator.click(By.xpath("//button[. = 'Unduh Excel (XLSX)']"));
        mediator.see(".xlsx diunduh.");
        assertThat(mediator.see(By.cssSelector(".loketnaker-buku-tombol [role=status]"))
                        .getText())
                .matches("bekasi-register-mediasi-\\S+-\\S+\\.xlsx diunduh\\.");
        mediator.click(By.linkText("Lihat untuk dicetak"))
                .see("Cetak (A4 mendatar)")
                .screenshot("buku-cetak");
        mediator.driver().navigate().back();
        mediator.type(By.id("loketnaker-buku-applicant"), "nina")
                .click(By.cssSelector(".loketnaker-buku-cari button"))
                .see(numberOf(task));
        mediator.click(By.linkText("Lihat untuk dicetak"))
                .see("hanya pemohon \"nina\"")
                .screenshot("buku-cetak-sebagian");
        assertThat(mediator.driver().getCurrentUrl()).doesNotContainIgnoringCase("nina");
        assertThat(mediator.driver()
                        .executeScript("return performance.getEntriesByType('resource').map(each => each.name).join()"))
                .asString()
                .contains("/print")
                .doesNotContainIgnoringCase("nina");
        mediator.click(By.linkText("‹ Kembali ke buku"));
        mediator.type(By.id("loketnaker-buku-applicant"), "tidakada")
                .click(By.cssSelector(".loketnaker-buku-cari button"))
                .see("Tidak ada baris untuk masa dan pencarian ini")
                .screenshot("buku-kosong");
        mediator.driver().manage().window().setSize(new Dimension(700, 900));
        mediator.screenshot("buku-kosong-sempit");
    }

    @Test
    void the_register_book_of_letters_shows_their_numbers_and_prints_page_after_page() {
        Task task = summoned("Nina \"O'Hara\" <b>Contoh</b>");
        Tasklist official = official("mediator.bekasi");
        Browser mediator = official.browser();
        mediator.click(By.linkText("Buku register")).see("Sumber buku ini:");
        new Select(mediator.see(By.id("loketnaker-buku-pilihan"))).selectByVisibleText(LETTERS);

        mediator.click(By.cssSelector(".loketnaker-buku-cari button"))
                .see("567/001/Pgl-PHI/Disnaker/")
                .see(numberOf(task))
                .see("Nina \"O'Hara\" <b>Contoh</b>")
                .screenshot("buku-surat");
        assertThat(mediator.driver().executeAsyncScript("""
                                const done = arguments[0];
                                fetch(document.querySelector('.loketnaker-buku-tabel a[href*="/letters/"]').href)
                                  .then((answer) => done(answer.status + ' ' + answer.headers.get('Content-Type')));"""))
                .as("a letter opens from its book")
                .isEqualTo("200 application/pdf");
        assertThat(official.status(BOOKS + "/bekasi/agenda-surat-keluar", ALL))
                .as("the letters of all services are for others")
                .isEqualTo(404);
        mediator.type(By.id("loketnaker-buku-letterNumber"), "999/pgl")
                .click(By.cssSelector(".loketnaker-buku-cari button"))
                .see("Tidak ada baris untuk masa dan pencarian ini");
        mediator.type(By.id("loketnaker-buku-letterNumber"), "001/pgl")
                .click(By.cssSelector(".loketnaker-buku-cari button"))
                .see(numberOf(task));
        mediator.click(By.linkText("Lihat untuk dicetak")).see("Cetak (A4 mendatar)");
        mediator.driver().executeScript("""
                const lines = document.querySelector('.loketnaker-buku-tabel tbody');
                const line = lines.firstElementChild;
                for (let i = 0; i < 60; i++) lines.append(line.cloneNode(true));
                lines.lastElementChild.querySelector('td').textContent = 'Z9';""");
        byte[] paper = Base64.getDecoder()
                .decode(mediator.driver().print(new PrintOptions()).getContent());
        assertThat(PrintedPdf.pages(paper)).isGreaterThan(2);
        assertThat(PrintedPdf.text(paper)).contains(LETTERS, "Z9");
    }

    @Test
    void who_may_open_no_book_is_offered_none_and_another_office_has_its_own() {
        received("bekasi", "Nina Contoh");

        Tasklist other = official("pengantar-kerja.bekasi");
        Tasklist stranger = official("mediator.mekarsari");

        assertThat(other.status(BOOKS + "/bekasi/register-mediasi", ALL)).isEqualTo(404);
        assertThat(stranger.status(BOOKS + "/bekasi/register-mediasi", ALL)).isEqualTo(404);
        assertThat(stranger.status(BOOKS + "/mekarsari/register-mediasi", ALL)).isEqualTo(200);
        assertThat(stranger.status(BOOKS + "/mekarsari/register-mediasi", "{\"page\":\"nol\"}"))
                .isEqualTo(400);
        assertThat(stranger.status(BOOKS + "/mekarsari/register-mediasi", "{\"from\":\"kemarin\"}"))
                .isEqualTo(400);
        assertThat(stranger.status(
                        BOOKS + "/mekarsari/register-mediasi", "{\"from\":\"2026-02-01\",\"until\":\"2026-01-01\"}"))
                .isEqualTo(400);
    }

    private static String limits(Task task) {
        return "/camunda/api/tasklist/plugin/loketnaker/default/task/" + task.getId() + "/deadlines";
    }

    /** What the first card says; Tasklist may just be drawing its list anew. */
    private static String card(Browser browser) {
        browser.see(By.cssSelector(".loketnaker-kartu"));
        return browser.await(page -> {
            String text = page.findElement(By.cssSelector(".loketnaker-kartu")).getText();
            return text.isBlank() ? null : text;
        });
    }

    private Task summoned(String applicant) {
        Task task = received("bekasi", applicant);
        new Official(engine, "mediator.bekasi")
                .completes(task.getProcessInstanceId(), "Task_PeriksaBerkas", Mediation.complete())
                .completes(task.getProcessInstanceId(), "Task_Klarifikasi", Mediation.clarified())
                .completes(
                        task.getProcessInstanceId(),
                        "Task_PanggilanPertama",
                        Map.of(
                                "tanggalSidang",
                                Mediation.hearing().toString(),
                                "waktuSidang",
                                "09:00",
                                "tempatSidang",
                                "Ruang mediasi lantai 1"));
        return task;
    }

    private String numberOf(Task task) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    private Tasklist official(String user) {
        return Tasklist.of(browsers.open(), port, user);
    }

    private Task received(String office, String applicant) {
        String caseId = new Official(engine, "petugas-loket." + office)
                .starts(Mediation.SERVICE, Mediation.application(applicant));
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(caseId)
                .taskDefinitionKey("Task_PeriksaBerkas")
                .singleResult();
    }
}
