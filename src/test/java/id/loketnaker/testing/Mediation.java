package id.loketnaker.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What officials fill in when they work on a case of mediasi-phi. Nobody in it exists. */
public final class Mediation {

    public static final String SERVICE = "mediasi-phi";

    private Mediation() {}

    public static Map<String, Object> application(String applicant) {
        return new TreeMap<>(Map.of(
                "jenisPemohon", "pekerja",
                "namaPemohon", applicant,
                "alamatPemohon", "Kp. Contoh RT 01/02 Cikarang Utara",
                "teleponPemohon", "0812 0000 0000",
                "namaTermohon", "PT Sinar Contoh Abadi",
                "alamatTermohon", "Kawasan Industri Contoh Blok A1",
                "pokokPerselisihan", "Upah lembur tiga bulan belum dibayar",
                "tanggalSuratPermohonan", "2026-07-31",
                "dikuasakan", "tidak",
                "berkasDiserahkan", List.of("surat-permohonan", "bukti-bipartit")));
    }

    public static Map<String, Object> complete() {
        return Map.of("hasilPemeriksaan", "lengkap", "jenisPerselisihan", "hak", "klarifikasi", "tanpa-undangan");
    }

    public static Map<String, Object> clarified() {
        return Map.of(
                "tanggalKlarifikasi", "2026-08-03",
                "pihakDiklarifikasi", List.of("pemohon", "termohon"),
                "ringkasanKlarifikasi", "Kedua pihak membenarkan hubungan kerja.");
    }

    public static Map<String, Object> notOurs(String why) {
        return Map.of("hasilPemeriksaan", "bukan-wewenang", "alasanBukanWewenang", why);
    }

    public static Map<String, Object> told(String competentOffice) {
        return Map.of(
                "keputusanWewenang", "diberitahukan",
                "instansiBerwenang", competentOffice,
                "caraPemberitahuan", "langsung");
    }
}
