package id.loketnaker.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {

    @Test
    void what_a_file_is_called_does_not_count() {
        assertThatThrownBy(() -> Picture.of("<svg/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(CannotPrintException.class)
                .hasMessage("Gambar harus PNG atau JPEG.");
        assertThatThrownBy(() -> new Picture("data:image/svg+xml;base64,PHN2Zy8+"))
                .isInstanceOf(CannotPrintException.class);
    }

    @Test
    void a_JPEG_for_the_press_is_refused_wherever_it_comes_from() {
        String inThePage = "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(TestPictures.forThePress());

        assertThatThrownBy(() -> Picture.of(TestPictures.forThePress()))
                .isInstanceOf(CannotPrintException.class)
                .hasMessageContaining("CMYK");
        assertThatThrownBy(() -> new Picture(inThePage)).isInstanceOf(CannotPrintException.class);
        assertThat(Picture.of(TestPictures.jpeg(3)).dataUri()).startsWith("data:image/jpeg;base64,");
    }

    @Test
    void a_broken_JPEG_is_refused() {
        byte[] cut = Arrays.copyOf(TestPictures.jpeg(3), 30);

        assertThatThrownBy(() -> Picture.of(cut)).hasMessage("Gambar JPEG ini rusak: tidak dapat dibaca.");
    }

    @ParameterizedTest
    @CsvSource({"png, 300, 400, 300, 400", "png, 2400, 3200, 600, 800", "jpeg, 3000, 1500, 750, 375"})
    void a_photo_has_no_more_dots_than_paper_needs(String format, int width, int height, int kept, int high)
            throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, file);

        String uri = Picture.smallOf(file.toByteArray()).dataUri();

        BufferedImage small =
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1))));
        assertThat(small.getWidth()).isEqualTo(kept);
        assertThat(small.getHeight()).isEqualTo(high);
    }

    @Test
    void an_empty_or_endless_code_is_refused() {
        assertThatThrownBy(() -> QrCode.of(" ")).hasMessage("Isi kode QR tidak boleh kosong.");
        assertThatThrownBy(() -> QrCode.of("x".repeat(3000))).hasMessageContaining("terlalu panjang: 3000");
    }

    @Test
    void a_list_shows_a_box_for_what_no_font_has() {
        assertThat(PrintableText.of("Li 王, Dewi – “ok”\n")).isEqualTo("Li □, Dewi – “ok”\n");
        assertThat(PrintableText.of("a\u0001b\u001cc\u000bd")).isEqualTo("a□b□c□d"); // XML has none of these
    }
}
