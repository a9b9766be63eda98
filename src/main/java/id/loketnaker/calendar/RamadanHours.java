package id.loketnaker.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;

/**
 * The hours of an office in Ramadan as long as it has not said its own: 32 hours and 30 minutes a week (Perpres
 * 21/2023). How they lie in the day, and what becomes of an office that works less in other months, is our reading.
 */
public final class RamadanHours {

    /** Said where a limit is explained. */
    public static final String GROUND = "Perpres 21/2023, bacaan kami sampai kantor menetapkannya";

    private static final int WEEK = 32 * 3600 + 30 * 60;
    private static final DayHours MONDAY_TO_THURSDAY = DayHours.of(span(8, 0, 12, 0), span(12, 30, 15, 0));
    private static final DayHours FRIDAY = DayHours.of(span(8, 0, 11, 30), span(12, 30, 15, 30));

    private RamadanHours() {}

    /**
     * Six and a half hours from Monday to Friday for who works more in other months; who does not keeps what lies
     * within them. Days that are not worked in other months stay so, and a worked weekend stays as it is.
     */
    public static Map<DayOfWeek, DayHours> of(Map<DayOfWeek, DayHours> usual) {
        boolean more = usual.values().stream().mapToInt(DayHours::seconds).sum() > WEEK;
        Map<DayOfWeek, DayHours> hours = new EnumMap<>(DayOfWeek.class);
        usual.forEach((day, worked) -> {
            if (worked.isWorked()) {
                hours.put(day, in(day, worked, more));
            }
        });
        return hours;
    }

    private static DayHours in(DayOfWeek day, DayHours usual, boolean more) {
        if (day.compareTo(DayOfWeek.FRIDAY) > 0) {
            return usual;
        }
        DayHours shorter = day == DayOfWeek.FRIDAY ? FRIDAY : MONDAY_TO_THURSDAY;
        DayHours within = more ? shorter : both(shorter, usual);
        return within.isWorked() ? within : usual;
    }

    private static DayHours both(DayHours one, DayHours other) {
        return new DayHours(one.spans().stream()
                .flatMap(span -> other.spans().stream()
                        .filter(each -> each.opens().isBefore(span.closes())
                                && span.opens().isBefore(each.closes()))
                        .map(each ->
                                new OpenSpan(later(span.opens(), each.opens()), earlier(span.closes(), each.closes()))))
                .toList());
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalTime earlier(LocalTime one, LocalTime other) {
        return one.isBefore(other) ? one : other;
    }

    private static OpenSpan span(int hour, int minute, int untilHour, int untilMinute) {
        return new OpenSpan(LocalTime.of(hour, minute), LocalTime.of(untilHour, untilMinute));
    }
}
