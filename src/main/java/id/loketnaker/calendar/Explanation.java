package id.loketnaker.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Walks the days between two moments, one by one, and says of each why it counts or not. */
final class Explanation {

    private final DayRules days;
    private final NationalDays nationalDays;

    Explanation(DayRules days, NationalDays nationalDays) {
        this.days = days;
        this.nationalDays = nationalDays;
    }

    List<ExplainedDay> ofDays(LocalDate from, LocalDate to) {
        requireForward(from.atStartOfDay(), to.atStartOfDay());
        List<ExplainedDay> explained = new ArrayList<>();
        int counted = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            DayStatus status = days.on(day);
            int number = status.hours().isWorked() ? ++counted : 0;
            explained.add(new ExplainedDay(day, number, status.reason(), status.ground(), isProvisional(day)));
        }
        return List.copyOf(explained);
    }

    List<ServedDay> ofHours(LocalDateTime from, LocalDateTime to) {
        requireForward(from, to);
        return from.toLocalDate()
                .datesUntil(to.toLocalDate().plusDays(1))
                .map(day -> served(day, from, to))
                .toList();
    }

    private ServedDay served(LocalDate day, LocalDateTime from, LocalDateTime to) {
        DayStatus status = days.on(day);
        int before = from.toLocalDate().equals(day) ? status.hours().secondsUntil(from.toLocalTime()) : 0;
        int through = status.hours().secondsUntil(to.toLocalDate().equals(day) ? to.toLocalTime() : LocalTime.MAX);
        Duration served = Duration.ofSeconds(through - before);
        return new ServedDay(day, served, status.reason(), status.ground(), isProvisional(day));
    }

    private boolean isProvisional(LocalDate day) {
        return nationalDays.isProvisional(day, day);
    }

    private static void requireForward(LocalDateTime from, LocalDateTime to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Penjelasan diminta sampai " + Texts.date(to.toLocalDate())
                    + ", lebih awal daripada mulainya " + Texts.date(from.toLocalDate()) + ".");
        }
    }
}
