package id.loketnaker.servicepack.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.InvalidServicePackException;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.reader.PackLocation;
import id.loketnaker.servicepack.reader.ServicePackReader;
import id.loketnaker.testing.PackFolder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter that includes a part which stands beside the offices. */
class IncludedPartsTest {

    private static final String PART = "bersama/surat/tanda-tangan.html";
    private static final String LETTER = "surat/keputusan.html";
    private static final PackFiles PACK = PackFolder.letters();

    @Test
    void a_pack_comes_with_the_parts_that_its_letters_include_and_no_others() {
        assertThat(PACK.content()).containsKey(PART);
        assertThat(PackLocation.of("classpath:/packs/").packs())
                .filteredOn(pack -> !pack.equals(PACK) && !pack.key().equals("uji-surat"))
                .allSatisfy(pack -> assertThat(pack.content()).doesNotContainKey(PART));
        PackFiles without = PACK.with(changed(LETTER, " data-bagian=\"tanda-tangan\"", ""));
        assertThat(PackLocation.of("classpath:/packs/")
                        .fragments()
                        .complete(without)
                        .content())
                .doesNotContainKey(PART);
    }

    @Test
    void an_included_part_is_as_if_the_letter_said_it_and_a_slot_takes_its_own_words() {
        assertThat(body(PACK)).contains("[[${penandatangan.jabatan}]]", "[[${penandatangan.nama}]]");

        PackFiles own = PACK.with(changed(
                LETTER,
                "data-bagian=\"tanda-tangan\"></div>",
                "data-bagian=\"tanda-tangan\"><b data-isi=\"jabatan\">Kepala [[${namaPemohon}]]</b></div>"));

        assertThat(body(own))
                .contains("Kepala [[${namaPemohon}]]", "[[${penandatangan.nama}]]")
                .doesNotContain("[[${penandatangan.jabatan}]]");
    }

    @Test
    void a_part_includes_another() {
        PackFiles nested = PACK.with(
                        changed(PART, "<span data-isi", "<span data-bagian=\"salam\"></span><span data-isi"))
                .with(Map.of("bersama/surat/salam.html", bytes("<html><body>Hormat kami, </body></html>")));

        assertThat(body(nested)).contains("Hormat kami");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            surat/keputusan.html | data-bagian="tanda-tangan" | data-bagian="ttd" | bagian surat "ttd" tidak ada di bersama/surat/
            surat/keputusan.html | data-bagian="tanda-tangan"> | data-bagian="tanda-tangan"><b data-isi="gelar">x</b> | tidak punya isi "gelar"
            surat/keputusan.html | data-bagian="tanda-tangan"> | data-bagian="tanda-tangan">Hormat kami | ada yang lain daripada data-isi
            bersama/surat/tanda-tangan.html | <span data-isi="jabatan"> | <span data-bagian="tanda-tangan"> | bagian surat berputar
            bersama/surat/tanda-tangan.html | ${penandatangan.nama} | ${namaAsing} | "namaAsing" tidak diisi
            bersama/surat/tanda-tangan.html | <span data-isi | <span onclick="x()" data-isi | atribut "onclick" tidak boleh
            bersama/surat/tanda-tangan.html | <body> | <body><script>x</script> | tanda <script> tidak boleh
            bersama/surat/tanda-tangan.html | ${penandatangan.nama} | ${T(java.lang.Runtime)} | bukan kata kamus
            bersama/surat/tanda-tangan.html | </body> | </bodi> | bukan XML yang benar
            """)
    void what_is_included_is_checked_as_what_the_letter_says_itself(
            String file, String from, String to, String problem) {
        assertThat(findings(PACK.with(changed(file, from, to)))).anySatisfy(finding -> {
            assertThat(finding.file()).isEqualTo(LETTER);
            assertThat(finding.problem()).contains(problem);
            assertThat(finding.remedy()).isNotBlank();
        });
    }

    private static String body(PackFiles pack) {
        assertThat(findings(pack)).isEmpty();
        return new ServicePackReader()
                .read(pack)
                .letter("keputusan")
                .orElseThrow()
                .body();
    }

    private static Map<String, byte[]> changed(String file, String from, String to) {
        String text = PackFolder.text(PACK, file);
        assertThat(text).contains(from);
        return new TreeMap<>(Map.of(file, bytes(text.replace(from, to))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Finding> findings(PackFiles pack) {
        try {
            new ServicePackReader().read(pack);
            return List.of();
        } catch (InvalidServicePackException unsound) {
            return unsound.findings();
        }
    }
}
