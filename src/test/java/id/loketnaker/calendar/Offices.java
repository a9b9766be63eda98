package id.loketnaker.calendar;

import static id.loketnaker.calendar.OpeningPeriod.mondayToFriday;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Offices and moments that the tests share. */
final class Offices {

    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    static final ZoneId WIT = ZoneId.of("Asia/Jayapura");

    /** 7 h 30 min a day, with a break at noon. */
    static final DayHours USUAL = DayHours.of(span("08.00-12.00"), span("12.30-16.00"));
    /** 6 h 30 min a day. */
    static final DayHours FASTING = DayHours.of(span("08.00-12.00"), span("12.30-15.00"));

    static final OpeningPeriod ALWAYS = OpeningPeriod.always(mondayToFriday(USUAL));
    static final OpeningPeriod RAMADAN_1447 = new OpeningPeriod(
            "Ramadan 1447 H", LocalDate.of(2026, 2, 18), LocalDate.of(2026, 3, 19), mondayToFriday(FASTING));

    static final LocalDate SATURDAY_19_DECEMBER_2026 = LocalDate.of(2026, 12, 19);
    static final LocalDate FRIDAY_14_AUGUST_2026 = LocalDate.of(2026, 8, 14);
    static final ExtraWorkingDay WORKED_SATURDAY = new ExtraWorkingDay(
            SATURDAY_19_DECEMBER_2026, DayHours.of(span("08.00-12.00")), "pelayanan akhir tahun", "SE Kadis 5/2026");
    static final Closure JUBILEE =
            new Closure(FRIDAY_14_AUGUST_2026, "hari jadi kabupaten", "Keputusan Bupati 77/2026");

    static final NationalDays NATIONAL_DAYS = NationalDays.fromClasspath();
    static final WorkingTime USUAL_WEEK = WorkingTime.of(WorkingRules.of(WIB, List.of(ALWAYS), NATIONAL_DAYS));
    static final WorkingTime BEKASI = WorkingTime.of(WorkingRules.of(WIB, List.of(ALWAYS, RAMADAN_1447), NATIONAL_DAYS)
            .withClosures(List.of(JUBILEE))
            .withExtraDays(List.of(WORKED_SATURDAY)));

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm[.ss]");

    private Offices() {}

    static OpenSpan span(String text) {
        String[] parts = text.replace('.', ':').split("-");
        return new OpenSpan(LocalTime.parse(parts[0]), LocalTime.parse(parts[1]));
    }

    /** An instant from local time in WIB, such as "2026-03-16 09.15" or "2026-03-16 16.00.01". */
    static Instant wib(String text) {
        return LocalDateTime.parse(text, MOMENT).atZone(WIB).toInstant();
    }
}
