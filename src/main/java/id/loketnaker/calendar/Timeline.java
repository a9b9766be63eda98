package id.loketnaker.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All worked days within the horizon in a row, with running totals: counting is a binary search, whatever the span.
 * Some 170 KB: the day as its distance in days from the horizon's first, its hours, and the seconds worked before each
 * block of worked days.
 */
final class Timeline {

    private static final int BLOCK = 8;

    private final char[] days;
    private final DayHours[] hours;
    private final long[] secondsBeforeBlock;

    Timeline(DayRules rules) {
        StringBuilder worked = new StringBuilder();
        List<DayHours> hoursWorked = new ArrayList<>();
        Horizon.FIRST.datesUntil(Horizon.LAST.plusDays(1)).forEach(date -> {
            DayHours onDate = rules.on(date).hours();
            if (onDate.isWorked()) {
                worked.append(offset(date));
                hoursWorked.add(onDate);
            }
        });
        if (hoursWorked.isEmpty()) {
            throw new IllegalArgumentException("Aturan jam kerja ini tidak memuat satu pun hari kerja.");
        }
        days = worked.toString().toCharArray();
        hours = hoursWorked.toArray(DayHours[]::new);
        secondsBeforeBlock = totals(hours);
    }

    private static long[] totals(DayHours[] hours) {
        long[] totals = new long[(hours.length + BLOCK - 1) / BLOCK];
        long total = 0;
        for (int i = 0; i < hours.length; i++) {
            if (i % BLOCK == 0) {
                totals[i / BLOCK] = total;
            }
            total += hours[i].seconds();
        }
        return totals;
    }

    private static char offset(LocalDate date) {
        return (char) (Horizon.require(date).toEpochDay() - Horizon.FIRST.toEpochDay());
    }

    boolean isWorked(LocalDate date) {
        return Arrays.binarySearch(days, offset(date)) >= 0;
    }

    DayHours hoursOn(LocalDate date) {
        int found = Arrays.binarySearch(days, offset(date));
        return found >= 0 ? hours[found] : DayHours.CLOSED;
    }

    /** How many days are worked before a date, the date itself not counted. Also the place of the next worked day. */
    int workedBefore(LocalDate date) {
        int found = Arrays.binarySearch(days, offset(date));
        return found >= 0 ? found : -found - 1;
    }

    /** How many days are worked up to a date, the date itself counted. */
    int workedThrough(LocalDate date) {
        int found = Arrays.binarySearch(days, offset(date));
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Closing time of the worked day at a place, the first being 0. */
    LocalDateTime closing(long place) {
        if (place >= days.length) {
            throw Horizon.outside();
        }
        return at((int) place, hours[(int) place].closing());
    }

    /** The worked day at a place, the first being 0. */
    LocalDate day(int place) {
        if (place < 0 || place >= days.length) {
            throw Horizon.outside();
        }
        return Horizon.FIRST.plusDays(days[place]);
    }

    private LocalDateTime at(int place, LocalTime time) {
        return Horizon.FIRST.plusDays(days[place]).atTime(time);
    }

    /** Seconds worked since the horizon's first day. */
    long secondsUntil(LocalDateTime moment) {
        int place = workedBefore(moment.toLocalDate());
        long seconds = hoursOn(moment.toLocalDate()).secondsUntil(moment.toLocalTime());
        if (place == 0) {
            return seconds;
        }
        int block = (place - 1) / BLOCK;
        for (int i = block * BLOCK; i < place; i++) {
            seconds += hours[i].seconds();
        }
        return seconds + secondsBeforeBlock[block];
    }

    /** The earliest moment before which so many seconds (at least one) were worked since the horizon's first day. */
    LocalDateTime momentAfter(long seconds) {
        int found = Arrays.binarySearch(secondsBeforeBlock, seconds);
        int block = (found >= 0 ? found : -found - 1) - 1;
        long left = seconds - secondsBeforeBlock[block];
        for (int place = block * BLOCK; place < hours.length; place++) {
            if (left <= hours[place].seconds()) {
                return at(place, hours[place].afterSeconds(left));
            }
            left -= hours[place].seconds();
        }
        throw Horizon.outside();
    }
}
