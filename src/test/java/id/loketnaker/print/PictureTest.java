package id.loketnaker.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

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
