package id.loketnaker.documents.inspection;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are broken, or ask for more than a reader should give. */
class DamagedPdfTest {

    @TempDir
    Path folder;

    @Test
    void what_stands_before_or_behind_the_document_is_refused() throws IOException {
        byte[] pdf = SamplePdf.page("utuh").plain();
        byte[] more = "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1);
        refused(SamplePdf.joined(pdf, more), "sesudah akhir");
        refused(SamplePdf.joined(more, pdf), "");
        taken(SamplePdf.joined(pdf, "\r\n\0\0".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void what_is_cut_off_is_refused() throws IOException {
        byte[] pdf = SamplePdf.page("utuh").added();
        for (int length : IntStream.of(pdf.length / 2 + 40, pdf.length - 60, pdf.length - 12)
                .toArray()) {
            refused(Arrays.copyOf(pdf, length), "");
        }
    }

    @Test
    void a_document_without_pages_is_refused() throws IOException {
        List<String> objects = new ArrayList<>(SamplePdf.page("x").objects());
        objects.set(1, "<< /Type /Pages /Kids [] /Count 0 >>");
        refused(new SamplePdf(objects, "").plain(), "tidak berhalaman");
    }

    @Test
    void a_book_of_more_pages_than_anybody_reads_is_refused() throws IOException {
        List<String> objects = new ArrayList<>(SamplePdf.page("x").objects());
        IntStream.rangeClosed(0, PdfPages.MOST).forEach(page -> objects.add("<< /Type /Page /Parent 2 0 R >>"));
        refused(new SamplePdf(objects, "").plain(), "5.000 halaman");
    }

    @Test
    void packed_objects_that_unpack_to_too_much_are_not_unpacked() throws IOException {
        byte[] much = new byte[256 * 1024 * 1024];
        Arrays.fill(much, (byte) ' ');
        byte[] content = "6 0 (a) ".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(content, 0, much, 0, content.length);
        refused(SamplePdf.withObjectStream(SamplePdf.deflated(much), "/FlateDecode"), "terlalu rumit");
        refused(SamplePdf.withObjectStream(content, "[/RunLengthDecode /LZWDecode]"), "terlalu rumit");
        taken(SamplePdf.withObjectStream(SamplePdf.deflated(content), "/FlateDecode"));
        taken(SamplePdf.withObjectStream(SamplePdf.deflated(content), "[/Fl]"));
    }

    @Test
    void more_values_than_memory_should_hold_are_refused() throws IOException {
        refused(SamplePdf.with("/X 5 0 R", "[" + "[]".repeat(3_500_000) + "]").plain(), "terlalu rumit");
    }

    @Test
    void values_within_values_without_end_are_refused() throws IOException {
        refused(
                SamplePdf.with("/X 5 0 R", "[".repeat(100_000) + "]".repeat(100_000))
                        .plain(),
                "r");
    }

    @Test
    void a_file_is_not_read_for_ever() throws IOException {
        Path file =
                Files.write(folder.resolve("kecil.pdf"), SamplePdf.page("kecil").plain());
        try (PacedFile paced = new PacedFile(file)) {
            assertThatThrownBy(() -> {
                        for (int round = 0; round < 1_000_000; round++) {
                            paced.seek(0);
                            paced.read(new byte[1024], 0, 1024);
                        }
                    })
                    .hasMessageContaining("terlalu rumit");
        }
    }

    private void refused(byte[] pdf, String why) throws IOException {
        new PdfDoor(folder).refuses(pdf, why);
    }

    private void taken(byte[] pdf) {
        new PdfDoor(folder).takes(pdf);
    }
}
