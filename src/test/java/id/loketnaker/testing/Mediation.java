package id.loketnaker.testing;

import id.loketnaker.calendar.DayHours;
import id.loketnaker.calendar.NationalDays;
import id.loketnaker.calendar.OpenSpan;
import id.loketnaker.calendar.OpeningPeriod;
import id.loketnaker.calendar.WorkingRules;
import id.loketnaker.calendar.WorkingTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** What officials fill in when they work on a case of mediasi-phi. Nobody in it exists. */
public final class Mediation {

    public static final String SERVICE = "mediasi-phi";

    private static final WorkingTime TIME = WorkingTime.of(WorkingRules.of(
            ZoneId.of("Asia/Jakarta"),
            List.of(OpeningPeriod.always(
                    OpeningPeriod.mondayToFriday(DayHours.of(new OpenSpan(LocalTime.of(8, 0), LocalTime.of(15, 30)))))),
            NationalDays.fromClasspath()));

    private Mediation() {}

    /** In the offices of Java, by the clock of the engine. */
    public static LocalDate today() {
        return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), TIME.zone());
    }

    /** A day about a week ahead on which an office can hear somebody. */
    public static LocalDate hearing() {
        return LocalDate.ofInstant(
                TIME.endOfWorkingDay(ClockUtil.getCurrentTime().toInstant(), 5).at(), TIME.zone());
    }

    /** So many working days after a day in Bekasi, which is day 0. */
    public static LocalDate workingDays(LocalDate day, int days) {
        return LocalDate.ofInstant(
                TIME.endOfWorkingDay(day.atTime(9, 0).atZone(TIME.zone()).toInstant(), days)
                        .at(),
                TIME.zone());
    }

    public static Map<String, Object> application(String applicant) {
        return new TreeMap<>(Map.of(
                "jenisPemohon", "pekerja",
                "namaPemohon", applicant,
                "alamatPemohon", "Kp. Contoh RT 01/02 Cikarang Utara",
                "teleponPemohon", "0812 0000 0000",
                "namaTermohon", "PT Sinar Contoh Abadi",
                "alamatTermohon", "Kawasan Industri Contoh Blok A1",
                "pokokPerselisihan", "Upah lembur tiga bulan belum dibayar",
                "tanggalSuratPermohonan", today().toString(),
                "dikuasakan", "tidak"));
    }

    public static Map<String, Object> complete() {
        return Map.of("hasilPemeriksaan", "lengkap", "jenisPerselisihan", "hak", "klarifikasi", "tanpa-undangan");
    }

    public static Map<String, Object> clarified() {
        return Map.of(
                "tanggalKlarifikasi", today().toString(),
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
