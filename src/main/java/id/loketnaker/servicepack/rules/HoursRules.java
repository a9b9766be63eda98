package id.loketnaker.servicepack.rules;

import id.loketnaker.servicepack.HoursPeriod;
import id.loketnaker.servicepack.TimeSpan;
import id.loketnaker.servicepack.Unit;
import id.loketnaker.servicepack.files.Findings;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Hours that can be counted: forward in time, not twice, and on every day of the calendar. */
final class HoursRules {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final Unit unit;
    private final Findings.InFile findings;

    HoursRules(Unit unit, Findings.InFile findings) {
        this.unit = unit;
        this.findings = findings;
    }

    void check() {
        thereAreAlwaysHours();
        periodsBeginOnDifferentDays();
        for (HoursPeriod period : unit.hours()) {
            periodEndsAfterItBegins(period);
            thePeriodIsWorked(period);
            period.week()
                    .forEach((day, spans) -> spansAreInOrder(
                            spans, place() + " " + day.getDisplayName(TextStyle.FULL, INDONESIAN), findings));
        }
    }

    /** Special hours such as Ramadan's lie over the ordinary ones; without these a day before them would have none. */
    private void thereAreAlwaysHours() {
        if (unit.hours().stream().noneMatch(period -> period.from() == null && period.until() == null)) {
            findings.add(
                    place(),
                    "tidak ada jam biasa (tanpa \"mulai\" dan \"sampai\")",
                    "Tulis jam biasa lebih dahulu, lalu jam khusus di bawahnya.");
        }
    }

    /** The period that begins last counts: with two there would be no answer. */
    private void periodsBeginOnDifferentDays() {
        Set<LocalDate> seen = new HashSet<>();
        for (HoursPeriod period : unit.hours()) {
            LocalDate from = period.from() == null ? LocalDate.MIN : period.from();
            if (!seen.add(from)) {
                findings.add(
                        place(),
                        "dua masa jam kerja dengan \"mulai\" yang sama" + (period.from() == null ? "" : " " + from),
                        "Beri \"mulai\" yang berbeda, atau gabungkan.");
            }
        }
    }

    private void periodEndsAfterItBegins(HoursPeriod period) {
        if (period.from() != null && period.until() != null && period.until().isBefore(period.from())) {
            findings.add(
                    place(),
                    "masa %s sampai %s terbalik".formatted(period.from(), period.until()),
                    "Tukar \"mulai\" dan \"sampai\".");
        }
    }

    private void thePeriodIsWorked(HoursPeriod period) {
        if (period.week().values().stream().allMatch(List::isEmpty)) {
            findings.add(place(), "masa jam kerja tanpa satu jam pun", "Isi jam sekurang-kurangnya satu hari.");
        }
    }

    static void spansAreInOrder(List<TimeSpan> spans, String place, Findings.InFile findings) {
        List<TimeSpan> sorted =
                spans.stream().sorted(Comparator.comparing(TimeSpan::from)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            TimeSpan span = sorted.get(i);
            if (!span.from().isBefore(span.until())) {
                findings.add(
                        place,
                        "jam %s-%s terbalik atau kosong".formatted(span.from(), span.until()),
                        "Tulis jam mulai lebih dahulu, misalnya \"08.00-12.00\".");
            } else if (i > 0 && span.from().isBefore(sorted.get(i - 1).until())) {
                findings.add(
                        place,
                        "jam %s dan %s bertumpuk".formatted(sorted.get(i - 1).from(), span.from()),
                        "Betulkan supaya tidak saling menutupi.");
            }
        }
    }

    private String place() {
        return "unit." + unit.id() + ".jam";
    }
}
