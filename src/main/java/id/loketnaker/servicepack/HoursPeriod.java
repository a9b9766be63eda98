package id.loketnaker.servicepack;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weekly service hours, valid from one day until another, both included; {@code null} is without bound.
 * Of the periods that hold a day, the one that begins last counts. A weekday that is absent is not worked.
 */
public record HoursPeriod(
        @Nullable String name,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Map<DayOfWeek, List<TimeSpan>> week) {

    public HoursPeriod {
        week = Map.copyOf(week);
    }
}
