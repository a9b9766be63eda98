package id.loketnaker.webapps.cockpit.packs;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.proposals.PackArchive;
import id.loketnaker.proposals.PacksInForce;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.webapps.CockpitPage;
import id.loketnaker.webapps.TwoOfficesTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A process owner proposes, a head agrees, and the way back is proposed, in a real browser. */
@TwoOfficesTest
class PacksPageIT {

    private static final String OFFICE = "mekarsari";
    private static final String DIAGRAM = "tanda-daftar-bkk.bpmn";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    PacksInForce packs;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcTemplate jdbc;

    @TempDir
    Path folder;

    private Set<String> before = Set.of();

    @BeforeEach
    void rememberTheOffice() {
        before = deployments();
    }

    @AfterEach
    void theOfficeIsAsItWas() {
        jdbc.update("delete from ln_proposal_file");
        jdbc.update("delete from ln_proposal");
        deployments().stream().filter(id -> !before.contains(id)).forEach(id -> repository.deleteDeployment(id, true));
    }

    @Test
    void a_change_is_proposed_looked_at_agreed_to_and_taken_back() throws IOException {
        CockpitPage owner = CockpitPage.of(browsers.open(), port, "pemilik-proses.mekarsari");
        owner.follow("Paket");
        owner.see("Belum ada usulan.").see("folder paket").photograph("paket");

        owner.browser().click(By.xpath("//summary[. = 'Ajukan perubahan']"));
        owner.browser().see(By.id("loketnaker-paket-berkas")).sendKeys(changed().toString());
        owner.fill("Alasan perubahan (menjadi nama pemasangan)", "SK Kepala Dinas 12/2026")
                .press("Ajukan");
        owner.see("Menunggu giliran diperiksa").see(DIAGRAM).photograph("paket-usulan");
        long number = jdbc.queryForObject("select max(id) from ln_proposal", Long.class);
        jdbc.update("update ln_proposal set state = 'PASSED', played = planned, checked_at = proposed_at,"
                + " report = '  ✓ Terdaftar (skenario/terdaftar.yaml)'");
        owner.see("Menunggu persetujuan kepala bidang").photograph("paket-lulus");

        CockpitPage head = CockpitPage.of(browsers.open(), port, "kepala-bidang-penempatan.mekarsari");
        head.follow("Paket");
        head.follow("Usulan " + number);
        head.fill("Nomor keputusan, bila ada", "12/2026").fill("Alasan", "Sudah dibahas");
        head.photograph("paket-putusan").narrow().photograph("paket-putusan-sempit");
        head.press("Setujui dan berlakukan");
        head.see("Berlaku untuk perkara yang dimulai sejak itu").see("Sudah dibahas");
        assertThat(PackFolder.text(inForce(), DIAGRAM)).contains("Diubah. ");

        owner.go("#/paket");
        owner.see("disetujui");
        owner.browser().click(By.xpath("//tr[.//a[contains(., 'Unduh tanda-daftar-bkk')]]//summary[. = '2 versi']"));
        owner.browser().click(By.xpath("//summary[. = 'Kembali ke versi 1']"));
        owner.browser().type(By.cssSelector("[aria-label='Alasan kembali ke versi 1']"), "ternyata keliru");
        owner.browser().click(By.xpath("//form[.//*[@aria-label='Alasan kembali ke versi 1']]//button"));
        owner.see("Kembali ke versi 1: ternyata keliru").see("Menunggu giliran diperiksa");
    }

    @Test
    void an_official_of_the_counter_is_not_offered_it() {
        CockpitPage owner = CockpitPage.of(browsers.open(), port, "pemilik-proses.bekasi");

        assertThat(owner.status("packs/mekarsari/tanda-daftar-bkk/zip")).isEqualTo(404);
        assertThat(owner.status("packs")).isEqualTo(200);
    }

    /** The folder of the service as a ZIP, with a word more in its diagram. */
    private Path changed() throws IOException {
        PackFiles changed =
                PackFolder.changed(inForce(), DIAGRAM, "<bpmn:documentation>", "<bpmn:documentation>Diubah. ");
        return Files.write(folder.resolve("paket.zip"), PackArchive.zip(changed));
    }

    private PackFiles inForce() {
        return packs.of(OFFICE).stream()
                .filter(pack -> pack.key().equals("tanda-daftar-bkk"))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> deployments() {
        return repository.createDeploymentQuery().tenantIdIn(OFFICE).list().stream()
                .map(Deployment::getId)
                .collect(Collectors.toSet());
    }
}
