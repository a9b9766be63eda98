package id.loketnaker.print;

import static id.loketnaker.testing.PrintedPdf.assertArchivable;
import static id.loketnaker.testing.PrintedPdf.pages;
import static id.loketnaker.testing.PrintedPdf.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPrinterTest {

    private static final Instant MADE = Instant.parse("2026-03-16T02:15:30.123Z");
    private static final String PROOF = "https://loket.example.go.id/bukti/8Q2F-77KD";

    private final PdfPrinter printer = new PdfPrinter();

    @Test
    void a_letter_is_archivable_with_its_fonts_pictures_and_links() {
        byte[] pdf = printer.print(letter(Paper.F4));

        assertArchivable(pdf);
        assertThat(text(pdf)).contains("ANJURAN", "Nomor 560/12/Disnaker/III/2026", "“Sdr. Añisah Ødegård”");
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void the_page_has_the_size_of_the_paper(Paper paper) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printer.print(letter(paper)))) {
            String[] sides = paper.size().replace("mm", "").split(" ");
            assertThat(millimetres(pdf.getPage(0).getMediaBox().getWidth())).isEqualTo(Integer.parseInt(sides[0]));
            assertThat(millimetres(pdf.getPage(0).getMediaBox().getHeight())).isEqualTo(Integer.parseInt(sides[1]));
        }
    }

    private static long millimetres(float points) {
        return Math.round(points / 72 * 25.4);
    }

    @Test
    void every_page_has_its_number() {
        byte[] pdf = printer.print(page("<p>" + "Para pihak hadir pada hari sidang. ".repeat(400) + "</p>"));

        assertThat(pages(pdf)).isGreaterThan(2);
        assertThat(text(pdf)).contains("Halaman 1 dari " + pages(pdf), "Halaman 2 dari " + pages(pdf));
    }

    @Test
    void a_file_says_whose_it_is_what_it_is_and_when_it_was_made() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printer.print(letter(Paper.A4)))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Anjuran 560/12/Disnaker/III/2026");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Dinas Tenaga Kerja Kota Contoh");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-03-16T02:15:30Z");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("id");
        }
    }

    @Test
    void all_weights_of_all_families_are_embedded_in_part() throws IOException {
        String text = "<b>tebal</b> <i>miring</i> <b><i>keduanya</i></b> biasa";
        byte[] printed = printer.print(page("<p>" + text + "</p><p style='font-family: sans-serif'>" + text
                + "</p><p style='font-family: monospace'>" + text + "</p>"));
        try (PDDocument pdf = Loader.loadPDF(printed)) {
            assertThat(fonts(pdf.getPage(0)))
                    .hasSize(12)
                    .allSatisfy(font -> assertThat(font.isEmbedded()).isTrue())
                    .extracting(PDFont::getName)
                    .allSatisfy(name -> assertThat(name).matches("[A-Z]{6}\\+Liberation(Serif|Sans|Mono).*"));
        }
    }

    private static List<PDFont> fonts(PDPage page) {
        return StreamSupport.stream(page.getResources().getFontNames().spliterator(), false)
                .map(name -> font(page, name))
                .toList();
    }

    private static PDFont font(PDPage page, COSName name) {
        try {
            return page.getResources().getFont(name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_same_letter_at_the_same_moment_is_the_same_file() {
        assertThat(printer.print(letter(Paper.A4))).isEqualTo(new PdfPrinter().print(letter(Paper.A4)));
    }

    @Test
    void another_moment_or_another_word_is_another_file() {
        byte[] first = printer.print(page("<p>satu</p>"));

        assertThat(printer.print(page("<p>dua</p>"))).isNotEqualTo(first);
        assertThat(printer.print(new Printout(xhtml(Paper.A4, "<p>satu</p>"), "Uji", "Uji", MADE.plusSeconds(1))))
                .isNotEqualTo(first);
    }

    @Test
    void the_printed_QR_code_can_be_read() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(printer.print(letter(Paper.A4)))) {
            assertThat(codeOn(new PDFRenderer(pdf).renderImageWithDPI(0, 150))).isEqualTo(PROOF);
        }
    }

    private static String codeOn(BufferedImage image) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        LuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<img src='file:///etc/hostname'/>                         | file:///etc/hostname",
                "<img src='http://127.0.0.1:9/x.png'/>                     | http://127.0.0.1:9/x.png",
                "<img src='classpath:/application.yaml'/>                  | classpath:/application.yaml",
                "<img src='gambar-lain.png'/>                              | gambar-lain.png",
                "<img src='data:image/svg+xml;base64,PHN2Zy8+'/>           | data:image/svg+xml",
                "<p style='background-image: url(https://127.0.0.1:9/y)'>isi</p> | https://127.0.0.1:9/y",
                "<a href='file:///etc/passwd' download='isi.txt' data-content-type='text/plain' relationship='Data'>isi</a> | file:///etc/passwd"
            })
    void nothing_is_loaded_from_elsewhere(String markup, String address) {
        assertThatThrownBy(() -> printer.print(page(markup.strip())))
                .isInstanceOf(CannotPrintException.class)
                .hasMessageContaining(address)
                .hasMessageContaining("hanya gambar PNG atau JPEG");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<style>@import url(file:///a.css);</style>                     | file:///a.css",
                "<style>@font-face {font-family: X; src: url(file:///x.ttf)}</style> | file:///x.ttf",
                "<link rel='stylesheet' type='text/css' href='file:///b.css'/>  | file:///b.css"
            })
    void styles_and_fonts_come_from_nowhere_else(String head, String address) {
        String xhtml = "<html><head>" + head + "</head><body><p style='font-family: X'>isi</p></body></html>";

        assertThatThrownBy(() -> printer.print(new Printout(xhtml, "Uji", "Uji", MADE)))
                .isInstanceOf(CannotPrintException.class)
                .hasMessageContaining(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>tidak ditutup           | baris 6",
                "<p>a &nbsp; b</p>          | nbsp",
                "<p>a & b</p>               | baris 6",
                "<p class=merah>isi</p>     | class",
            })
    void broken_markup_is_refused_with_its_place(String markup, String part) {
        assertThatThrownBy(() -> printer.print(page(markup)))
                .isInstanceOf(CannotPrintException.class)
                .hasMessageContaining("XHTML")
                .hasMessageContaining(part);
    }

    @Test
    void a_page_brings_no_entities_of_its_own() {
        String bomb = "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><html><body>&x;</body></html>";

        assertThatThrownBy(() -> printer.print(new Printout(bomb, "Uji", "Uji", MADE)))
                .isInstanceOf(CannotPrintException.class)
                .hasMessageContaining("<!DOCTYPE html>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"王", "😀", "محمد"})
    void a_letter_that_no_font_has_is_refused_by_name(String letters) {
        assertThatThrownBy(() -> printer.print(page("<p>Nama: " + letters + "</p>")))
                .isInstanceOf(CannotPrintException.class)
                .hasMessageContaining("Huruf “" + Character.toString(letters.codePointAt(0)) + "” (U+");
    }

    @Test
    void what_wants_an_unknown_font_is_printed_in_ours() {
        byte[] pdf = printer.print(page("<p style='font-family: Comic Sans MS'>Hak para pihak</p>"));

        assertArchivable(pdf);
        assertThat(text(pdf)).contains("Hak para pihak");
    }

    @Test
    void what_nobody_sees_when_it_is_pasted_stops_no_letter() {
        byte[] pdf = printer.print(page("<p>Jose\u0301\u1680Ma\u200bria\ufeff\u200e</p>"));

        assertArchivable(pdf);
        assertThat(text(pdf)).contains("José Maria");
    }

    @Test
    void a_broken_picture_is_refused() {
        String cut = QrCode.of(PROOF).dataUri().substring(0, 80);

        assertThatThrownBy(() -> printer.print(page("<img src='" + cut + "'/>")))
                .isInstanceOf(CannotPrintException.class)
                .hasMessageContaining("Gambar pada naskah rusak");
    }

    private static Printout page(String markup) {
        return new Printout(xhtml(Paper.A4, markup), "Uji cetak", "Dinas Uji", MADE);
    }

    private static Printout letter(Paper paper) {
        String body = """
                <img src="lambang" style="width: 20mm; float: left"/>
                <h1>ANJURAN</h1>
                <p>Nomor 560/12/Disnaker/III/2026</p>
                <p>“Sdr. Añisah Ødegård” – Rp1.500.000,00 · ≤ 30 hari … <a href="https://loket.example.go.id">bukti</a></p>
                <table><thead><tr><th>No.</th><th>Uraian</th></tr></thead>
                <tbody><tr><td>1</td><td>Uang pesangon</td></tr></tbody></table>
                <img src="qr" style="width: 25mm"/>
                """;
        return new Printout(
                xhtml(paper, body),
                "Anjuran 560/12/Disnaker/III/2026",
                "Dinas Tenaga Kerja Kota Contoh",
                MADE,
                Map.of("lambang", TestPictures.withTransparency(), "qr", QrCode.of(PROOF)));
    }

    private static String xhtml(Paper paper, String body) {
        return """
                <!DOCTYPE html><html lang="id"><head><style>
                @page { size: %s; margin: 20mm;
                  @bottom-center { content: "Halaman " counter(page) " dari " counter(pages); font-family: sans-serif } }
                body { font-family: serif; font-size: 12pt }
                td, th { border: 1px solid black; background-color: #eee }
                </style></head><body>%s</body></html>""".formatted(paper.size(), body);
    }
}
