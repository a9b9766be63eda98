package id.loketnaker.servicepack.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.servicepack.Breakage;
import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.PackFixture;
import id.loketnaker.servicepack.reader.ServicePackReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OfficeAndStandardRulesTest {

    private static final String ROLES = "  - {id: kepala-dinas, nama: Kepala dinas}";

    @Test
    void a_component_of_all_services_may_stand_in_the_office_alone() {
        assertThat(PackFixture.validPack()
                        .changed("layanan.yaml", "  evaluasi: {isi: [Survei tahunan], sumber: hlm. 3}\n", "")
                        .changed(
                                "instansi.yaml",
                                "peran:\n",
                                "komponen: {evaluasi: {isi: [Survei], sumber: hlm. 9}}\nperan:\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void what_each_service_has_of_its_own_stands_in_no_office() {
        assertThat(PackFixture.validPack()
                        .changed(
                                "instansi.yaml",
                                "peran:\n",
                                "komponen: {biaya: {isi: [Gratis], sumber: hlm. 9}}\nperan:\n")
                        .findings())
                .extracting(Finding::problem)
                .containsExactly("kunci \"biaya\" tidak dikenal");
    }

    @ParameterizedTest(name = "${0}")
    @CsvSource(delimiter = '|', textBlock = """
            tenggat.janji(execution)     | keterlambatan            | juga digambar
            tenggat.janji(execution, 70) | keterlambatan.peringatan | dua kali
            """)
    void a_promise_that_the_diagram_watches_is_not_watched_by_the_system_too(
            String drawn, String place, String problem) {
        assertThat(PackFixture.validPack()
                        .changed(PackFixture.BPMN, "tenggat.sejakDiterima(execution, 4)", drawn)
                        .changed("layanan.yaml", "perkara:", "keterlambatan: {peringatan: 80}\nperkara:")
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.element()).isEqualTo(place);
                    assertThat(finding.toString()).contains(problem);
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void an_office_that_cannot_work_is_found(Breakage breakage) {
        breakage.isFound();
    }

    static Stream<Breakage> an_office_that_cannot_work_is_found() {
        return Stream.of(
                office("kode: MKT", "kode: mekar", "kode", "nilai \"mekar\" tidak sah"),
                office("alamat: Jalan Melati 1\n", "", null, "\"alamat\" belum ada"),
                office("alamat:", "alamta: x\nalamat:", null, "kunci \"alamta\" tidak dikenal"),
                office("Asia/Jakarta", "Asia/Jakart", "zonaWaktu", "tidak sah"),
                office("2026-08-15", "2026-02-30", "kalender.tutup[1].tanggal", "tidak sah"),
                office("unit: pelayanan, atasan: kepala-seksi", "unit: 7", "peran[1].unit", "harus berupa teks"),
                office("12.30-15.30", "11.30-15.30", "unit.pelayanan.jam Senin", "bertumpuk"),
                office("08.00-11.30", "11.30-08.00", "unit.pelayanan.jam Jumat", "terbalik"),
                office("08.00-11.30", "8-11", "unit[1].jam[1].hari.jumat[1]", "tidak sah"),
                office("sampai: 2026-03-19", "sampai: 2026-01-19", "unit.pelayanan.jam", "terbalik"),
                office(
                        "- mulai: 2026-02-18\n        sampai: 2026-03-19\n        nama",
                        "- nama",
                        "unit.pelayanan.jam",
                        "\"mulai\" yang sama"),
                office(
                        "- hari:\n",
                        "- mulai: 2026-01-01\n        hari:\n",
                        "unit.pelayanan.jam",
                        "tidak ada jam biasa"),
                office("[08.00-14.00]", "[]", "unit.pelayanan.jam", "tanpa satu jam pun"),
                office(
                        "nama: Petugas loket, unit: pelayanan",
                        "nama: Petugas loket, unit: lain",
                        "petugas-loket",
                        "unit \"lain\" tidak ada"),
                office("atasan: kepala-dinas", "atasan: bupati", "kepala-seksi", "atasan \"bupati\" tidak ada"),
                office("nama: Kepala dinas}", "nama: Kepala dinas, atasan: kepala-seksi}", "kepala-seksi", "berputar"),
                office(ROLES, ROLES + "\n" + ROLES, "peran", "dipakai dua kali"),
                office("id: kepala-dinas", "id: camunda-admin", "camunda-admin", "pengelola sistem"),
                office("id: kepala-dinas", "id: manajer", "manajer", "pengelola sistem"),
                office("id: kepala-dinas", "id: pemilik-proses", "pemilik-proses", "pengelola sistem"),
                office("id: kepala-dinas", "id: camunda-lain", "camunda-lain", "pengelola sistem"),
                office(
                        "dasar: SE 1/2026}",
                        "dasar: SE 1/2026}\n    - {tanggal: 2026-08-15, sebab: a, dasar: b}",
                        "kalender.tutup",
                        "dua kali"),
                office("tanggal: 2026-12-19", "tanggal: 2026-08-15", "kalender", "tutup dan juga masuk"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_register_book_that_would_stay_empty_is_found(Breakage breakage) {
        breakage.isFound();
    }

    static Stream<Breakage> a_register_book_that_would_stay_empty_is_found() {
        return Stream.of(
                office("id: tanda-terima", "id: register-izin", "buku", "dipakai dua kali"),
                office("isi: serah-terima", "isi: tamu", "buku[2].isi", "nilai \"tamu\" tidak sah"),
                office("peran: [kepala-seksi]", "peran: [bupati]", "buku.register-izin", "peran \"bupati\" tidak ada"),
                office("petugas: petugas-loket", "petugas: camat", "buku.register-izin", "peran \"camat\" tidak ada"),
                office(
                        "isi: perkara, layanan: [izin-contoh]",
                        "isi: perkara",
                        "buku.register-izin",
                        "belum menyebut \"layanan\""),
                office(
                        "    langkah: [{layanan: izin-contoh, tugas: Task_Periksa}]\n",
                        "",
                        "buku.tanda-terima",
                        "belum menyebut \"langkah\""),
                office("Task_Periksa", "Task_Serahkan", "buku.tanda-terima", "tugas \"Task_Serahkan\" tidak ada"),
                office("bidang: [hasil]", "bidang: [hasl]", "buku.tanda-terima", "bidang \"hasl\" tidak ada"),
                office("bidang: [hasil]", "semua: true", "buku.tanda-terima", "tidak mengisi apa pun"),
                office(
                        "isi: perkara, layanan: [izin-contoh]",
                        "isi: perkara, layanan: [izin-contoh], kolom: [{judul: Hasil, semua: true}]",
                        "buku.register-izin",
                        "kolom \"Hasil\" tidak mengisi apa pun"),
                office("jenis: [izin]", "jenis: [izn]", "buku.agenda", "jenis nomor \"izn\" tidak ada"),
                office("isi: surat, jenis: [izin]", "isi: surat, jenis: []", "buku[3].jenis", "belum diisi"));
    }

    @Test
    void a_book_of_a_service_that_the_office_does_not_have_is_found() {
        PackFiles pack = PackFixture.validPack()
                .changed("instansi.yaml", "layanan: [izin-contoh]", "layanan: [izin-cotnoh]")
                .files();

        assertThatThrownBy(() -> new ServicePackReader().readAll(List.of(pack)))
                .hasMessageContaining("buku.register-izin")
                .hasMessageContaining("layanan \"izin-cotnoh\" tidak ada di kantor ini");
    }

    @Test
    void a_book_of_a_letter_that_its_services_do_not_have_is_found() {
        PackFiles pack = PackFixture.validPack()
                .changed("instansi.yaml", "surat: [izin]", "surat: [izn]")
                .files();

        assertThatThrownBy(() -> new ServicePackReader().readAll(List.of(pack)))
                .hasMessageContaining("buku.agenda")
                .hasMessageContaining("surat \"izn\" tidak ada di layanan buku ini");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bidang: [hasl]                | bidang "hasl" tidak ada di layanan buku ini
            surat: [izn]                  | surat "izn" tidak ada di layanan buku ini
            lewat: {Event_Lain: terlewat} | peristiwa "Event_Lain" tidak ada di layanan buku ini""")
    void a_column_that_would_stay_empty_is_found(String column, String problem) {
        PackFiles pack = PackFixture.validPack()
                .changed(
                        "instansi.yaml",
                        "isi: perkara, layanan: [izin-contoh]",
                        "isi: perkara, layanan: [izin-contoh], kolom: [{judul: Hasil, %s}]".formatted(column))
                .files();

        assertThatThrownBy(() -> new ServicePackReader().readAll(List.of(pack)))
                .hasMessageContaining("buku.register-izin")
                .hasMessageContaining(problem);
    }

    @Test
    void a_book_of_all_letters_needs_none_to_be_there() {
        PackFiles pack = PackFixture.validPack()
                .changed("instansi.yaml", "jenis: [izin], layanan: [izin-contoh], surat: [izin], ", "")
                .files();

        assertThat(new ServicePackReader().readAll(List.of(pack))).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_standard_that_does_not_hold_is_found(Breakage breakage) {
        breakage.isFound();
    }

    static Stream<Breakage> a_standard_that_does_not_hold_is_found() {
        return Stream.of(
                standard("janji: {jumlah: 5", "janji: {jumlah: 0", "janji.jumlah", "di luar batas"),
                standard(
                        "perkara:",
                        "keterlambatan: {peran: bupati}\nperkara:",
                        "keterlambatan.peran",
                        "peran \"bupati\" tidak ada"),
                standard(
                        "perkara:",
                        "keterlambatan: {peringatan: 100}\nperkara:",
                        "keterlambatan.peringatan",
                        "di luar batas"),
                standard(
                        "perkara:",
                        "keterlambatan: {batas: segera}\nperkara:",
                        "keterlambatan.batas",
                        "nilai \"segera\" tidak sah"),
                standard(
                        "perkara:",
                        "sekali: {bidang: [nama], sumber: contoh}\nperkara:",
                        "sekali.bidang",
                        "bidang \"nama\" tidak ada di formulir permohonan"),
                standard(
                        "perkara:",
                        "sekali: {bidang: [pokok], sumber: contoh}\nperkara:",
                        "sekali.bidang",
                        "tidak wajib diisi"),
                standard(
                        "perkara:",
                        "sekali: {bidang: [namaPemohon], lepas: [Batal], sumber: contoh}\nperkara:",
                        "sekali.lepas",
                        "hasil \"Batal\" bukan nama peristiwa akhir"),
                standard(
                        "perkara:",
                        periodic("setiap: minggu, isi: {namaPemohon: Budi}"),
                        "mulai-berkala[1].setiap",
                        "nilai \"minggu\" tidak sah"),
                standard(
                        "perkara:",
                        periodic("setiap: bulan, hari-kerja: 16, isi: {namaPemohon: Budi}"),
                        "mulai-berkala[1].hari-kerja",
                        "di luar batas"),
                standard(
                        "perkara:",
                        periodic("setiap: bulan, isi: {pemohon: Budi}"),
                        "mulai-berkala.laporan.isi",
                        "bidang \"pemohon\" tidak ada di formulir permohonan"),
                standard(
                        "perkara:",
                        periodic("setiap: bulan, isi: {pokok: Laporan}"),
                        "mulai-berkala.laporan.isi",
                        "bidang wajib \"namaPemohon\" tidak diisi"),
                standard(
                        "perkara:",
                        periodic("setiap: bulan, isi: {namaPemohon: \"Laporan ${periode.bulan}\"}"),
                        "mulai-berkala.laporan.isi",
                        "\"${periode.bulan}\" tidak dikenal"),
                standard(
                        "perkara:",
                        periodic("setiap: bulan, isi: {namaPemohon: Laporan}"),
                        "mulai-berkala.laporan",
                        "tidak ada skenario yang dimulai jadwal ini"),
                standard(
                        "perkara:",
                        "mulai-berkala:\n- &a {id: dua, setiap: bulan, isi: {namaPemohon: X}, sumber: contoh}\n- *a\nperkara:",
                        "mulai-berkala",
                        "id \"dua\" dipakai dua kali"),
                standard(
                        "perkara:",
                        validity("tanggal: berlakuSampai"),
                        "masa-berlaku.izin.tanggal",
                        "\"berlakuSampai\" tidak diisi"),
                standard(
                        "perkara:",
                        validity("tanggal: tanggalSurat, hasil: [Izin]"),
                        "masa-berlaku.izin.hasil",
                        "hasil \"Izin\" bukan nama peristiwa akhir"),
                standard(
                        "perkara:",
                        validity("tanggal: tanggalSurat, ingatkan: [30 hari]"),
                        "masa-berlaku.izin",
                        "ingatkan dan pemberitahuan tidak berdua"),
                standard(
                        "perkara:",
                        validity("tanggal: tanggalSurat, ingatkan: [2 minggu], pemberitahuan: berakhir"),
                        "masa-berlaku[1].ingatkan[1]",
                        "nilai \"2 minggu\" tidak sah"),
                standard(
                        "perkara:",
                        validity("tanggal: tanggalSurat, ingatkan: [30 hari], pemberitahuan: berakhir"),
                        "masa-berlaku.izin.pemberitahuan",
                        "teks pemberitahuan \"berakhir\" tidak ada"),
                standard(
                        "perkara:",
                        validity("tanggal: tanggalSurat, digantikan: [nib]"),
                        "masa-berlaku.izin.digantikan",
                        "bidang \"nib\" tidak ada di formulir permohonan"),
                standard("satuan: hari-kerja", "satuan: minggu", "janji.satuan", "tidak sah"),
                standard("janji: {", "janji: {jumlah: 1}\njanji: {", "baris 5", "kunci \"janji\" tertulis dua kali"),
                standard(
                        "janji: {jumlah: 5, satuan: hari-kerja, dasar: Perda 1/2020 ps. 2}",
                        "janji: [5, 6]",
                        "janji",
                        "harus berupa kelompok kunci"),
                standard(
                        "  evaluasi: {isi: [Survei tahunan], sumber: hlm. 3}\n",
                        "",
                        "komponen",
                        "\"evaluasi\" belum ada"),
                standard("isi: [Gratis]", "isi: []", "komponen.biaya.isi", "belum diisi"),
                standard("nama: Surat kuasa", "nama: KTP", "komponen.persyaratan.isi", "\"KTP\" tertulis dua kali"),
                standard("berkas: [docx", "berkas: [exe", "komponen.persyaratan.isi[2].berkas[1]", "tidak sah"),
                standard("nama: KTP", "nama: " + "K".repeat(501), "persyaratan.isi[1].nama", "terlalu panjang"),
                standard("unit: pelayanan", "unit: lain", "unit", "tidak ada di instansi.yaml"),
                standard(
                        "pemohon: namaPemohon", "pemohon: nama", "perkara.pemohon", "tidak ada di formulir permohonan"),
                standard("pokok: pokok", "pokok: hal", "perkara.pokok", "tidak ada di formulir permohonan"));
    }

    private static String validity(String said) {
        return "masa-berlaku: [{id: izin, nama: Izin, %s, sumber: contoh}]\nperkara:".formatted(said);
    }

    private static String periodic(String said) {
        return "mulai-berkala: [{id: laporan, %s, sumber: contoh}]\nperkara:".formatted(said);
    }

    private static Breakage office(String from, String to, String element, String problem) {
        return Breakage.of("instansi.yaml", from, to, element, problem);
    }

    private static Breakage standard(String from, String to, String element, String problem) {
        return Breakage.of("layanan.yaml", from, to, element, problem);
    }
}
