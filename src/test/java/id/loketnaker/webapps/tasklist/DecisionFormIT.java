package id.loketnaker.webapps.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.Browser;
import id.loketnaker.testing.Browsers;
import id.loketnaker.testing.Official;
import id.loketnaker.webapps.Tasklist;
import id.loketnaker.webapps.TwoOfficesTest;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The requirements that a decision table chose for a case, as the officials of Bekasi's passport service see them in a
 * browser.
 */
@TwoOfficesTest
class DecisionFormIT {

    private static final String MISSING = "Bukti pendaftaran CPMI Mandiri di SISKOTKLN";
    private static final By CHOICES = By.cssSelector(".fjs-form-field-checklist .fjs-form-field-label");

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Test
    void the_check_offers_the_requirements_of_this_case_and_the_counter_sees_what_was_missing() {
        new Official(engine, "petugas-berkas-pmi.bekasi").starts("rekomendasi-paspor", application());

        Tasklist verifier = Tasklist.of(browsers.open(), port, "pengantar-kerja-pmi.bekasi")
                .open("Verifikasi berkas")
                .claim();
        verifier.browser().see(CHOICES);
        assertThat(verifier.browser().driver().findElements(CHOICES))
                .extracting(WebElement::getText)
                .contains(MISSING, "Surat izin suami/istri yang diketahui Kepala Desa")
                .doesNotContain(
                        "Fotokopi Basic Safety Training (BST)", "Surat izin orang tua/wali yang diketahui Kepala Desa");
        verifier.choose("Hasil pemeriksaan", "Tidak lengkap")
                .choose("Persyaratan yang kurang", MISSING)
                .fill("Penjelasan untuk pemohon", "Daftarkan dahulu.");
        verifier.browser().screenshot("persyaratan-verifikasi");
        verifier.complete();

        Browser clerk = Tasklist.of(browsers.open(), port, "petugas-berkas-pmi.bekasi")
                .open("Kembalikan berkas")
                .browser();
        clerk.see(By.xpath("//dd[normalize-space() = '" + MISSING + "']"));
        clerk.screenshot("persyaratan-dikembalikan");
        assertThat(clerk.see(By.cssSelector(".loketnaker-ringkasan")).getText()).doesNotContain("Pas foto");
    }

    private static Map<String, Object> application() {
        return new TreeMap<>(Map.ofEntries(
                Map.entry("skema", "ssw"),
                Map.entry("namaCpmi", "Nina Contoh"),
                Map.entry("nikCpmi", "3216075908940111"),
                Map.entry("tempatLahir", "Bekasi"),
                Map.entry("tanggalLahir", "1994-08-19"),
                Map.entry("alamatCpmi", "Kp. Contoh RT 01/02"),
                Map.entry("telepon", "0812 0000 0000"),
                Map.entry("statusPerkawinan", "kawin"),
                Map.entry("pemberiIzinPasangan", "suami"),
                Map.entry("namaPemberiIzin", "Budi Contoh"),
                Map.entry("pemberiIzinSatuKk", "ya"),
                Map.entry("riwayat", "pertama"),
                Map.entry("jabatan", "Perawat lanjut usia"),
                Map.entry("negaraTujuan", "Jepang"),
                Map.entry("idCpmi", "JPN-2026-00154"),
                Map.entry("namaPemberiKerja", "Sakura Care Contoh")));
    }
}
