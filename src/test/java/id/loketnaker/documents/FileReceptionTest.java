package id.loketnaker.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.management.ThreadMXBean;
import id.loketnaker.documents.inspection.FileInspection;
import id.loketnaker.documents.inspection.SamplePdf;
import id.loketnaker.servicepack.DocumentType;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

class FileReceptionTest {

    private static final int MIB = 1024 * 1024;
    private static final Set<DocumentType> ALL = EnumSet.allOf(DocumentType.class);

    @TempDir
    Path waiting;

    private FileReception reception;

    @BeforeEach
    void receive_into_a_folder_of_our_own() {
        reception = new FileReception(new SizeLimit(DataSize.ofMegabytes(10)), new FileInspection(), waiting);
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource
    void a_file_that_is_what_it_says_is_taken_in(String name, byte[] content, DocumentType type) throws IOException {
        try (ReceivedFile file = receive(name, content)) {
            assertThat(file.type()).isEqualTo(type);
            assertThat(file.name()).isEqualTo(name);
            assertThat(file.size()).isEqualTo(content.length);
            assertThat(Files.readAllBytes(file.path())).isEqualTo(content);
        }
    }

    static Stream<Arguments> a_file_that_is_what_it_says_is_taken_in() {
        return Stream.of(
                arguments("permohonan.pdf", SampleFiles.pdf("Permohonan"), DocumentType.PDF),
                arguments("KTP.JPG", SampleFiles.jpeg(60, 40), DocumentType.JPG),
                arguments("ktp.jpeg", SampleFiles.jpeg(60, 40), DocumentType.JPG),
                arguments("ktp.jfif", SampleFiles.jpeg(60, 40), DocumentType.JPG),
                arguments("ktp.JPE", SampleFiles.jpeg(60, 40), DocumentType.JPG),
                arguments("foto 4x6.png", SampleFiles.png(40, 60), DocumentType.PNG),
                arguments("rencana.docx", SampleFiles.docx(), DocumentType.DOCX),
                arguments("tepat.pdf", SampleFiles.pdfOfSize(10 * MIB), DocumentType.PDF));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource
    void a_file_that_is_not_acceptable_is_refused_with_what_to_do(String name, byte[] content, String why) {
        Set<Path> before = left();

        assertThatThrownBy(() -> receive(name, content))
                .isInstanceOf(RefusedDocumentException.class)
                .hasMessageContaining(why)
                .message()
                .satisfies(said ->
                        assertThat(said.split("\\. ")).as("reason and remedy").hasSizeGreaterThan(1));

        assertThat(left()).as("nothing is left on the disk").isEqualTo(before);
    }

    static Stream<Arguments> a_file_that_is_not_acceptable_is_refused_with_what_to_do() {
        byte[] pdf = SampleFiles.pdf("Permohonan");
        return Stream.of(
                arguments("kosong.pdf", new byte[0], "kosong"),
                arguments("besar.pdf", SampleFiles.pdfOfSize(10 * MIB + 1), "lebih besar dari 10 MB"),
                arguments("program.exe", SampleFiles.exe(), "tidak diterima di sini. Yang diterima: pdf, jpg, png"),
                arguments("tanpa-akhiran", pdf, "tidak diterima di sini"),
                arguments("", pdf, "Berkas tanpa nama tidak diterima"),
                arguments(".pdf", pdf, "tidak diterima di sini"),
                arguments("program.pdf", SampleFiles.exe(), "isinya bukan PDF"),
                arguments("halaman.pdf", SampleFiles.html(), "isinya bukan PDF"),
                arguments("halaman.png", SampleFiles.html(), "isinya bukan PNG"),
                arguments("foto.png", SampleFiles.jpeg(9, 9), "isinya JPG, bukan PNG. Ganti akhiran"),
                arguments("foto.pdf", SampleFiles.png(9, 9), "isinya PNG, bukan PDF"),
                arguments("zip.pdf", SampleFiles.plainZip(), "isinya bukan PDF"),
                arguments("surat.docx", pdf, "isinya PDF, bukan DOCX"),
                arguments("surat.docx", SampleFiles.plainZip(), "isinya bukan DOCX"),
                arguments("tabel.xlsx", SampleFiles.docx(), "isinya bukan XLSX"),
                arguments("makro.docx", SampleFiles.docxWithMacros(), "makro"),
                arguments("bom.docx", SampleFiles.zipBomb(), "bom zip"),
                arguments("banyak.docx", SampleFiles.zipOfManyParts(), "bom zip"),
                arguments("rusak.docx", half(SampleFiles.docx()), "rusak"),
                arguments("putus.pdf", half(pdf), "tidak utuh"),
                arguments(
                        "kunci.pdf",
                        SamplePdf.page("x").trailer("/Encrypt 9 0 R").plain(),
                        "dikunci"),
                arguments("putus.png", half(SampleFiles.png(1, 1), 20), "tidak dapat dibaca sebagai gambar"),
                arguments("lapangan.png", SampleFiles.pngThatSays(20_000, 20_000), "100 juta titik"));
    }

    @Test
    void only_what_the_requirement_allows_is_taken_in() {
        assertThatThrownBy(() -> reception.receive(
                        new ByteArrayInputStream(SampleFiles.docx()), "rencana.docx", DocumentType.USUAL))
                .hasMessage("\"rencana.docx\" tidak diterima di sini. Yang diterima: pdf, jpg, png.");
    }

    @Test
    void a_word_that_only_begins_like_the_lock_locks_nothing() {
        receive("surat.pdf", SamplePdf.page("x").trailer("/EncryptNot 1").plain())
                .close();
    }

    @Test
    void a_large_file_is_read_in_small_pieces() {
        int[] largest = {0};
        InputStream watched = new FilterInputStream(new ByteArrayInputStream(SampleFiles.pdfOfSize(10 * MIB))) {
            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                largest[0] = Math.max(largest[0], length);
                return super.read(buffer, from, length);
            }
        };

        reception.receive(watched, "besar.pdf", ALL).close();

        assertThat(largest[0]).isPositive().isLessThanOrEqualTo(64 * 1024);
    }

    @Test
    void ten_megabytes_take_no_tenth_of_it_in_memory() {
        InputStream large = new ByteArrayInputStream(SampleFiles.pdfOfSize(10 * MIB));
        receive("dahulu.pdf", SampleFiles.pdf("pemanasan")).close();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        long before = threads.getCurrentThreadAllocatedBytes();
        reception.receive(large, "besar.pdf", ALL).close();
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(allocated).isPositive().isLessThan(MIB);
    }

    @Test
    void a_line_that_breaks_leaves_nothing_on_the_disk() {
        Set<Path> before = left();
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("terputus");
            }
        };

        assertThatThrownBy(() -> reception.receive(broken, "surat.pdf", ALL)).isInstanceOf(UncheckedIOException.class);

        assertThat(left()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"0", "99999", "52428801", "-1"})
    void a_limit_that_cannot_be_used_stops_the_start(long bytes) {
        assertThatThrownBy(() -> new SizeLimit(DataSize.ofBytes(bytes)))
                .isInstanceOf(InvalidLimitException.class)
                .hasMessageContaining("tulis antara 100KB dan 50MB");
    }

    private ReceivedFile receive(String name, byte[] content) {
        return reception.receive(new ByteArrayInputStream(content), name, ALL);
    }

    private static byte[] half(byte[] whole) {
        return half(whole, whole.length / 2);
    }

    private static byte[] half(byte[] whole, int bytes) {
        return Arrays.copyOf(whole, bytes);
    }

    private Set<Path> left() {
        Set<Path> left = new HashSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(waiting)) {
            files.forEach(left::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return left;
    }
}
