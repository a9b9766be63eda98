package id.loketnaker.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that decides when an office (or a unit of it) works. A value: change it by making another.
 *
 * @param zone the office's time zone: Asia/Jakarta (WIB), Asia/Makassar (WITA), Asia/Jayapura (WIT)
 * @param periods the weekly hours; at least one period without an end, no two of equal strength from the same day
 * @param closures extra closing days, each date once
 * @param extraDays extra working days, each date once and none of them a closure
 * @param closedOnCollectiveLeave whether cuti bersama is not worked; it does not bind private employers, so a term that
 *     runs for one may go on
 */
public record WorkingRules(
        ZoneId zone,
        List<OpeningPeriod> periods,
        List<Closure> closures,
        List<ExtraWorkingDay> extraDays,
        NationalDays nationalDays,
        boolean closedOnCollectiveLeave) {

    public WorkingRules {
        periods = periods.stream().sorted(OpeningPeriod.STRONGEST_FIRST).toList();
        closures = List.copyOf(closures);
        extraDays = List.copyOf(extraDays);
        requireUnambiguous(periods);
        requireEachOnce(Stream.concat(
                closures.stream().map(Closure::date), extraDays.stream().map(ExtraWorkingDay::date)));
    }

    /** Weekly hours and national days; no extra days, closed on cuti bersama. */
    public static WorkingRules of(ZoneId zone, Collection<OpeningPeriod> periods, NationalDays nationalDays) {
        return new WorkingRules(zone, List.copyOf(periods), List.of(), List.of(), nationalDays, true);
    }

    public WorkingRules withClosures(List<Closure> changed) {
        return new WorkingRules(zone, periods, changed, extraDays, nationalDays, closedOnCollectiveLeave);
    }

    public WorkingRules withExtraDays(List<ExtraWorkingDay> changed) {
        return new WorkingRules(zone, periods, closures, changed, nationalDays, closedOnCollectiveLeave);
    }

    public WorkingRules withNationalDays(NationalDays changed) {
        return new WorkingRules(zone, periods, closures, extraDays, changed, closedOnCollectiveLeave);
    }

    public WorkingRules workedOnCollectiveLeave() {
        return new WorkingRules(zone, periods, closures, extraDays, nationalDays, false);
    }

    private static void requireUnambiguous(List<OpeningPeriod> strongestFirst) {
        if (strongestFirst.stream().allMatch(OpeningPeriod::isDated)) {
            throw new IllegalArgumentException("Jam kerja harus memuat satu masa tanpa tanggal akhir.");
        }
        for (int i = 1; i < strongestFirst.size(); i++) {
            OpeningPeriod weaker = strongestFirst.get(i);
            if (OpeningPeriod.STRONGEST_FIRST.compare(strongestFirst.get(i - 1), weaker) == 0) {
                throw new IllegalArgumentException("Dua masa jam kerja mulai pada hari yang sama"
                        + (weaker.from() == null ? "." : ": " + Texts.date(weaker.from()) + "."));
            }
        }
    }

    private static void requireEachOnce(Stream<LocalDate> dates) {
        Set<LocalDate> seen = new HashSet<>();
        dates.filter(date -> !seen.add(date)).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException(
                    "Tanggal " + Texts.date(twice) + " tercantum dua kali sebagai hari tutup atau hari masuk.");
        });
    }
}
