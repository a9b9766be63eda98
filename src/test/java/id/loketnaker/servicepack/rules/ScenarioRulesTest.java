package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.Breakage;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioRulesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_scenario_speaks_only_of_what_the_pack_has(Breakage breakage) {
        breakage.isFound();
    }

    static Stream<Breakage> a_scenario_speaks_only_of_what_the_pack_has() {
        return Stream.of(
                issued("tugas: Task_Periksa", "tugas: Task_Lain", "langkah[4].tugas", "tugas \"Task_Lain\" tidak ada"),
                issued(
                        "oleh: petugas-loket\n  isi: {nama",
                        "oleh: camat\n  isi: {nama",
                        "mulai.oleh",
                        "\"camat\" tidak ada"),
                issued(
                        "oleh: petugas-loket\n  isi: {nama",
                        "oleh: kepala-seksi\n  isi: {nama",
                        "mulai.oleh",
                        "tidak boleh memulai"),
                issued(
                        "oleh: petugas-loket\n    tenggat",
                        "oleh: kepala-seksi\n    tenggat",
                        "langkah[4].oleh",
                        "tidak mendapat tugas ini"),
                issued("{hasil: ya}", "{hasl: ya}", "langkah[4].isi", "\"hasl\" tidak ada di formulir periksa"),
                issued("nik: 3216010101010001", "nomor: 1", "mulai.isi", "\"kuasa.nomor\" tidak ada"),
                issued(
                        "langkah:\n",
                        "  keliru: [{isi: {umurr: 3}, ditolak: umur}]\nlangkah:\n",
                        "mulai.keliru",
                        "\"umurr\" tidak ada"),
                issued(
                        "langkah:\n",
                        "  keliru: [{isi: {umurr: 3}}]\nlangkah:\n",
                        "mulai.keliru[1]",
                        "\"ditolak\" belum ada"),
                issued("hasil: Izin terbit", "hasil: Izin diterbitkan", "hasil", "bukan nama peristiwa akhir"),
                issued("hasil: Izin terbit\n", "", null, "\"hasil\" belum ada"),
                issued("mulai:\n", "mulai:\n  berkala: lain\n", "mulai.berkala", "jadwal \"lain\" tidak ada"),
                issued("mulai:\n", "mulai:\n  berkala: lain\n", "mulai.berkala", "ada juga oleh, isi atau keliru"),
                issued("nama: Berkas", "judul: x\nnama: Berkas", null, "\"judul\" tidak dikenal"),
                issued("terjadi: []", "tejadi: []", "langkah[2]", "\"tejadi\" tidak dikenal"),
                issued(
                        "terjadi: []",
                        "terjadi: [Periksa berkas]",
                        "langkah[2].terjadi",
                        "peristiwa waktu \"Periksa berkas\" tidak ada"),
                issued("[Periksa berkas]", "[Sidang]", "langkah[1].periksa.tugasTerbuka", "tugas \"Sidang\" tidak ada"),
                issued("Batas periksa lewat:", "Batas lain:", "langkah[1].periksa.tenggat", "\"Batas lain\" tidak ada"),
                issued("janji: berhenti", "janji: jalan", "langkah[1].periksa.janji", "tidak sah"),
                issued("menunggu: 2026-03-10 08.00", "menunggu: 2026-02-30 08.00", "langkah[2].menunggu", "tidak ada"),
                issued("menunggu: 2026-03-10 08.00", "menunggu: besok", "langkah[2].menunggu", "tidak sah"),
                issued("pada: 2026-03-10 10.00", "pada: 2026-03-10 07.00", "langkah[3]", "sebelum langkah sebelumnya"),
                withdrawn(
                        "peristiwa: Pemohon mencabut permohonan",
                        "peristiwa: Kebakaran",
                        "langkah[1].peristiwa",
                        "tidak ada di diagram"),
                withdrawn("oleh: kepala-seksi", "oleh: kepala-dinas", "langkah[1].oleh", "tidak mencatat peristiwa"),
                withdrawn("alasanPeristiwa", "alasan", "langkah[1].isi", "\"alasan\" tidak ada"),
                withdrawn(
                        "periksa: {janji: 2026-03-16 15.30}", "lihat: x", "langkah[2]", "langkah tanpa jenis: lihat"));
    }

    private static Breakage issued(String from, String to, String element, String problem) {
        return Breakage.of("skenario/terbit.yaml", from, to, element, problem);
    }

    private static Breakage withdrawn(String from, String to, String element, String problem) {
        return Breakage.of("skenario/cabut.yaml", from, to, element, problem);
    }
}
