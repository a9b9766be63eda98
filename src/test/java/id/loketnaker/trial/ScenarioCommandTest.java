package id.loketnaker.trial;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.LoketNakerApplication;
import id.loketnaker.testing.PackFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void the_letters_that_scenarios_issue_are_kept_as_files_to_look_at() throws IOException {
        Path packs = folder.resolve("paket");
        new PackFolder(packs).with(PackFolder.small()).with(PackFolder.letters());
        Path letters = folder.resolve("surat");

        int answer = uji(
                "--spring.profiles.active=demo",
                "--paket=" + packs,
                "--layanan=melati/uji-surat",
                "--surat=" + letters);

        assertThat(said())
                .contains("5 surat disimpan di " + letters)
                .contains("2 skenario, 0 berbeda")
                .doesNotContain("uji-jeda");
        assertThat(answer).isZero();
        assertThat(letters.resolve("melati/uji-surat/ralat")).isDirectoryContaining("glob:**.pdf");
        try (Stream<Path> files = Files.list(letters.resolve("melati/uji-surat/ralat"))) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F'));
        }
    }

    @Test
    void a_case_is_played_through_fragments_two_deep_with_what_they_wait_for() {
        Path packs = folder.resolve("paket");
        new PackFolder(packs).with(PackFolder.small()).with(PackFolder.nesting());

        int answer = uji("--paket=" + packs, "--layanan=melati/uji-potongan");

        assertThat(said()).contains("2 skenario, 0 berbeda");
        assertThat(answer).isZero();
    }

    @Test
    void what_one_office_alone_never_needs_of_a_fragment_is_told_and_counts_nothing() {
        Path packs = folder.resolve("paket");
        new PackFolder(packs).with(PackFolder.small()).with(PackFolder.promised());

        uji("--paket=" + packs);

        assertThat(said())
                .contains("tidak dilalui kantor ini, tidak dihitung", "· bersama/keterlambatan: ")
                .contains(
                        "! alur belum dilalui skenario mana pun: Flow_TerimaLewat", "1 alur atau aturan belum dilalui");
    }

    @Test
    void an_application_that_should_have_been_refused_but_was_not_is_a_difference() {
        Path packs = folder.resolve("paket");
        new PackFolder(packs)
                .with(PackFolder.changed(
                        PackFolder.small(), "skenario/lengkap.yaml", "{jenis: kucing}", "{namaPemohon: Budi}"));

        assertThat(uji("--paket=" + packs)).isOne();

        assertThat(said()).contains("seharusnya ditolak dengan \"jenis\", kenyataannya diterima");
    }

    @Test
    void what_cannot_be_used_is_refused_before_anything_is_played() throws IOException {
        Path file = Files.writeString(folder.resolve("bukan-folder"), "isi");

        assertThat(uji("--surat=" + file)).isEqualTo(2);
        assertThat(uji("--paket=")).isEqualTo(2);
        assertThat(uji("--layana=melati/uji-surat")).isEqualTo(2);

        assertThat(said())
                .contains("Surat tidak dapat disimpan di folder itu")
                .contains("Isinya belum ditulis sesudah --paket=")
                .contains("Tidak dikenal: --layana=melati/uji-surat")
                .doesNotContain("skenario,");
        assertThat(file).hasContent("isi");
    }

    @Test
    void a_service_that_is_not_there_is_named_beside_those_that_are() {
        Path packs = folder.resolve("paket");
        new PackFolder(packs).with(PackFolder.small());

        assertThat(uji("--paket=" + packs, "--layanan=melati/uji-jedah")).isEqualTo(2);

        assertThat(said()).startsWith("Layanan ini tidak ada: melati/uji-jedah. Yang ada: melati/uji-jeda");
    }

    private int uji(String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "uji";
        System.arraycopy(options, 0, arguments, 1, options.length);
        assertThat(ScenarioCommand.isMeantBy(arguments)).isTrue();
        return ScenarioCommand.run(
                LoketNakerApplication.class, new PrintStream(said, true, StandardCharsets.UTF_8), arguments);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
