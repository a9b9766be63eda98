package id.loketnaker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.letters.Letter;
import id.loketnaker.letters.LetterArchive;
import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.Mediation;
import id.loketnaker.testing.Official;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The letters of a real service, from the forms to the page. */
@EngineTest
class MediationLettersTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    LetterArchive archive;

    @Test
    void summons_and_advice_come_out_of_the_forms() throws IOException {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2041-07-01T02:00:00Z")));
        Official mediator = new Official(engine, "mediator.bekasi");
        String caseId = new Official(engine, "petugas-loket.bekasi")
                .starts(Mediation.SERVICE, Mediation.application("Siti Aminah"));
        mediator.completes(caseId, "Task_PeriksaBerkas", Mediation.complete())
                .completes(caseId, "Task_Klarifikasi", Mediation.clarified())
                .completes(
                        caseId,
                        "Task_PanggilanPertama",
                        Map.of(
                                "tanggalSidang", "2041-07-08",
                                "waktuSidang", "09:30",
                                "tempatSidang", "Ruang mediasi lantai 1"));
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2041-07-08T03:00:00Z")));
        mediator.completes(
                        caseId,
                        "Task_BukaSidangPertama",
                        Map.of("pembukaan", "dibuka", "hadirPemohon", "hadir", "hadirTermohon", "hadir"))
                .completes(
                        caseId,
                        "Task_PimpinSidang",
                        Map.of(
                                "keteranganPemohon",
                                "Pemohon bekerja sejak 2031.\nUpah lembur tiga bulan belum dibayar.",
                                "keteranganTermohon",
                                "Termohon mengakui keterlambatan karena pesanan menurun.",
                                "hasilSidang",
                                "tidak-sepakat"))
                .completes(
                        caseId,
                        "Task_BuatAnjuran",
                        Map.of(
                                "hasilNaskahAnjuran", "terbit",
                                "pertimbanganAnjuran",
                                        "Kerja lembur diakui kedua pihak.\nKesimpulan: upah lembur harus dibayar.",
                                "isiAnjuran",
                                        "1. Agar termohon membayar upah lembur tiga bulan.\n2. Agar pemohon menerimanya."));

        List<Letter> letters = archive.ofCase(caseId);
        assertThat(letters)
                .extracting(Letter::template)
                .containsExactly(
                        "pelimpahan",
                        "risalah-klarifikasi",
                        "panggilan",
                        "tanda-terima-panggilan",
                        "daftar-hadir",
                        "risalah-sidang",
                        "anjuran",
                        "pengantar-anjuran",
                        "tanda-terima-anjuran");
        assertThat(letters)
                .filteredOn(letter -> letter.template().equals("anjuran"))
                .extracting(Letter::number)
                .containsExactly("567/001/Anj-PHI/Disnaker/VII/2041");
        assertThat(text(letters, "panggilan"))
                .contains(
                        "PEMERINTAH KABUPATEN BEKASI", "Nomor : 567/001/Pgl-PHI/Disnaker/VII/2041", "Panggilan mediasi")
                .contains(
                        "Siti Aminah",
                        "PT Sinar Contoh Abadi",
                        "Senin, 8 Juli 2041",
                        "09.30 WIB",
                        "Ruang mediasi lantai 1")
                .contains("Cikarang Pusat, 1 Juli 2041", "Mediator hubungan industrial")
                .doesNotContain("panggilan terakhir", "kedua", "Konsep:");
        assertThat(text(letters, "anjuran"))
                .contains(
                        "Pemohon bekerja sejak 2031.",
                        "mengakui keterlambatan",
                        "Kesimpulan: upah lembur harus dibayar.")
                .contains("2. Agar pemohon menerimanya.", "10 (sepuluh) hari kerja");
    }

    private String text(List<Letter> letters, String template) throws IOException {
        Letter letter = letters.stream()
                .filter(each -> each.template().equals(template))
                .findFirst()
                .orElseThrow();
        byte[] pdf = archive.issued(letter, null);
        Files.write(Files.createDirectories(Path.of("target", "surat")).resolve(template + ".pdf"), pdf);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }
}
