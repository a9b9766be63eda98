package id.loketnaker.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weekly opening hours for a time. A period with an end, such as Ramadan, wins over one without; of two alike the one
 * that began later wins.
 *
 * @param name said in explanations, such as "Ramadan 1447 H"
 * @param from the first day on which the hours hold; absent: since ever
 * @param until the last day on which they hold; absent: until further notice
 * @param week the hours by weekday; a weekday left out is not worked
 */
public record OpeningPeriod(
        @Nullable String name,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Map<DayOfWeek, DayHours> week) {

    static final Comparator<OpeningPeriod> STRONGEST_FIRST = Comparator.comparing(OpeningPeriod::isDated)
            .thenComparing(OpeningPeriod::start)
            .reversed();

    public OpeningPeriod {
        week = Map.copyOf(week);
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Masa jam kerja berakhir " + Texts.date(until) + ", sebelum mulai " + Texts.date(from) + ".");
        }
        if (week.values().stream().noneMatch(DayHours::isWorked)) {
            throw new IllegalArgumentException("Masa jam kerja tidak memuat satu pun jam kerja.");
        }
    }

    /** Hours that hold since ever and until further notice. */
    public static OpeningPeriod always(Map<DayOfWeek, DayHours> week) {
        return new OpeningPeriod(null, null, null, week);
    }

    /** The same hours from Monday to Friday. */
    public static Map<DayOfWeek, DayHours> mondayToFriday(DayHours hours) {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (int day = 1; day <= 5; day++) {
            week.put(DayOfWeek.of(day), hours);
        }
        return week;
    }

    boolean isDated() {
        return until != null;
    }

    LocalDate start() {
        return from == null ? LocalDate.MIN : from;
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(start()) && (until == null || !date.isAfter(until));
    }

    DayHours on(LocalDate date) {
        return week.getOrDefault(date.getDayOfWeek(), DayHours.CLOSED);
    }

    String title() {
        return name == null ? "jam kerja biasa" : "jam kerja " + name;
    }
}
