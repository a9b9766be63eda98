package id.loketnaker.letters;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.print.PdfPrinter;
import id.loketnaker.servicepack.LetterTemplate;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.reader.ServicePackReader;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.testing.PrintedPdf;
import id.loketnaker.values.PublicUrl;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LetterPageTest {

    private static final ServicePack PACK = new ServicePackReader().read(PackFolder.letters());

    private final LetterPage page = new LetterPage(new PdfPrinter(), new PublicUrl("http://localhost"));

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

    @Test
    void a_long_list_goes_over_pages_with_its_head_on_each_and_loses_no_row() {
        for (int before = 0; before < 50; before += 7) {
            List<String> pages = pages(lines(before) + list(100) + "<p>Demikian.</p>");

            String all = String.join("\n", pages);
            assertThat(IntStream.rangeClosed(1, 100))
                    .allSatisfy(row -> assertThat(all.split("Orang" + row + "\\b", -1))
                            .as("row %d", row)
                            .hasSize(2));
            assertThat(pages.stream().filter(page -> page.contains("Orang")))
                    .hasSizeGreaterThan(3)
                    .allSatisfy(page -> assertThat(page).contains("Peserta"));
            assertThat(pages.get(pages.size() - 1)).contains("Demikian.");
        }
    }

    @Test
    void an_annex_begins_on_a_page_of_its_own() {
        List<String> pages = pages("<p>Surat.</p><div class=\"lampiran\"><h1>Lampiran</h1>" + list(40) + "</div>");

        assertThat(pages.get(0)).contains("Surat.").doesNotContain("Orang1");
        assertThat(pages.get(1)).contains("Lampiran", "Peserta", "Orang1");
    }

    private static String list(int rows) {
        return "<table class=\"daftar\"><thead><tr><th>No.</th><th>Peserta</th><th>Alamat</th></tr></thead><tbody>"
                + IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> "<tr><td>%d</td><td>Orang%d</td><td>%s</td></tr>"
                                .formatted(row, row, "Jalan Melati Raya yang panjang namanya ".repeat(row % 4)))
                        .collect(Collectors.joining())
                + "</tbody></table>";
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
        return PrintedPdf.pageTexts(
                page.print(PACK, template, new LetterPage.Body(body, Map.of()), Instant.EPOCH, null));
    }
}
