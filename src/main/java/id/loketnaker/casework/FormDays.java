package id.loketnaker.casework;

import id.loketnaker.calendar.DayHours;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What the dates of a form are measured against, for whoever fills it in. The caller must have asked who that is. */
public interface FormDays {

    /** Of the form of an open task. */
    KnownDays ofTask(String taskId);

    /** Of the form that begins a case. */
    KnownDays ofStart(String definitionId);

    /**
     * @param today local date of the office
     * @param received local date on which the case was received; today while it begins
     * @param dates those that the form names, by the key of their field
     * @param days the hours of the unit from a month ago to a year ahead; empty when the form does not ask for them
     */
    record KnownDays(
            LocalDate today, LocalDate received, Map<String, NamedDate> dates, SortedMap<LocalDate, DayHours> days) {}

    /**
     * @param name what people call the field
     * @param date that the case knows; null before it does
     */
    record NamedDate(String name, @Nullable LocalDate date) {}
}
