package id.loketnaker.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileNameTest {

    @ParameterizedTest
    @MethodSource
    void a_name_is_cleaned(String sent, String kept) {
        assertThat(FileName.of(sent).text()).isEqualTo(kept);
    }

    static Stream<Arguments> a_name_is_cleaned() {
        return Stream.of(
                arguments("surat permohonan.pdf", "surat permohonan.pdf"),
                arguments("C:\\Users\\Siti\\ktp.pdf", "ktp.pdf"),
                arguments("../../etc/passwd.pdf", "passwd.pdf"),
                arguments("/a\nb/c.pdf", "c.pdf"),
                arguments("..pdf", "pdf"),
                arguments("  . .tersembunyi.pdf ", "tersembunyi.pdf"),
                arguments("dua  kali\t\nspasi\u00a0.pdf", "dua kali spasi .pdf"),
                arguments("kontrak\u202Efdp.exe.pdf", "kontrakfdp.exe.pdf"),
                arguments("nol\u0000\u0007\u200b\u2066bel.pdf", "nolbel.pdf"),
                arguments("a<b>:\"c\"|?*.pdf", "a_b___c____.pdf"),
                arguments("separuh\ud83d.pdf", "separuh.pdf"),
                arguments("senyum \ud83d\ude00.pdf", "senyum \ud83d\ude00.pdf"),
                arguments("Ae\u0301.pdf", "A\u00e9.pdf"),
                arguments("<script>.pdf", "_script_.pdf"),
                arguments("", ""));
    }

    @Test
    void a_long_name_keeps_its_end() {
        String kept = FileName.of("s".repeat(300) + ".pdf").text();

        assertThat(kept).hasSize(120).endsWith("…" + ".pdf");
        assertThat(FileName.of("\ud83d\ude00".repeat(300)).text().codePointCount(0, 239))
                .isEqualTo(120);
    }
}
