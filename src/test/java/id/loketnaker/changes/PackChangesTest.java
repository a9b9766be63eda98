package id.loketnaker.changes;

import static id.loketnaker.servicepack.PackFixture.BPMN;
import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.pictures.Mark;
import id.loketnaker.pictures.PicturePair;
import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.PackFixture;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.reader.PackLocation;
import id.loketnaker.servicepack.reader.ServicePackReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackChangesTest {

    private static final List<PackFiles> PACKS = PackLocation.of("processes").packs();

    /** One thing otherwise, and the one sentence that tells it. */
    record Mutation(UnaryOperator<PackFixture> change, String told) {

        static Mutation of(String file, String from, String to, String told) {
            return new Mutation(pack -> pack.changed(file, from, to), told);
        }

        @Override
        public String toString() {
            return told;
        }
    }

    static Stream<Mutation> mutations() {
        return Stream.of(diagram(), forms(), texts(), tables(), standard(), office(), files())
                .flatMap(each -> each);
    }

    private static Stream<Mutation> diagram() {
        return Stream.of(
                Mutation.of(
                        BPMN,
                        "<bpmn:endEvent id=\"Event_Gugur\"",
                        "<bpmn:userTask id=\"Task_Baru\" name=\"Arsipkan berkas\" camunda:candidateGroups=\"kepala-seksi\""
                                + " camunda:dueDate=\"${tenggat.menit(execution, 30)}\" /><bpmn:endEvent id=\"Event_Gugur\"",
                        "Tugas “Arsipkan berkas” baru. Dikerjakan oleh Kepala seksi; batas waktu 30 menit."),
                Mutation.of(
                        BPMN,
                        "<bpmn:sequenceFlow id=\"Flow_Lewat\" sourceRef=\"Event_Lewat\" targetRef=\"Event_Gugur\" />",
                        "",
                        "Alur dari “Batas periksa lewat” ke “Permohonan gugur” dihapus."),
                Mutation.of(
                        BPMN,
                        "id=\"Task_Periksa\" name=\"Periksa berkas\"",
                        "id=\"Task_Periksa\" name=\"Teliti berkas\"",
                        "Tugas “Periksa berkas” sekarang bernama “Teliti berkas”."),
                Mutation.of(
                        BPMN,
                        "hariKerja(execution, 2)",
                        "hariKerja(execution, 3)",
                        "Tugas “Periksa berkas”: batas waktu: 2 hari kerja menjadi 3 hari kerja."),
                Mutation.of(
                        BPMN,
                        "sejakDiterima(execution, 4)",
                        "hariKerjaSejak(execution, tanggalSurat, 9)",
                        "Peristiwa “Batas periksa lewat”: batas waktu: 4 hari kerja sejak diterima menjadi"
                                + " 9 hari kerja sejak «Tanggal surat»."),
                Mutation.of(
                        BPMN,
                        "candidateGroups=\"petugas-loket\"",
                        "candidateGroups=\"petugas-loket, kepala-seksi\"",
                        "Tugas “Periksa berkas”: dikerjakan oleh: Petugas loket menjadi Petugas loket, Kepala seksi."),
                Mutation.of(
                        BPMN,
                        "candidateStarterGroups=\"petugas-loket\"",
                        "candidateStarterGroups=\"kepala-seksi\"",
                        "Proses “Izin contoh”: dimulai oleh: Petugas loket menjadi Kepala seksi."),
                Mutation.of(
                        BPMN,
                        "camunda:formRef=\"periksa\"",
                        "camunda:formRef=\"permohonan\"",
                        "Tugas “Periksa berkas”: formulir: periksa menjadi permohonan."),
                Mutation.of(
                        BPMN,
                        "<camunda:property name=\"jeda\" value=\"Perda 1/2020 ps. 3\" />",
                        "",
                        "Tugas “Periksa berkas”: dasar jam berhenti (jeda) dihapus: Perda 1/2020 ps. 3."),
                Mutation.of(
                        BPMN,
                        "value=\"hasil\"",
                        "value=\"hasil, kurang\"",
                        "Tugas “Periksa berkas”: isian yang dikosongkan setiap kali: hasil menjadi hasil, kurang."),
                Mutation.of(
                        BPMN,
                        "hasil == 'ya' and not empty namaPemohon",
                        "hasil == 'ya'",
                        "Alur dari “Lengkap?” ke “Izin terbit” (Ya): syarat alur: «Hasil» adalah “Ya” dan"
                                + " «Nama pemohon» terisi menjadi «Hasil» adalah “Ya”."),
                Mutation.of(
                        BPMN,
                        "Standar contoh hlm. 3",
                        "Standar contoh hlm. 4",
                        "Tugas “Periksa berkas”: keterangan (dasarnya): Standar contoh hlm. 3 menjadi Standar contoh hlm. 4."),
                Mutation.of(
                        BPMN,
                        "default=\"Flow_Tidak\"",
                        "default=\"Flow_Ya\"",
                        "Percabangan “Lengkap?”: alur bila tidak ada syarat yang terpenuhi: Alur dari “Lengkap?” ke “Permohonan gugur”"
                                + " (Tidak) menjadi Alur dari “Lengkap?” ke “Izin terbit” (Ya)."),
                Mutation.of(
                        BPMN,
                        "name=\"Tidak\" sourceRef=\"Gateway_Hasil\" targetRef=\"Event_Gugur\"",
                        "name=\"Tidak\" sourceRef=\"Gateway_Hasil\" targetRef=\"Task_Periksa\"",
                        "Alur dari “Lengkap?” ke “Periksa berkas” (Tidak): tujuan: Hasil “Permohonan gugur” menjadi"
                                + " Tugas “Periksa berkas”."),
                Mutation.of(
                        BPMN,
                        "expression=\"${surat.terbitkan(execution, 'izin')}\" event=\"take\"",
                        "expression=\"${surat.susun(execution, 'izin')}\" event=\"take\"",
                        "Alur dari “Lengkap?” ke “Izin terbit” (Ya): yang dilakukan sistem diubah."),
                Mutation.of(
                        BPMN, "name=\"dicabut\"", "name=\"ditarik\"", "Pesan “dicabut” sekarang bernama “ditarik”."),
                Mutation.of(
                        BPMN,
                        "camunda:historyTimeToLive=\"P1825D\"",
                        "camunda:historyTimeToLive=\"P3650D\"",
                        "Proses “Izin contoh”: masa simpan: 1825 hari menjadi 3650 hari."),
                Mutation.of(
                        BPMN,
                        "<bpmn:boundaryEvent id=\"Event_Lewat\"",
                        "<bpmn:boundaryEvent id=\"Event_Lewat\" cancelActivity=\"false\"",
                        "Peristiwa “Batas periksa lewat”: menghentikan langkahnya ditetapkan: tidak."),
                new Mutation(
                        pack -> pack.changed(BPMN, "bpmn:businessRuleTask", "bpmn:userTask"),
                        "Tugas “Tetapkan syarat”: jenis langkah: Langkah keputusan menjadi Tugas."),
                Mutation.of(
                        BPMN,
                        "modeler:executionPlatformVersion=\"7.24.0\"",
                        "modeler:executionPlatformVersion=\"7.23.0\"",
                        "Berkas izin-contoh.bpmn ditulis ulang; isi dan gambarnya tetap."));
    }

    private static Stream<Mutation> forms() {
        String form = "Formulir “Periksa berkas”: ";
        String start = "Formulir “Permohonan diterima”: ";
        return Stream.of(
                Mutation.of(
                        "periksa.form",
                        "{\"type\": \"taglist\"",
                        "{\"type\": \"textarea\", \"key\": \"catatan\", \"label\": \"Catatan\", \"validate\": {\"required\": true},"
                                + " \"conditional\": {\"hide\": \"=hasil = \\\"ya\\\"\"}}, {\"type\": \"taglist\"",
                        form
                                + "bidang “Catatan” baru (paragraf, wajib diisi), disembunyikan bila «Hasil» adalah “Ya”."),
                Mutation.of(
                        "periksa.form",
                        ",\n  {\"type\": \"taglist\", \"key\": \"kurang\", \"label\": \"Yang kurang\", \"valuesKey\": \"persyaratan\"}",
                        "",
                        form + "bidang “Yang kurang” dihapus."),
                Mutation.of(
                        "periksa.form",
                        "\"label\": \"Hasil\"",
                        "\"label\": \"Hasil pemeriksaan\"",
                        form + "bidang “Hasil”: label: Hasil menjadi Hasil pemeriksaan."),
                Mutation.of(
                        "periksa.form",
                        ",\n   \"validate\": {\"required\": true}",
                        "",
                        form + "bidang “Hasil” tidak lagi wajib diisi."),
                Mutation.of(
                        "periksa.form",
                        "\"type\": \"radio\"",
                        "\"type\": \"select\"",
                        form + "bidang “Hasil”: jenis isian: satu pilihan menjadi satu pilihan dari daftar."),
                Mutation.of(
                        "periksa.form",
                        "{\"label\": \"Tidak\", \"value\": \"tidak\"}",
                        "{\"label\": \"Tidak\", \"value\": \"tidak\"}, {\"label\": \"Ragu\", \"value\": \"ragu\"}",
                        form + "bidang “Hasil”: pilihan baru “Ragu”."),
                Mutation.of(
                        "periksa.form",
                        "{\"label\": \"Tidak\", \"value\": \"tidak\"}",
                        "{\"label\": \"Belum\", \"value\": \"tidak\"}",
                        form + "bidang “Hasil”: pilihan: “Tidak” menjadi “Belum”."),
                Mutation.of(
                        "permohonan.form",
                        "=dikuasakan != true",
                        "=dikuasakan = false",
                        start
                                + "kelompok “Kuasa”: disembunyikan bila: «Dikuasakan» ≠ ya menjadi «Dikuasakan» = tidak."),
                Mutation.of(
                        "permohonan.form",
                        "\"maxLength\": 100",
                        "\"maxLength\": 150",
                        start + "bidang “Nama pemohon”: paling banyak huruf: 100 menjadi 150."),
                Mutation.of(
                        "permohonan.form",
                        "## Permohonan",
                        "## Permohonan baru",
                        start + "teks petunjuk “## Permohonan”: bunyi: ## Permohonan menjadi ## Permohonan baru."),
                Mutation.of(
                        "permohonan.form",
                        "{\"type\": \"checkbox\", \"key\": \"dikuasakan\", \"label\": \"Dikuasakan\"},",
                        "{\"type\": \"checkbox\", \"key\": \"dikuasakan\", \"label\": \"Dikuasakan\", \"layout\": {\"columns\": 8}},",
                        start + "tata letaknya diubah; yang ditanyakan tetap."),
                new Mutation(
                        pack -> pack.changed(
                                        "permohonan.form",
                                        "{\"type\": \"checkbox\", \"key\": \"dikuasakan\", \"label\": \"Dikuasakan\"},",
                                        "")
                                .changed(
                                        "permohonan.form",
                                        "{\"type\": \"textarea\"",
                                        "{\"type\": \"checkbox\", \"key\": \"dikuasakan\", \"label\": \"Dikuasakan\"}, {\"type\": \"textarea\""),
                        start + "urutan isiannya diubah."));
    }

    private static Stream<Mutation> texts() {
        return Stream.of(
                Mutation.of(
                        "surat/izin.html",
                        "<title>Surat izin</title>",
                        "<title>Izin</title>",
                        "Surat “Surat izin”: alinea: “Surat izin” menjadi “Izin”."),
                Mutation.of(
                        "surat/izin.html",
                        "</body>",
                        "<p>Atas nama [[${namaPemohon}]].</p></body>",
                        "Surat “Surat izin”: alinea baru: “Atas nama «Nama pemohon».”."),
                Mutation.of(
                        "surat/izin.html",
                        "<!-- Judul menurut tata naskah. -->",
                        "",
                        "Surat “Surat izin”: tata letaknya diubah; bunyinya tetap."));
    }

    private static Stream<Mutation> tables() {
        String table = "Tabel “Syarat permohonan”: ";
        return Stream.of(
                Mutation.of(
                        "syarat.dmn",
                        "<text>true</text>",
                        "<text>false</text>",
                        table + "aturan 2: Dikuasakan: ya menjadi tidak."),
                Mutation.of(
                        "syarat.dmn",
                        "\"Surat kuasa\"",
                        "\"KTP\"",
                        table + "aturan 2: Persyaratan: “Surat kuasa” menjadi “KTP”."),
                Mutation.of(
                        "syarat.dmn",
                        "hlm. 3: bila dikuasakan",
                        "hlm. 4",
                        table + "aturan 2: keterangan: hlm. 3: bila dikuasakan menjadi hlm. 4."),
                Mutation.of(
                        "syarat.dmn",
                        "</decisionTable>",
                        "<rule id=\"Rule_Lagi\"><inputEntry id=\"Entry_7\"><text></text></inputEntry><inputEntry id=\"Entry_8\">"
                                + "<text>\"ya\"</text></inputEntry><outputEntry id=\"Entry_9\"><text>\"KTP\"</text></outputEntry></rule>"
                                + "</decisionTable>",
                        table + "aturan 3 baru: bila Hasil sebelumnya \"ya\", maka Persyaratan “KTP”."),
                Mutation.of(
                        "syarat.dmn",
                        "hitPolicy=\"COLLECT\"",
                        "hitPolicy=\"FIRST\"",
                        table
                                + "cara memilih aturan: semua aturan yang cocok berlaku menjadi aturan pertama yang cocok berlaku."),
                Mutation.of(
                        "syarat.dmn",
                        "label=\"Dikuasakan\"",
                        "label=\"Ada kuasa\"",
                        table + "kolom “Dikuasakan”: judul: “Dikuasakan” menjadi “Ada kuasa”."));
    }

    private static Stream<Mutation> standard() {
        String file = "layanan.yaml";
        return Stream.of(
                Mutation.of(file, "jumlah: 5", "jumlah: 7", "Janji pelayanan: 5 hari kerja menjadi 7 hari kerja."),
                Mutation.of(
                        file,
                        "dasar: Perda 1/2020 ps. 2",
                        "dasar: Perda 2/2026 ps. 9",
                        "Dasar janji pelayanan: Perda 1/2020 ps. 2 menjadi Perda 2/2026 ps. 9."),
                Mutation.of(
                        file,
                        "- {nama: KTP, wajib: true}",
                        "- {nama: KTP, wajib: true}\n      - {nama: NPWP, wajib: true}",
                        "Persyaratan baru: “NPWP” (wajib)."),
                Mutation.of(file, "      - {nama: KTP, wajib: true}\n", "", "Persyaratan dihapus: “KTP” (wajib)."),
                Mutation.of(
                        file,
                        "syarat: bila dikuasakan",
                        "syarat: bila diwakili",
                        "Persyaratan “Surat kuasa”: syarat: bila dikuasakan menjadi bila diwakili."),
                Mutation.of(
                        file,
                        "biaya: {isi: [Gratis]",
                        "biaya: {isi: [Rp10.000]",
                        "Biaya/tarif: “Gratis” menjadi “Rp10.000”."),
                Mutation.of(
                        file,
                        "produk: {isi: [Izin]",
                        "produk: {isi: [Izin, Kartu]",
                        "Produk pelayanan ditambah: “Kartu”."),
                Mutation.of(
                        file,
                        "penandatangan: kepala-dinas",
                        "penandatangan: kepala-seksi",
                        "Surat “Surat izin”: penandatangan: Kepala dinas menjadi Kepala seksi."),
                Mutation.of(file, "kode: IZC", "kode: IZD", "Kode: IZC menjadi IZD."),
                Mutation.of(
                        file,
                        "nama: Izin Contoh",
                        "nama: Izin Contoh # dahulu",
                        "Berkas layanan.yaml ditulis ulang; isinya tetap."));
    }

    private static Stream<Mutation> office() {
        String file = "instansi.yaml";
        return Stream.of(
                Mutation.of(
                        file,
                        "nama: Kepala seksi,",
                        "nama: Kepala subbidang,",
                        "Peran “Kepala subbidang”: nama: Kepala seksi menjadi Kepala subbidang."),
                Mutation.of(
                        file,
                        "unit: pelayanan, atasan: kepala-seksi",
                        "unit: pelayanan, atasan: kepala-dinas",
                        "Peran “Petugas loket”: atasan: Kepala seksi menjadi Kepala dinas."),
                Mutation.of(
                        file,
                        "- {id: kepala-dinas, nama: Kepala dinas}",
                        "- {id: kepala-dinas, nama: Kepala dinas}\n  - {id: pengarsip, nama: Pengarsip, atasan: kepala-dinas}",
                        "Peran baru: “Pengarsip”."),
                Mutation.of(
                        file,
                        "telepon: 021 555 0100",
                        "telepon: 021 555 0199",
                        "Kontak: telepon: 021 555 0100 menjadi 021 555 0199."));
    }

    private static Stream<Mutation> files() {
        return Stream.of(
                new Mutation(
                        pack -> pack.with("pemberitahuan/terbit.txt", "Perihal: Izin terbit\n\nIzin Anda terbit.\n"),
                        "Pemberitahuan “Izin terbit” baru."),
                new Mutation(pack -> pack.without("syarat.dmn"), "Tabel “Syarat permohonan” dihapus."),
                new Mutation(pack -> pack.without("skenario/cabut.yaml"), "Contoh kasus “Pemohon mencabut” dihapus."),
                Mutation.of(
                        "skenario/cabut.yaml",
                        "alasanPeristiwa: Berdamai",
                        "alasanPeristiwa: Rujuk",
                        "Contoh kasus “Pemohon mencabut” diubah."),
                new Mutation(pack -> pack.with("lambang.png", new byte[] {1}), "Lambang daerah baru."));
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void one_thing_that_is_otherwise_is_one_sentence_and_no_other(Mutation mutation) {
        PackChanges changes = PackChanges.between(
                read(PackFixture.validPack()), read(mutation.change().apply(PackFixture.validPack())));

        assertThat(changes.all()).extracting(Change::told).containsExactly(mutation.told());
    }

    @Test
    void what_is_the_same_has_no_changes() {
        assertThat(PackChanges.between(read(PackFixture.validPack()), read(PackFixture.validPack()))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void an_element_that_was_moved_in_the_picture_is_one_sentence_and_its_flows_none() {
        PackFiles files = pack("bekasi/rekomendasi-paspor");
        String file = "rekomendasi-paspor.bpmn";
        String drawn = new String(files.content().get(file), StandardCharsets.UTF_8);
        Matcher task = Pattern.compile(
                        "(<bpmndi:BPMNShape [^>]*bpmnElement=\"(Task_\\w+)\"[^>]*>\\s*<dc:Bounds x=\")([0-9]+)")
                .matcher(drawn);
        assertThat(task.find()).isTrue();
        String moved = drawn.substring(0, task.start(3))
                + (Integer.parseInt(task.group(3)) + 40)
                + drawn.substring(task.end(3));

        PackChanges changes = PackChanges.between(read(files), read(with(files, file, moved)));

        assertThat(changes.all()).singleElement().satisfies(change -> {
            assertThat(change.mark()).isEqualTo(Mark.MOVED);
            assertThat(change.told()).startsWith("Di gambar, 1 unsur digeser tanpa mengubah isinya: ");
        });
        assertThat(changes.pictures(file).after())
                .contains("data-mark=\"digeser\" data-marked-id=\"" + task.group(2) + "\"");
    }

    @Test
    void a_changed_part_that_several_services_call_is_told_as_such() {
        PackFiles files = pack("bekasi/rekomendasi-paspor");
        String file = files.content().keySet().stream()
                .filter(name -> FileNames.isOfFragment(name) && name.endsWith(".bpmn"))
                .findFirst()
                .orElseThrow();
        String drawn = new String(files.content().get(file), StandardCharsets.UTF_8);

        PackChanges changes = PackChanges.between(
                read(files), read(with(files, file, drawn.replaceFirst("(<bpmn:userTask [^>]*name=\")", "$1Segera "))));

        assertThat(changes.all()).singleElement().satisfies(change -> {
            assertThat(change.isShared()).isTrue();
            assertThat(change.told()).contains("sekarang bernama “Segera ");
        });
        assertThat(changes.shared()).containsExactly(PackChanges.sharedOf(file));
    }

    /** What two services differ in has everything in it that packs can say. */
    @Test
    void no_file_that_differs_is_passed_over() {
        List<ServicePack> packs = IntStream.range(0, PACKS.size())
                .filter(place -> place % 6 == 0)
                .mapToObj(PACKS::get)
                .map(PackChangesTest::read)
                .toList();
        for (int i = 1; i < packs.size(); i++) {
            ServicePack before = packs.get(i - 1);
            ServicePack after = packs.get(i);
            Set<String> differing = new TreeSet<>(before.files().content().keySet());
            differing.addAll(after.files().content().keySet());
            differing.removeIf(file -> Arrays.equals(
                    before.files().content().get(file), after.files().content().get(file)));

            PackChanges changes = PackChanges.between(before, after);

            assertThat(changes.all().stream().map(Change::file).collect(Collectors.toSet()))
                    .as(before.id() + " → " + after.id())
                    .containsExactlyInAnyOrderElementsOf(differing);
            assertThat(changes.all())
                    .allSatisfy(change ->
                            assertThat(change.told()).endsWith(".").doesNotContain("null", "execution", "${"));
        }
    }

    @Test
    void what_became_of_each_element_is_marked_in_both_pictures() {
        PackFiles files = pack("bekasi/rekomendasi-paspor");
        String file = "rekomendasi-paspor.bpmn";
        String drawn = new String(files.content().get(file), StandardCharsets.UTF_8);
        Matcher limit = Pattern.compile("<bpmn:userTask id=\"(\\w+)\"[^>]*dueDate=\"([^\"]+)\"")
                .matcher(drawn);
        assertThat(limit.find()).isTrue();
        String changed = drawn.substring(0, limit.start(2)) + "${tenggat.hariKerja(execution, 9)}"
                + drawn.substring(limit.end(2));

        PicturePair pictures = PackChanges.between(read(files), read(with(files, file, changed)))
                .pictures(file);

        String mark = "data-mark=\"diubah\" data-marked-id=\"" + limit.group(1) + "\"";
        assertThat(pictures.before()).containsOnlyOnce(mark).containsOnlyOnce("data-mark=");
        assertThat(pictures.after()).containsOnlyOnce(mark).containsOnlyOnce("data-mark=");
    }

    private static PackFiles pack(String id) {
        return PACKS.stream().filter(pack -> pack.id().equals(id)).findFirst().orElseThrow();
    }

    private static PackFiles with(PackFiles files, String file, String text) {
        return files.with(Map.of(file, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static ServicePack read(PackFiles files) {
        return new ServicePackReader().readDeployed(files);
    }

    /** As it is read of a deployment: what changes need not be sound to be looked at. */
    private static ServicePack read(PackFixture pack) {
        return read(pack.files());
    }
}
