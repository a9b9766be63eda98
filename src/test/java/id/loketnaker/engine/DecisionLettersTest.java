package id.loketnaker.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.casework.TaskLetters;
import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.testing.Desk;
import id.loketnaker.testing.OnH2Alone;
import id.loketnaker.testing.OwnClockAndEngine;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.PrintedPdf;
import id.loketnaker.testing.RealServices;
import id.loketnaker.testing.TouchesDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A letter tried out at a step whose choices a decision table answered: Bekasi's passports, the papers that are
 * missing.
 */
@TouchesDatabase
@OnH2Alone(because = "decision tables fill letters")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@Import(Desk.class)
@ExtendWith(OwnClockAndEngine.class)
class DecisionLettersTest {

    private static final String VERIFIER = "pengantar-kerja-pmi.bekasi";
    private static final String MISSING = "Bukti pendaftaran CPMI Mandiri di SISKOTKLN";

    @Autowired
    Desk desk;

    @Autowired
    TaskLetters letters;

    private String task;

    @DynamicPropertySource
    static void onlyPassports(DynamicPropertyRegistry properties) {
        properties.add("loketnaker.packs", DecisionLettersTest::folder);
    }

    private static String folder() {
        PackFolder folder = PackFolder.fresh("paspor");
        RealServices.of("bekasi", "rekomendasi-paspor").forEach(folder::with);
        return folder.location();
    }

    @BeforeEach
    void apply() {
        String caseId = desk.start("petugas-berkas-pmi.bekasi", "rekomendasi-paspor", application());
        task = desk.task(caseId, "Task_PeriksaBerkas").getId();
    }

    @Test
    void what_the_table_offers_may_be_tried_out() {
        assertThat(PrintedPdf.text(preview(MISSING))).contains(MISSING, "Daftarkan dahulu.");
    }

    @Test
    void what_the_table_does_not_offer_is_refused_as_on_submission() {
        assertThatThrownBy(() -> preview("Fotokopi Basic Safety Training (BST)"))
                .isInstanceOf(UnacceptableException.class)
                .hasMessageContaining("Persyaratan yang kurang bukan salah satu pilihan");
    }

    private byte[] preview(String missing) {
        return desk.as(
                VERIFIER,
                () -> letters.preview(
                        task,
                        "kekurangan-berkas",
                        new HashMap<>(Map.of(
                                "hasilPemeriksaan", "belum-lengkap",
                                "kekurangan", List.of(missing),
                                "alasanPengembalian", "Daftarkan dahulu."))));
    }

    private static Map<String, Object> application() {
        return new HashMap<>(Map.ofEntries(
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
