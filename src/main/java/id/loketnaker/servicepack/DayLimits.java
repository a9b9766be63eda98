package id.loketnaker.servicepack;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a field may say what it says: the custom properties of a field of a form, as {@code processes/README.md} tells
 * them.
 *
 * @param earliest days before which its date may not be
 * @param latest days after which its date may not be
 * @param workingDay whether its date is a working day of the unit
 * @param serviceHours whether its time lies in the service hours of the unit
 * @param on the date that a time belongs to; null for a date with a time
 * @param agenda what holds the place of the hearing that this time is of; null for any other time
 * @param filledSince days before which nobody can know what is filled in, whatever the field is
 */
public record DayLimits(
        List<DayMark> earliest,
        List<DayMark> latest,
        boolean workingDay,
        boolean serviceHours,
        @Nullable String on,
        @Nullable String agenda,
        List<DayMark> filledSince) {

    public static final String EARLIEST = "paling-awal";
    public static final String LATEST = "paling-lambat";
    public static final String DAY = "hari";
    public static final String HOURS = "jam";
    public static final String ON = "pada";
    public static final String AGENDA = "agenda";
    public static final String FILLED_SINCE = "diisi-sejak";

    /** Says that a date has no limit, and why. */
    public static final String FREE = "bebas";

    /** What {@link #DAY} and {@link #HOURS} ask for. */
    public static final String WORKED = "kerja";

    public static final Set<String> WORDS = Set.of(EARLIEST, LATEST, DAY, HOURS, ON, AGENDA, FILLED_SINCE, FREE);

    public static final DayLimits NONE = new DayLimits(List.of(), List.of(), false, false, null, null, List.of());

    public DayLimits {
        earliest = List.copyOf(earliest);
        latest = List.copyOf(latest);
        filledSince = List.copyOf(filledSince);
    }

    /** Of the properties of a field; what cannot be read limits nothing, and is found by the rules. */
    public static DayLimits of(Map<String, String> properties) {
        return new DayLimits(
                marks(properties.get(EARLIEST)),
                marks(properties.get(LATEST)),
                WORKED.equals(properties.get(DAY)),
                WORKED.equals(properties.get(HOURS)),
                properties.get(ON),
                properties.get(AGENDA),
                marks(properties.get(FILLED_SINCE)));
    }

    /** The marks of a list with commas, one at a time, as they are written. */
    public static List<String> written(String list) {
        return Arrays.stream(list.split(",", -1)).map(String::strip).toList();
    }

    private static List<DayMark> marks(@Nullable String list) {
        return list == null
                ? List.of()
                : written(list).stream()
                        .map(DayMark::of)
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** The fields and variables that it names. */
    public Stream<String> anchors() {
        return Stream.concat(
                Stream.of(earliest, latest, filledSince)
                        .flatMap(List::stream)
                        .filter(DayMark::isOfField)
                        .map(DayMark::anchor),
                Stream.of(on == null ? "" : on).filter(name -> !name.isEmpty()));
    }

    /** Whether it needs the calendar of the office. */
    public boolean asksCalendar() {
        return workingDay || serviceHours;
    }

    /** Whether it says anything of the field. */
    public boolean isNone() {
        return equals(NONE);
    }
}
