package id.loketnaker.letters;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.print.PdfPrinter;
import id.loketnaker.servicepack.LetterTemplate;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.reader.ServicePackReader;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.PrintedPdf;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LetterPageTest {

    private static final ServicePack PACK = new ServicePackReader().read(PackFolder.letters());

    private final LetterPage page = new LetterPage(new PdfPrinter(), "http://localhost");

    @Test
    void a_signature_never_stands_alone_on_a_page() {
        List<List<String>> longer = IntStream.rangeClosed(24, 46)
                .mapToObj(LetterPageTest::letterOf)
                .map(this::pages)
                .filter(pages -> pages.size() == 2)
                .toList();

        assertThat(longer)
                .hasSizeGreaterThan(10)
                .allSatisfy(pages -> assertThat(pages.get(1)).contains("Demikian", "Kepala Dinas,", "Mengetahui"));
    }

    @Test
    void a_heading_is_followed_by_its_text_on_the_same_page() {
        List<String> letters = IntStream.rangeClosed(30, 46)
                .mapToObj(lines -> lines(lines) + "<h2>Kesimpulan</h2><p>Ditolak.</p>")
                .toList();

        assertThat(letters.stream().map(this::pages))
                .anySatisfy(pages -> assertThat(pages).hasSize(2))
                .allSatisfy(pages -> assertThat(pages)
                        .anySatisfy(text -> assertThat(text).containsSubsequence("Kesimpulan", "Ditolak.")));
    }

    private static String letterOf(int lines) {
        return lines(lines) + "<p>Demikian surat ini dibuat.</p>"
                + "<table class=\"ttd-dua\"><tr><td><p>Kepala Dinas,</p><p class=\"nama\">...</p></td><td><p>Pemohon,</p></td></tr></table>"
                + "<div class=\"ttd\"><p>Mengetahui</p><p class=\"nama\">...</p></div>";
    }

    private static String lines(int count) {
        return "<p>Satu baris.</p>".repeat(count);
    }

    private List<String> pages(String body) {
        LetterTemplate template = PACK.letters().get(0);
        return PrintedPdf.pageTexts(page.print(PACK, template, body, Instant.EPOCH, null));
    }
}
