package id.loketnaker.webapps.tasklist.forms;

import id.loketnaker.calendar.DayHours;
import id.loketnaker.casework.FormDays.KnownDays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the dates of a form are measured against, as the form in the browser asks for it. Dates are {@code yyyy-MM-dd},
 * times {@code HH:mm}.
 *
 * @param days opening and closing times by day; a day that is not worked has none, one that is not told is not known
 */
public record FormDaysJson(
        String today, String received, Map<String, NamedDateJson> dates, Map<String, List<List<String>>> days) {

    /** A date that another field holds. */
    public record NamedDateJson(String name, @Nullable String date) {}

    public static FormDaysJson of(KnownDays known) {
        Map<String, NamedDateJson> dates = new TreeMap<>();
        known.dates()
                .forEach((key, named) -> dates.put(
                        key,
                        new NamedDateJson(
                                named.name(),
                                named.date() == null ? null : named.date().toString())));
        Map<String, List<List<String>>> days = new TreeMap<>();
        known.days().forEach((day, hours) -> days.put(day.toString(), spans(hours)));
        return new FormDaysJson(known.today().toString(), known.received().toString(), dates, days);
    }

    private static List<List<String>> spans(DayHours hours) {
        return hours.spans().stream()
                .map(span -> List.of(span.opens().toString(), span.closes().toString()))
                .toList();
    }
}
