package id.loketnaker.webapps.tasklist.plans;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.firms.FirmDetails;
import id.loketnaker.firms.FirmRegister;
import id.loketnaker.servicepack.FirmKind;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.testing.Browser;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.RequiresChromium;
import id.loketnaker.webapps.Tasklist;
import java.io.ByteArrayInputStream;
import java.util.List;
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

/** A year's plan: a firm is planned, and its case begun from there. */
@EngineTest
@RequiresChromium
class PlansIT {

    private static final String CLERK = "petugas-loket.kenanga";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Autowired
    Desk desk;

    @Autowired
    FirmRegister firms;

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
    void a_planned_service_and_a_firm() {
        PackFiles pack = PackFolder.changed(
                PackFolder.small("kenanga", "KNG"),
                "layanan.yaml",
                "komponen:",
                "perusahaan: [{nama: namaPemohon}]\nrencana-tahunan: {sumber: contoh}\nkomponen:");
        DeploymentBuilder builder =
                repository.createDeployment().name(pack.key()).tenantId("kenanga");
        pack.content().forEach((name, bytes) -> builder.addInputStream(name, new ByteArrayInputStream(bytes)));
        deployment = desk.as("pemilik-proses.kenanga", builder::deploy).getId();
        firms.enter("kenanga", new FirmDetails(FirmKind.FIRM, "PT Rencana Jaya", "", "", "Jl. Contoh 1", ""), CLERK);
    }

    @AfterEach
    void nothing_stays() {
        runtime.createProcessInstanceQuery()
                .deploymentId(deployment)
                .list()
                .forEach(each -> runtime.deleteProcessInstance(each.getId(), "uji selesai"));
        jdbc.update("delete from ln_plan_line where office = 'kenanga'");
        for (String table : List.of("ln_firm_part", "ln_firm_case", "ln_firm_change")) {
            jdbc.update("delete from " + table + " where firm_id in (select id from ln_firm where office = 'kenanga')");
        }
        jdbc.update("delete from ln_firm where office = 'kenanga'");
        repository.deleteDeployment(deployment);
    }

    @Test
    void a_firm_is_planned_and_its_case_begun_from_the_plan() {
        Tasklist form = Tasklist.of(browsers.open(), port, CLERK);
        Browser clerk = form.browser();
        clerk.click(By.linkText("Rencana"))
                .click(By.xpath("//main//a[contains(., 'Uji Jeda')] | //li//a[contains(., 'Uji Jeda')]"))
                .see("Belum ada yang direncanakan");
        clerk.type(By.id("loketnaker-rencana-perusahaan"), "rencana jaya")
                .click(By.xpath("//button[normalize-space() = 'Cari']"))
                .see(By.xpath("//option[contains(., 'PT Rencana Jaya')]"));
        clerk.click(By.xpath("//button[normalize-space() = 'Tambahkan']"))
                .see(By.xpath("//td[normalize-space() = 'PT Rencana Jaya']"));
        clerk.screenshot("rencana");
        clerk.driver().manage().window().setSize(new Dimension(390, 844));
        clerk.screenshot("rencana-sempit");
        clerk.driver().manage().window().setSize(new Dimension(1440, 900));

        clerk.click(By.xpath("//button[normalize-space() = 'Mulai']")).see(By.cssSelector(".fjs-form"));
        clerk.await(page -> form.shown("Nama pemohon").equals("PT Rencana Jaya"));
        form.choose("Jenis", "Orang").start();
        clerk.see("Perkara diterima");

        assertThat(jdbc.queryForObject(
                        "select count(*) from ln_plan_line where office = 'kenanga' and case_id is not null",
                        Integer.class))
                .isEqualTo(1);
    }
}
