package id.loketnaker.webapps.controlcard;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Browser;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.Official;
import id.loketnaker.testing.PrintedPdf;
import id.loketnaker.webapps.CockpitPage;
import id.loketnaker.webapps.Tasklist;
import id.loketnaker.webapps.TwoOfficesTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The control card beside a task and on the page of a case, in a real browser. */
@TwoOfficesTest
class ControlCardIT {

    private static final String APPLICANT = "Nina \"O'Hara\" <b>Contoh</b>";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @TempDir
    Path downloads;

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    private String caseId = "";
    private String number = "";

    @BeforeEach
    void a_case_that_was_checked_and_waits_for_clarification() {
        caseId = new Official(engine, "petugas-loket.bekasi")
                .starts(Mediation.SERVICE, Mediation.application(APPLICANT));
        new Official(engine, "mediator.bekasi").completes(caseId, "Task_PeriksaBerkas", Mediation.complete());
        number = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(caseId)
                .singleResult()
                .getBusinessKey();
    }

    @Test
    void an_official_sees_through_whose_hands_the_case_went_and_takes_the_card_along() throws IOException {
        Tasklist mediator = Tasklist.of(browsers.open(), port, "mediator.bekasi")
                .open("Lakukan klarifikasi")
                .tab("Kartu kendali");

        Browser page =
                mediator.browser().see("Perjalanan berkas").see(APPLICANT).see(number);
        assertThat(rows(page))
                .anySatisfy(row -> assertThat(row)
                        .contains("Periksa kelengkapan berkas")
                        .contains("Mediator")
                        .contains("✓ Tepat waktu"));
        assertThat(rows(page)).anySatisfy(row -> assertThat(row).contains("❚❚ Jam berhenti"));
        assertThat(rows(page))
                .anySatisfy(row -> assertThat(row).contains("Lakukan klarifikasi", "belum", "● Berjalan"));
        page.screenshot("kartu-kendali");

        byte[] pdf = downloaded(page, "Unduh kartu kendali (PDF)");

        PrintedPdf.assertArchivable(pdf);
        assertThat(PrintedPdf.text(pdf)).contains("KARTU KENDALI", number, "Lakukan klarifikasi", "Paraf");
    }

    @Test
    void a_manager_takes_the_card_from_the_page_of_the_case() throws IOException {
        CockpitPage manager =
                CockpitPage.of(browsers.open(), port, "manajer.bekasi").go("#/perkara?id=" + caseId);
        manager.see(APPLICANT);

        byte[] pdf = downloaded(manager.browser(), "Kartu kendali (PDF)");

        assertThat(PrintedPdf.text(pdf)).contains("KARTU KENDALI", number);
        manager.photograph("kartu-kendali-manajer");
    }

    @Test
    void another_office_gets_no_card() {
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number) // also in a part of the case
                .list()
                .get(0)
                .getId();
        Tasklist twin = Tasklist.of(browsers.open(), port, "mediator.mekarsari");
        String path = "/camunda/api/tasklist/plugin/loketnaker/default/task/" + task + "/card";
        assertThat(twin.status(path)).isEqualTo(404);
        assertThat(twin.status(path + "/pdf")).isEqualTo(404);

        CockpitPage stranger = CockpitPage.of(browsers.open(), port, "manajer.mekarsari");
        assertThat(stranger.status("cases/files/" + caseId + "/card")).isEqualTo(404);
    }

    private static List<String> rows(Browser page) {
        return page.driver().findElements(By.cssSelector(".loketnaker-kartu tbody tr")).stream()
                .map(row -> row.getText())
                .toList();
    }

    private byte[] downloaded(Browser page, String link) throws IOException {
        page.driver()
                .executeCdpCommand(
                        "Browser.setDownloadBehavior",
                        Map.of("behavior", "allow", "downloadPath", downloads.toString()));
        page.click(By.xpath("//a[normalize-space() = '" + link + "']"));
        Path file = downloads.resolve("kartu-kendali-" + number + ".pdf");
        page.await(any -> Files.exists(file));
        return Files.readAllBytes(file);
    }
}
