package id.loketnaker.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.TrackingCodes;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.testing.Browser;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.RequiresChromium;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The public pages in a browser: narrow as a telephone, and nobody shut out (WCAG 2.2 AA, by axe-core). */
@EngineTest
@RequiresChromium
class PublicPagesIT {

    private static final String FAULTS = """
            const done = arguments[arguments.length - 1];
            axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
              .then((found) => done(found.violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target).join(', ')}`)));
            """;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Autowired
    Desk desk;

    @Autowired
    CaseRegister register;

    @Autowired
    TrackingCodes codes;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    @Autowired
    PublishedServices published;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/publik/lacak",
                "/publik/layanan",
                "/publik/layanan/bekasi",
                "/publik/layanan/bekasi/mediasi-phi",
                "/publik/layanan/melati/uji-jeda",
                "/publik/layanan/tidak/ada",
                "/publik/kiriman",
                "/publik/survei"
            })
    void nobody_is_shut_out_and_nothing_is_wider_than_a_telephone(String path) {
        Browser browser = browsers.open();
        browser.driver().manage().window().setSize(new Dimension(500, 900)); // no narrower window; see the style
        browser.go("http://localhost:" + port + path);

        assertThat(faults(browser)).isEmpty();
        assertThat(wider(browser)).isFalse();
    }

    @Test
    void a_QR_code_fills_in_the_pair_and_forgets_the_code() {
        desk.at("2043-05-04T09:00");
        String caseId = desk.start();
        String number = register.find(caseId).orElseThrow().number();
        String code = codes.make(caseId, Desk.CLERK);
        Browser browser = browsers.open();

        browser.go("http://localhost:" + port + "/publik/lacak?nomor=" + number + "#" + code);
        browser.await(page -> code.equals(page.findElement(By.id("kode")).getDomProperty("value")));
        assertThat(browser.driver().getCurrentUrl()).doesNotContain(code);
        browser.click(By.cssSelector("button[type=submit]")).see("Sedang dikerjakan kantor.");

        assertThat(browser.driver().getCurrentUrl()).doesNotContain(code, number);
        assertThat(faults(browser)).isEmpty();
        browser.screenshot("lacak");
        runtime.deleteProcessInstance(caseId, "uji");
    }

    @Test
    void a_complaint_is_sent_by_whoever_uses_the_keyboard_and_a_screen_reader() {
        PackFiles pack = PackFolder.changed(PackFolder.small("kenanga", "KNG"), "layanan.yaml", "komponen:", """
                dari-publik:
                  bidang: [jenis, namaPemohon, telepon, uraian]
                  isi: {nomorUsaha: "8120012345678"}
                  sumber: contoh
                komponen:""");
        DeploymentBuilder builder =
                repository.createDeployment().name(pack.key()).tenantId("kenanga");
        pack.content().forEach((name, bytes) -> builder.addInputStream(name, new ByteArrayInputStream(bytes)));
        String deployment = desk.as("pemilik-proses.kenanga", builder::deploy).getId();
        published.refresh();
        try {
            Browser browser = browsers.open();
            browser.driver().manage().window().setSize(new Dimension(500, 900));
            browser.go("http://localhost:" + port + "/publik/kirim/kenanga/uji-jeda");
            assertThat(faults(browser)).isEmpty();
            assertThat(wider(browser)).isFalse();
            browser.driver().executeScript("document.querySelector('form').noValidate = true");
            browser.click(By.cssSelector("button[type=submit]")).see("Belum dapat diterima");
            assertThat(faults(browser)).isEmpty();
            browser.screenshot("kirim-keliru");
            browser.click(By.cssSelector("label[for=jenis-orang]"))
                    .type(By.id("namaPemohon"), "Siti Contoh")
                    .type(By.id("uraian"), "Lampu loket mati");
            browser.click(By.cssSelector("button[type=submit]")).see("Nomor perkara");
            assertThat(faults(browser)).isEmpty();
            browser.screenshot("kirim-diterima");
        } finally {
            runtime.createProcessInstanceQuery()
                    .deploymentId(deployment)
                    .list()
                    .forEach(each -> runtime.deleteProcessInstance(each.getId(), "uji"));
            jdbc.update("delete from ln_public_sender");
            jdbc.update("delete from ln_public_request where office = 'kenanga'");
            jdbc.update("delete from ln_public_day where office = 'kenanga'");
            repository.deleteDeployment(deployment);
            published.refresh();
        }
    }

    private static boolean wider(Browser browser) {
        return Boolean.TRUE.equals(browser.driver()
                .executeScript("return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    private static List<?> faults(Browser browser) {
        browser.driver().executeScript(axe());
        return (List<?>) Objects.requireNonNull(browser.driver().executeAsyncScript(FAULTS));
    }

    private static String axe() {
        try (InputStream script = PublicPagesIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
