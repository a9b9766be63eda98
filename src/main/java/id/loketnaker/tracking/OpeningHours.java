package id.loketnaker.tracking;

import id.loketnaker.calendar.DayHours;
import id.loketnaker.calendar.WorkingTime;
import id.loketnaker.print.IndonesianText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** When an office is open, day by day: today and the six days after it, with what falls out of the usual. */
public record OpeningHours(List<Day> days) {

    /**
     * @param name weekday and date
     * @param hours such as {@code 08.00–12.00, 13.00–15.30}, or that it is closed
     */
    public record Day(String name, String hours, boolean today) {}

    private static final int SHOWN = 7;

    public static OpeningHours of(WorkingTime time, LocalDate today) {
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < SHOWN; i++) {
            LocalDate day = today.plusDays(i);
            days.add(new Day(IndonesianText.day(day), text(time.hoursOn(day)), i == 0));
        }
        return new OpeningHours(List.copyOf(days));
    }

    private static String text(DayHours hours) {
        return hours.isWorked()
                ? hours.spans().stream()
                        .map(span -> IndonesianText.time(span.opens()) + "–" + IndonesianText.time(span.closes()))
                        .collect(Collectors.joining(", "))
                : "tutup";
    }
}
