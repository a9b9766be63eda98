package id.loketnaker.documents.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.loketnaker.testing.ScannedPaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a PDF does beside showing its pages, however it is written. */
class PdfInspectionTest {

    private static final String PROGRAM = "menjalankan program";
    private static final String SCRIPT = "JavaScript";
    private static final String ATTACHED = "memuat berkas lain";
    private static final String OTHER_FILE = "berkas lain";
    private static final String MEDIA = "suara, video";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource
    void what_does_more_than_show_pages_is_refused_however_it_is_written(String name, SamplePdf pdf, String why)
            throws IOException {
        refused(pdf.plain(), why);
        refused(pdf.escaped(), why);
        refused(pdf.packed(), why);
        refused(pdf.added(), why);
        refused(pdf.withBrokenTable(), why);
    }

    static Stream<Arguments> what_does_more_than_show_pages_is_refused_however_it_is_written() {
        return Stream.of(
                harm("launch", "/OpenAction << /S /Launch /F (cmd.exe) >>", PROGRAM),
                harm(
                        "launch of Windows",
                        "/OpenAction << /Type /Action /S /Launch /Win << /F (cmd.exe) >> >>",
                        PROGRAM),
                harm("launch by reference", "/OpenAction 5 0 R", PROGRAM, "<< /S 6 0 R /F (a.exe) >>", "/Launch"),
                harm(
                        "launch after a harmless one",
                        "/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next [5 0 R] >>",
                        PROGRAM,
                        "<< /S /Launch /F (a.exe) >>"),
                harm(
                        "launch in an outline",
                        "/Outlines << /First 5 0 R /Last 5 0 R >>",
                        PROGRAM,
                        "<< /Title (Bab 1) /A << /S /Launch /F (a.exe) >> >>"),
                harm("script at the start", "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>", SCRIPT),
                harm(
                        "script by name",
                        "/Names << /JavaScript << /Names [(a) 5 0 R] >> >>",
                        SCRIPT,
                        "<< /S /JavaScript /JS 6 0 R >>",
                        "<< /Length 3 >>\nstream\na()\nendstream"),
                harm("script before printing", "/AA << /WP << /S /JavaScript /JS (a) >> >>", SCRIPT),
                harm("script of a picture", "/OpenAction << /S /Rendition /JS (a) >>", MEDIA),
                harm("script of PostScript", "/X 5 0 R", SCRIPT, "<< /Subtype /PS /Length 1 >>\nstream\na\nendstream"),
                harm("sending a form", "/OpenAction << /S /SubmitForm /F (http://x.test) >>", "mengirim"),
                harm("fetching a form", "/OpenAction << /S /ImportData /F (x.fdf) >>", "mengirim"),
                harm("another file", "/OpenAction << /S /GoToR /F (lain.pdf) /D [0 /Fit] >>", OTHER_FILE),
                harm("a file within", "/OpenAction << /S /GoToE /D [0 /Fit] >>", OTHER_FILE),
                harm("thread of another file", "/OpenAction << /S /Thread /F (lain.pdf) /D 0 >>", OTHER_FILE),
                harm(
                        "content of another file",
                        "/X 5 0 R",
                        OTHER_FILE,
                        "<< /F (lain) /Length 0 >>\nstream\n\nendstream"),
                harm(
                        "page of another file",
                        "/X 5 0 R",
                        OTHER_FILE,
                        "<< /Subtype /Form /Ref << /F (lain.pdf) >> /Length 0 >>\nstream\n\nendstream"),
                harm(
                        "attachment",
                        "/Names << /EmbeddedFiles << /Names [(a) 5 0 R] >> >>",
                        ATTACHED,
                        "<< /Type /Filespec /F (a.txt) /EF << /F 6 0 R >> >>",
                        "<< /Type /EmbeddedFile /Length 1 >>\nstream\na\nendstream"),
                harm(
                        "associated file",
                        "/AF [<< /Type /Filespec /F (a.xml) /EF << /F 5 0 R >> >>]",
                        ATTACHED,
                        "<< /Length 1 >>\nstream\na\nendstream"),
                harm(
                        "form of Adobe alone",
                        "/AcroForm << /Fields [] /XFA 5 0 R >>",
                        "XFA",
                        "<< /Length 7 >>\nstream\n<xdp />\nendstream"),
                harm("form drawn elsewhere", "/NeedsRendering true", "XFA"),
                harm("link to a script", "/OpenAction << /S /URI /URI (java\\nscript:alert(1)) >>", "tautan"),
                harm("link to a machine", "/OpenAction << /S /URI /URI (file://server/a) >>", "tautan"),
                harm("link to a share", "/OpenAction << /S /URI /URI (\\\\\\\\server\\\\a) >>", "tautan"),
                harm("command of the viewer", "/OpenAction << /S /Named /N /SaveAs >>", "tidak dikenal"),
                harm("action of nobody", "/OpenAction << /Type /Action /S /Format >>", "tidak dikenal"),
                arguments("attached to a page", SamplePdf.annotated("<< /Subtype /FileAttachment >>"), ATTACHED),
                arguments("rich media", SamplePdf.annotated("<< /Subtype /RichMedia >>"), MEDIA),
                arguments("film", SamplePdf.annotated("<< /Subtype /Movie >>"), MEDIA),
                arguments("sound", SamplePdf.annotated("<< /Subtype /Sound >>"), MEDIA),
                arguments("screen", SamplePdf.annotated("<< /Subtype /Screen >>"), MEDIA),
                arguments("solid", SamplePdf.annotated("<< /Subtype /3D >>"), MEDIA));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource
    void what_only_shows_pages_is_taken_in_however_it_is_written(String name, SamplePdf pdf) {
        taken(pdf.plain());
        taken(pdf.escaped());
        taken(pdf.packed());
        taken(pdf.added());
        taken(pdf.withBrokenTable());
    }

    static Stream<Arguments> what_only_shows_pages_is_taken_in_however_it_is_written() {
        return Stream.of(
                good("a page", ""),
                good("opened at a place", "/OpenAction [3 0 R /FitH 842]"),
                good("opened by an action", "/OpenAction << /Type /Action /S /GoTo /D [3 0 R /Fit] >>"),
                good("opened to print", "/OpenAction << /S /Named /N /Print >>"),
                good("no attachments", "/Names << /EmbeddedFiles << /Names [] >> >>"),
                good(
                        "a form",
                        "/AcroForm << /Fields [5 0 R] /DA (/F1 0 Tf) >>",
                        "<< /FT /Tx /T (nama) /V (Siti) /Subtype /Widget /Rect [0 0 9 9] /P 3 0 R >>"),
                good("page labels", "/PageLabels << /Nums [0 << /S /D >>] >>"),
                good("structure", "/StructTreeRoot << /K << /S /Document /K << /S /Link >> >> >>"),
                arguments(
                        "a link",
                        SamplePdf.annotated(
                                "<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://kemnaker.go.id) >> >>")),
                arguments("a note", SamplePdf.annotated("<< /Subtype /Text /Rect [0 0 9 9] /Contents (Benar) >>")));
    }

    @Test
    void a_page_in_order_for_a_slow_line_is_taken_in() throws IOException {
        byte[] pdf = SamplePdf.page("cepat").linearized();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
        }
        taken(pdf);
    }

