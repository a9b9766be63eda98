package id.loketnaker.webapps.tasklist.signing;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.letters.Letter;
import id.loketnaker.letters.LetterArchive;
import id.loketnaker.letters.LetterState;
import id.loketnaker.servicepack.Scenario;
import id.loketnaker.servicepack.TaskStep;
import id.loketnaker.servicepack.reader.PackLocation;
import id.loketnaker.servicepack.reader.ServicePackReader;
import id.loketnaker.testing.Browser;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.Official;
import id.loketnaker.webapps.Tasklist;
import id.loketnaker.webapps.TwoOfficesTest;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The head of an office reads, signs and returns letters on a telephone, and puts right what was wrongly issued. */
@TwoOfficesTest
class SigningIT {

    private static final String SERVICE = "tanda-daftar-bkk";
    private static final String HEAD = "kepala-dinas.bekasi";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    LetterArchive archive;

    @Test
    void several_letters_are_decided_one_after_the_other_and_sent_in_one_go_each_with_its_outcome() {
        String signed = drafted();
        String returned = drafted();
        String gone = drafted();
        Browser browser = Tasklist.of(browsers.open(), port, HEAD).browser();
        browser.driver().manage().window().setSize(new Dimension(500, 844));
        browser.go("http://localhost:" + port + "/camunda/app/tasklist/default/#/tanda-tangan");
        browser.see("Tanda tangan").see("belum diputus").screenshot("tandatangan-daftar");

        decide(browser, signed, "Setuju");
        decide(browser, returned, "kembalikan");
        browser.see("Isi Kesalahan yang harus diperbaiki");
        browser.type(By.cssSelector(".loketnaker-putusan textarea"), "Nama sekolah keliru.");
        browser.screenshot("tandatangan-kembali");
        keep(browser);
        decide(browser, gone, "Setuju");
        toTheList(browser);
        Task task = signing(gone);
        new Official(engine, HEAD).completes(gone, task.getTaskDefinitionKey(), Map.of("putusanTandaTangan", "setuju"));

        browser.click(By.xpath("//button[. = 'Kirim 3 putusan']")).see("2 putusan terkirim, 1 belum.");

        browser.screenshot("tandatangan-terkirim");
        browser.see(By.xpath("//li[starts-with(., '✗ ') and contains(., '" + numberOf(gone) + "')]"));
        browser.see(By.xpath("//li[starts-with(., '✓ ') and contains(., '" + numberOf(returned) + "')]"));
        assertThat(signing(signed)).isNull();
        assertThat(signing(returned)).isNull();
        assertThat(engine.getRuntimeService()
                        .createVariableInstanceQuery()
                        .variableName("riwayatPengembalian")
                        .list())
                .anyMatch(history -> String.valueOf(history.getValue()).contains("Nama sekolah keliru."));
    }

    @Test
    void a_letter_that_was_wrongly_issued_is_replaced_from_the_file_of_its_case() {
        String caseId = drafted();
        Task task = signing(caseId);
        new Official(engine, HEAD)
                .completes(caseId, task.getTaskDefinitionKey(), Map.of("putusanTandaTangan", "setuju"));
        Letter issued = issued(caseId).get(0);
        Browser browser = Tasklist.of(browsers.open(), port, HEAD).browser();
        browser.go("http://localhost:" + port + "/camunda/app/tasklist/default/#/cari-perkara?id=" + caseId);

        browser.click(By.cssSelector("summary[aria-label^='Ganti surat']")).see("Perbaiki yang salah");
        browser.type(By.id("loketnaker-ralat-namaLembaga"), " Contoh Baru");
        browser.type(By.id("loketnaker-ralat-alasan"), "Nama sekolah salah ketik");
        browser.screenshot("surat-ganti");
        browser.click(By.xpath("//button[. = 'Terbitkan surat pengganti']")).see("(diganti)");

        browser.screenshot("surat-diganti");
        assertThat(issued(caseId)).hasSize(2).last().satisfies(replacement -> {
            assertThat(replacement.replaces()).isEqualTo(issued.id());
            assertThat(replacement.state()).isEqualTo(LetterState.ISSUED);
        });
    }

    private void decide(Browser browser, String caseId, String choice) {
        toTheList(browser);
        browser.click(By.xpath("//ol[contains(@class, 'loketnaker-naskah')]/li[contains(., '" + numberOf(caseId)
                        + "')]//button"))
                .see(By.xpath("//*[contains(@class, 'loketnaker-ringkasan')]"));
        browser.click(
                By.xpath("//*[contains(@class, 'loketnaker-putusan')]//label[contains(., '" + choice + "')]//input"));
        keep(browser);
    }

    private static void keep(Browser browser) {
        browser.click(By.cssSelector(".loketnaker-putusan button[type=submit]"));
    }

    private static void toTheList(Browser browser) {
        if (!browser.driver()
                .findElements(By.xpath("//button[. = 'Ke daftar']"))
                .isEmpty()) {
            browser.click(By.xpath("//button[. = 'Ke daftar']"));
        }
        browser.see(By.cssSelector(".loketnaker-naskah"));
    }

    private Task signing(String caseId) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("Task_TandatanganiNaskah")
                .processInstanceBusinessKey(numberOf(caseId))
                .singleResult();
    }

    private String numberOf(String caseId) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(caseId)
                .singleResult()
                .getBusinessKey();
    }

    private List<Letter> issued(String caseId) {
        return archive.ofCase(caseId).stream().filter(Letter::isIssued).toList();
    }

    /** A case whose decree waits for the signature, as a scenario of the service has it. */
    private String drafted() {
        Scenario played = new ServicePackReader()
                        .read(PackLocation.of("classpath:/processes/").packs().stream()
                                .filter(files -> files.id().equals("bekasi/" + SERVICE))
                                .findFirst()
                                .orElseThrow())
                        .scenarios()
                        .stream()
                        .filter(each -> each.file().contains("01-"))
                        .findFirst()
                        .orElseThrow();
        List<TaskStep> steps = played.steps().stream()
                .filter(TaskStep.class::isInstance)
                .map(TaskStep.class::cast)
                .filter(step -> step.refusal() == null)
                .toList();
        String caseId = new Official(engine, played.start().by() + ".bekasi")
                .starts(SERVICE, played.start().values());
        for (TaskStep step : steps) {
            if (signing(caseId) != null) {
                break;
            }
            Task open = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(numberOf(caseId))
                    .taskName(step.task())
                    .singleResult();
            new Official(engine, step.by() + ".bekasi").completes(caseId, open.getTaskDefinitionKey(), step.values());
        }
        return caseId;
    }
}
