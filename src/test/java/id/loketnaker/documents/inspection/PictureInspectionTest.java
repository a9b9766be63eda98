package id.loketnaker.documents.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.documents.SampleFiles;
import id.loketnaker.servicepack.DocumentType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureInspectionTest {

    private static final byte[] JPEG = SampleFiles.jpeg(60, 40);
    private static final byte[] PNG = SampleFiles.png(60, 40);
    private static final byte[] ZIP = SampleOfficeFile.docx().zipped();

    @TempDir
    Path folder;

    @Test
    void a_picture_is_taken_in() {
        taken(JPEG, DocumentType.JPG);
        taken(PNG, DocumentType.PNG);
    }

    @Test
    void a_picture_that_is_cut_off_anywhere_is_refused() {
        IntStream.range(8, PNG.length).forEach(length -> refused(Arrays.copyOf(PNG, length), DocumentType.PNG, ""));
        IntStream.range(8, JPEG.length).forEach(length -> refused(Arrays.copyOf(JPEG, length), DocumentType.JPG, ""));
        refused(Arrays.copyOf(PNG, PNG.length - 1), DocumentType.PNG, "terpotong");
        refused(Arrays.copyOf(JPEG, JPEG.length - 2), DocumentType.JPG, "terpotong");
    }

    @Test
    void another_file_behind_a_picture_is_refused() {
        refused(SamplePdf.joined(PNG, ZIP), DocumentType.PNG, "sesudah akhir");
        refused(SamplePdf.joined(JPEG, ZIP), DocumentType.JPG, "sesudah akhir");
        refused(
                SamplePdf.joined(JPEG, "<script>".getBytes(StandardCharsets.US_ASCII)),
                DocumentType.JPG,
                "sesudah akhir");
        refused(SamplePdf.joined(JPEG, new byte[] {(byte) 0xff, 1}), DocumentType.JPG, "sesudah akhir");
        refused(SamplePdf.joined(SamplePdf.joined(JPEG, JPEG), ZIP), DocumentType.JPG, "sesudah akhir");
    }

    @Test
    void what_cameras_put_behind_a_photo_is_taken_in() {
        taken(SamplePdf.joined(JPEG, new byte[16]), DocumentType.JPG);
        taken(SamplePdf.joined(JPEG, JPEG), DocumentType.JPG);
        taken(SamplePdf.joined(JPEG, notes("Image_UTC_Data1732877000000")), DocumentType.JPG);
    }

    @Test
    void the_short_video_of_a_telephone_behind_its_photo_is_taken_in_and_no_archive_in_it() {
        byte[] film = SamplePdf.joined(
                box("ftyp", "mp42isom".getBytes(StandardCharsets.US_ASCII)), box("moov", new byte[40]));
        taken(SamplePdf.joined(JPEG, film), DocumentType.JPG);
        taken(SamplePdf.joined(JPEG, SamplePdf.joined(film, box("mdat", new byte[100_000]))), DocumentType.JPG);
        refused(SamplePdf.joined(JPEG, SamplePdf.joined(film, box("mdat", ZIP))), DocumentType.JPG, "sesudah akhir");
        refused(SamplePdf.joined(JPEG, SamplePdf.joined(film, ZIP)), DocumentType.JPG, "sesudah akhir");
        refused(SamplePdf.joined(JPEG, SamplePdf.joined(film, box("exec", ZIP))), DocumentType.JPG, "sesudah akhir");
        refused(SamplePdf.joined(JPEG, box("ftyp", new byte[8])), DocumentType.JPG, "sesudah akhir");
        byte[] cut = SamplePdf.joined(JPEG, SamplePdf.joined(film, box("mdat", new byte[100])));
        refused(Arrays.copyOf(cut, cut.length - 9), DocumentType.JPG, "terpotong");
    }

    private static byte[] box(String kind, byte[] content) {
        byte[] head = ByteBuffer.allocate(8)
                .putInt(content.length + 8)
                .put(kind.getBytes(StandardCharsets.US_ASCII))
                .array();
        return SamplePdf.joined(head, content);
    }

    @Test
    void another_file_between_the_notes_of_a_camera_is_refused() {
        byte[] notes = notes("Image_UTC_Data1732877000000");
        refused(SamplePdf.joined(SamplePdf.joined(JPEG, ZIP), notes), DocumentType.JPG, "sesudah akhir");
        refused(SamplePdf.joined(SamplePdf.joined(JPEG, notes), ZIP), DocumentType.JPG, "sesudah akhir");
        refused(SamplePdf.joined(JPEG, notes("x".repeat(70_000))), DocumentType.JPG, "sesudah akhir");
    }

    @Test
    void a_picture_without_any_point_of_it_is_refused() throws IOException {
        byte[] head = Arrays.copyOf(PNG, 33);
        byte[] end = Arrays.copyOfRange(PNG, PNG.length - 12, PNG.length);
        refused(SamplePdf.joined(head, end), DocumentType.PNG, "terpotong");
    }

    /** One block, its list and its foot. */
    private static byte[] notes(String block) {
        byte[] text = block.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer notes = ByteBuffer.allocate(text.length + 32).order(ByteOrder.LITTLE_ENDIAN);
        notes.put(text)
                .put("SEFH".getBytes(StandardCharsets.US_ASCII))
                .putInt(101)
                .putInt(1);
        notes.putInt(0x0a010000).putInt(text.length).putInt(text.length);
        return notes.putInt(24).put("SEFT".getBytes(StandardCharsets.US_ASCII)).array();
    }

    private void refused(byte[] picture, DocumentType type, String why) {
        assertThatThrownBy(() -> inspect(picture, type)).isInstanceOfSatisfying(ObjectionException.class, objection -> {
            assertThat(objection.problem()).contains(why);
            assertThat(objection.remedy()).isNotBlank();
        });
    }

    private void taken(byte[] picture, DocumentType type) {
        assertThatCode(() -> inspect(picture, type)).doesNotThrowAnyException();
    }

    private void inspect(byte[] content, DocumentType type) throws IOException {
        new FileInspection().inspect(Files.write(folder.resolve("berkas"), content), type);
    }
}
