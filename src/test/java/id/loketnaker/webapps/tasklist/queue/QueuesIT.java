package id.loketnaker.webapps.tasklist.queue;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.EntryKind;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.testing.Browser;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.RequiresChromium;
import id.loketnaker.tracking.PublishedServices;
import id.loketnaker.webapps.Tasklist;
import java.io.ByteArrayInputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A morning at the counter, and what the waiting room sees of it. */
@EngineTest
@RequiresChromium
class QueuesIT {

    private static final String CLERK = "petugas-loket.kenanga";
    private static final By CALL = By.xpath("//button[normalize-space() = 'Panggil berikutnya']");

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Autowired
    Desk desk;

    @Autowired
    CaseRegister register;

    @Autowired
    PublishedServices published;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private String deployment = "";

    @BeforeEach
    void a_service_whose_form_asks_for_the_number() {
        PackFiles pack = PackFolder.changed(
                PackFolder.small("kenanga", "KNG"),
                "layanan.yaml",
                "komponen:",
                "antrean: {awalan: K, nama: Loket depan, isian: nik, sumber: contoh}\nkomponen:");
        DeploymentBuilder builder =
                repository.createDeployment().name(pack.key()).tenantId("kenanga");
        pack.content().forEach((name, bytes) -> builder.addInputStream(name, new ByteArrayInputStream(bytes)));
        deployment = desk.as("pemilik-proses.kenanga", builder::deploy).getId();
        published.refresh();
    }

    @AfterEach
    void nothing_stays() {
        runtime.createProcessInstanceQuery()
                .deploymentId(deployment)
                .list()
                .forEach(each -> runtime.deleteProcessInstance(each.getId(), "uji selesai"));
        jdbc.update("delete from ln_queue_number where office = 'kenanga'");
        jdbc.update("delete from ln_queue_day where office = 'kenanga'");
        jdbc.update("delete from ln_queue_screen where office = 'kenanga'");
        repository.deleteDeployment(deployment);
        published.refresh();
    }

    @Test
    void numbers_are_given_called_shown_and_served() {
        Tasklist form = Tasklist.of(browsers.open(), port, CLERK);
        Browser clerk = form.browser();
        clerk.click(By.linkText("Antrean")).see("Tidak ada yang menunggu.");
        By give = By.xpath("//button[normalize-space() = 'Beri nomor']");
        clerk.click(give).see("Nomor K1 diberikan");
        clerk.click(give).see("Nomor K2 diberikan").see("2 menunggu, berikutnya K1.");
        clerk.click(By.xpath("//button[normalize-space() = 'Buat alamat layar']"))
                .click(By.xpath("//button[normalize-space() = 'Buat alamat']"))
                .see(By.linkText("Buka layar ruang tunggu"));
        String address =
                String.valueOf(clerk.see(By.linkText("Buka layar ruang tunggu")).getDomAttribute("href"));

        Browser room = browsers.open();
        room.driver().manage().window().setSize(new Dimension(1920, 1080));
        room.go("http://localhost:" + port + address.substring(address.indexOf("/publik/")))
                .see("Belum ada nomor yang dipanggil");

        clerk.type(By.cssSelector("[data-antrean=K] input"), "Loket 2")
                .click(CALL)
                .see("Dipanggil ke Loket 2");
        clerk.screenshot("antrean");
        room.see("K1").see("Loket 2").screenshot("antrean-layar");
        clerk.click(By.xpath("//button[normalize-space() = 'Tidak hadir']"))
                .click(CALL)
                .see("Dipanggil ke Loket 2");
        room.see("K2").seeNo(By.xpath("//*[text() = 'K1']"));
        clerk.click(By.xpath("//button[normalize-space() = 'Hadir, layani']")).see("Sedang dilayani di Loket 2.");
        clerk.driver().manage().window().setSize(new Dimension(390, 844));
        clerk.screenshot("antrean-sempit");
        clerk.driver().manage().window().setSize(new Dimension(1440, 900));

        clerk.click(By.xpath("//button[starts-with(normalize-space(), 'Mulai ')]"))
                .see(By.cssSelector(".fjs-form"));
        assertThat(form.shown("NIK")).isEqualTo("K2");
        form.fill("Nama pemohon", "Siti Contoh").choose("Jenis", "Orang").start();
        clerk.seeNo(By.cssSelector(".modal-dialog"));

        String caseId = runtime.createProcessInstanceQuery()
                .deploymentId(deployment)
                .singleResult()
                .getId();
        assertThat(register.recordOf(caseId))
                .filteredOn(entry -> entry.kind() == EntryKind.QUEUE_NUMBER)
                .singleElement()
                .satisfies(entry -> assertThat(entry.elementName()).isEqualTo("K2"));
    }
}
