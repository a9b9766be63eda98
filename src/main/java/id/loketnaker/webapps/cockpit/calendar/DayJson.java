package id.loketnaker.webapps.cockpit.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.calendar.HolidayYear;
import id.loketnaker.calendar.NationalDay;
import id.loketnaker.engine.calendarchange.CalendarChanges;
import id.loketnaker.sla.ChangeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day that can be withdrawn from the calendar, as JSON.
 *
 * @param kind of the change that added it, as {@link CalendarInput#KINDS} names it
 * @param office none for a day of all offices
 */
@JsonInclude(Include.NON_NULL)
record DayJson(
        String date, String name, String kind, @Nullable String office, String decree) {

    /** Those of all offices from this year on, and the own days of offices that the user sees. */
    static List<DayJson> all(CalendarChanges calendar) {
        List<DayJson> days = new ArrayList<>();
        for (HolidayYear year : calendar.yearsToCome()) {
            year.days().stream()
                    .filter(day -> day.kind() != NationalDay.Kind.REVOKED)
                    .forEach(day -> days.add(new DayJson(
                            day.date().toString(),
                            day.name(),
                            word(
                                    day.kind() == NationalDay.Kind.HOLIDAY
                                            ? ChangeKind.HOLIDAY
                                            : ChangeKind.COLLECTIVE_LEAVE),
                            null,
                            day.decree().citation())));
        }
        calendar.ownCalendars().forEach((office, own) -> {
            own.closures()
                    .forEach(day -> days.add(new DayJson(
                            day.date().toString(),
                            day.reason(),
                            word(ChangeKind.OFFICE_CLOSED),
                            office,
                            day.ground())));
            own.extraDays()
                    .forEach(day -> days.add(new DayJson(
                            day.date().toString(), day.reason(), word(ChangeKind.OFFICE_OPEN), office, day.ground())));
        });
        return days;
    }

    private static String word(ChangeKind kind) {
        return Objects.requireNonNull(CalendarInput.KINDS.get(kind));
    }
}
