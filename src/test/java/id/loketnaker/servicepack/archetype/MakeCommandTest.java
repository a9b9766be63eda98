package id.loketnaker.servicepack.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;

/** Makes packs from the page that process owners are shown as an example, in a folder with the office that it is of. */
class MakeCommandTest {

    private static final Path PROCESSES = Path.of("processes");
    private static final String EXAMPLE = "pola/contoh/bekasi-pencatatan-pkwt.yaml";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void anOfficeWithoutServices() throws IOException {
        FileSystemUtils.copyRecursively(PROCESSES.resolve("bersama"), folder.resolve("bersama"));
        FileSystemUtils.copyRecursively(PROCESSES.resolve("pola"), folder.resolve("pola"));
        anOffice("bekasi");
    }

    private void anOffice(String id) throws IOException {
        Files.createDirectories(folder.resolve(id));
        String office = Files.readString(PROCESSES.resolve(id + "/instansi.yaml"));
        Files.writeString(
                folder.resolve(id + "/instansi.yaml"), office.replaceAll("(?s)\nbuku:.*?\nkalender:", "\nkalender:"));
    }

    @Test
    void a_page_becomes_a_pack_that_obeys_every_rule() throws IOException {
        assertThat(make(example())).isZero();

        Path pack = folder.resolve("bekasi/pencatatan-pkwt");
        assertThat(said()).contains("9 berkas ditulis");
        assertThat(pack.resolve("pencatatan-pkwt.bpmn")).content().contains("id=\"pencatatan-pkwt\"");
        assertThat(pack.resolve("pkwt-permohonan.form")).content().contains("\"pattern\": \"^[0-9]{13}$\"");
        assertThat(pack.resolve("surat/bukti-pencatatan.html")).content().contains("[[${namaPerusahaan}]]");
        assertThat(pack.resolve("layanan.yaml")).content().contains("- {nama: Surat permohonan, wajib: true}");
        assertThat(pack.resolve("skenario")).isDirectoryContaining("glob:**.yaml");
    }

    /** Each archetype that there is, with the page of an example, in the office that it is of. */
    @ParameterizedTest
    @CsvSource({
        "permohonan, bekasi, pencatatan-pkwt",
        "pencatatan, probolinggo, pencatatan-pkwt",
        "peninjauan, pekalongan, tanda-daftar-lpk"
    })
    void an_example_becomes_a_pack_in_its_office(String archetype, String office, String key) throws IOException {
        anOffice(office);
        Path page = PROCESSES.resolve("pola/contoh/" + office + "-" + key + ".yaml");

        int answer =
                run("--pola=" + archetype, "--layanan=" + office + "/" + key, "--isian=" + page, "--paket=" + folder);

        assertThat(answer).as(said()).isZero();
    }

    @Test
    void what_a_page_says_reaches_every_file_as_that_kind_of_file_writes_it() throws IOException {
        String sign = "PT \"A\" & B <C>";
        String page = example()
                .replace("contoh: PT Sinar Tambun", "contoh: '" + sign + "'")
                .replace("label: Alamat perusahaan", "label: 'Alamat \"resmi\" & cabang'");

        assertThat(make(page)).as(said()).isZero();

        Path pack = folder.resolve("bekasi/pencatatan-pkwt");
        assertThat(pack.resolve("pkwt-permohonan.form")).content().contains("\"Alamat \\\"resmi\\\" & cabang\"");
        assertThat(pack.resolve("surat/bukti-pencatatan.html"))
                .content()
                .contains("Alamat &quot;resmi&quot; &amp; cabang");
        assertThat(pack.resolve("skenario/01-selesai.yaml")).content().contains("\"PT \\\"A\\\" & B <C>\"");
    }

    @Test
    void what_is_there_is_not_written_over() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("bekasi/pencatatan-pkwt"));
        Path mine = Files.writeString(pack.resolve("catatan-saya.txt"), "milik saya");

        assertThat(make(example())).isOne();

        assertThat(said()).contains("sudah ada dan tidak ditimpa");
        assertThat(pack).isDirectoryContaining(mine::equals);
        assertThat(Files.list(pack)).hasSize(1);
    }

    @Test
    void all_faults_of_a_page_are_told_at_once() throws IOException {
        String page = example()
                .replace("  pemeriksa: mediator\n", "")
                .replace("kunci: jumlahKontrak", "kunci: jumlahPekerja")
                .replace("telepon: teleponPerusahaan, ", "")
                .replace("pemohon: namaPerusahaan", "pemohon: namaPerusahan")
                .replace("\nteks:\n", "\nbatas: {paraf: sehari, ramal: 1 hari kerja}\nteks:\n");

        assertThat(make(page)).isOne();

        assertThat(said())
                .contains("peran.pemeriksa: belum diisi: yang memeriksa berkas")
                .contains("bidang.jumlahPekerja: kunci ini tertulis dua kali")
                .contains("perkara.telepon: belum diisi; pola ini memerlukannya")
                .contains("perkara.pemohon: \"namaPerusahan\" bukan kunci suatu bidang")
                .contains("batas.paraf: \"sehari\" bukan batas waktu")
                .contains("batas.ramal: tidak dikenal pola ini")
                .contains("(6 temuan)");
        assertThat(folder.resolve("bekasi/pencatatan-pkwt")).doesNotExist();
    }

    @Test
    void a_page_that_does_not_fit_its_schema_is_told_where() throws IOException {
        assertThat(make(example().replace("jenis: nib", "jenis: npwp").replace("kode: PKWT", "kode: pkwt")))
                .isOne();

        assertThat(said()).contains("kode").contains("bidang").doesNotContain("ditulis di");
    }

    @Test
    void nothing_is_written_when_the_office_does_not_fit_and_each_fault_is_told_once() throws IOException {
        assertThat(make(example()
                        .replace("staf-pencatatan-hi", "staf-arsip")
                        .replace("nomor: bukti-pkwt", "nomor: bukti")))
                .isOne();

        assertThat(said())
                .containsOnlyOnce("peran \"staf-arsip\" tidak ada di instansi.yaml")
                .contains("\"bukti\"");
        assertThat(folder.resolve("bekasi/pencatatan-pkwt")).doesNotExist();
    }

    @Test
    void a_command_that_cannot_be_carried_out_says_what_there_is() throws IOException {
        Path page = Files.writeString(folder.resolve("halaman.yaml"), example());

        assertThat(run("--pola=permohonan")).isEqualTo(2);
        assertThat(run("--pola=ramalan", "--layanan=bekasi/x", "--isian=" + page, "--paket=" + folder))
                .isEqualTo(2);
        assertThat(run("--pola=permohonan", "--layanan=bekasi/x", "--isian=/tidak/ada", "--paket=" + folder))
                .isEqualTo(2);

        assertThat(said())
                .contains("Tulis: buat --pola=POLA")
                .contains("Pola \"ramalan\" tidak ada. Yang ada: pencatatan, peninjauan, permohonan")
                .contains("Tidak dapat dibaca");
    }

    private static String example() throws IOException {
        return Files.readString(PROCESSES.resolve(EXAMPLE));
    }

    private int make(String page) throws IOException {
        Path file = Files.writeString(folder.resolve("halaman.yaml"), page);
        return run("--pola=permohonan", "--layanan=bekasi/pencatatan-pkwt", "--isian=" + file, "--paket=" + folder);
    }

    private int run(String... arguments) {
        return MakeCommand.run(new PrintStream(said, true, StandardCharsets.UTF_8), arguments);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