    @Test
    void a_scan_is_taken_in() {
        taken(ScannedPaper.pdf());
    }

    @Test
    void a_signed_paper_is_taken_in() throws IOException {
        try (PDDocument paper = Loader.loadPDF(SamplePdf.page("bertanda tangan").plain())) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            paper.addSignature(signature, content -> new byte[] {1, 2, 3});
            ByteArrayOutputStream signed = new ByteArrayOutputStream();
            paper.saveIncremental(signed);

            taken(signed.toByteArray());
        }
    }

    @ParameterizedTest
    @CsvSource({"40,buka,milik", "128,buka,milik", "256,buka,milik", "40,'',milik", "128,'',milik", "256,'',milik"})
    void what_is_locked_is_refused_also_when_it_opens_without_a_password(int bits, String user, String owner)
            throws IOException {
        for (CompressParameters packing :
                List.of(CompressParameters.NO_COMPRESSION, CompressParameters.DEFAULT_COMPRESSION)) {
            try (PDDocument paper = Loader.loadPDF(SamplePdf.page("rahasia").plain())) {
                StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
                policy.setEncryptionKeyLength(bits);
                paper.protect(policy);
                ByteArrayOutputStream locked = new ByteArrayOutputStream();
                paper.save(locked, packing);

                refused(locked.toByteArray(), "dikunci");
                refused(
                        text(locked).replace("/Encrypt", "/#45ncrypt").getBytes(StandardCharsets.ISO_8859_1),
                        packing == CompressParameters.NO_COMPRESSION ? "dikunci" : "");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/Encrypt 5 0 R",
        "/#45ncrypt 5 0 R",
        "/E#6ecrypt << /Filter /Standard >>",
        "/Encrypt << /Filter /Asing >>"
    })
    void a_lock_is_a_lock_however_it_is_spelled_and_whoever_made_it(String lock) throws IOException {
        SamplePdf pdf = SamplePdf.with("", "<< /Filter /Standard /V 1 /R 2 >>").trailer(lock);
        refused(pdf.plain(), "dikunci");
        refused(pdf.added(), "dikunci");
    }

    @Test
    void an_object_that_no_page_leads_to_is_looked_at_too() throws IOException {
        refused(SamplePdf.with("", "<< /S /Launch /F (a.exe) >>").plain(), PROGRAM);
    }

    @Test
    void an_object_that_cannot_be_read_hides_nothing() throws IOException {
        byte[] pdf = SamplePdf.withObjectStream("6 0 (a) ".getBytes(StandardCharsets.US_ASCII), "[]");
        taken(pdf);
        refused(
                new String(pdf, StandardCharsets.ISO_8859_1)
                        .replace("4 0 obj", "9 0 obj")
                        .getBytes(StandardCharsets.ISO_8859_1),
                "rusak");
    }

    @Test
    void the_form_that_shows_please_wait_elsewhere_is_refused() throws IOException {
        try (InputStream form = PdfInspectionTest.class.getResourceAsStream("/papers/xfa-dinamis.pdf")) {
            refused(form.readAllBytes(), "XFA");
        }
    }

    private static Arguments harm(String name, String catalog, String why, String... objects) {
        return arguments(name, SamplePdf.with(catalog, objects), why);
    }

    private static Arguments good(String name, String catalog, String... objects) {
        return arguments(name, SamplePdf.with(catalog, objects));
    }

    private void refused(byte[] pdf, String why) throws IOException {
        new PdfDoor(folder).refuses(pdf, why);
    }

    private void taken(byte[] pdf) {
        new PdfDoor(folder).takes(pdf);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
