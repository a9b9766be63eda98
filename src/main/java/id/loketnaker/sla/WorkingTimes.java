package id.loketnaker.sla;

import id.loketnaker.calendar.NationalDays;
import id.loketnaker.calendar.WorkingTime;
import id.loketnaker.servicepack.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The working time of each unit of each office, made once from the office's own data and the national days, with the
 * changes laid over them that were approved while cases ran. Immutable; a further change makes another.
 */
public final class WorkingTimes {

    private record Key(Office office, String unit, int version) {}

    private final NationalDays files;
    private final List<DayChange> changes;
    private final Map<Key, WorkingTime> times = new ConcurrentHashMap<>();

    /**
     * @param files the national days of the files
     * @param changes in the order of their approval; their number is the version of the calendar
     */
    public WorkingTimes(NationalDays files, List<DayChange> changes) {
        this.files = files;
        this.changes = List.copyOf(changes);
    }

    /** The version of the calendar, 0 for the one without changes. */
    public int version() {
        return changes.size();
    }

    /** The calendar with one more change. */
    public WorkingTimes with(DayChange change) {
        List<DayChange> more = new ArrayList<>(changes);
        more.add(change);
        return new WorkingTimes(files, more);
    }

    /** In the present version. */
    public WorkingTime of(Office office, String unit) {
        return of(office, unit, version());
    }

    /**
     * In an earlier version or the present one.
     *
     * @throws IllegalArgumentException for a later version
     */
    public WorkingTime of(Office office, String unit, int version) {
        if (version > changes.size()) {
            throw new IllegalArgumentException(
                    "Kalender versi " + version + " belum dikenal; coba lagi sebentar lagi.");
        }
        int touched = lastTouching(office.id(), version);
        return times.computeIfAbsent(
                new Key(office, unit, touched),
                key -> WorkingTime.of(new OfficeCalendar(office, files, changes.subList(0, touched)).rules(unit)));
    }

    /** The days of an office as they are now, for whoever wants to add or withdraw one. */
    public OfficeCalendar calendarOf(Office office) {
        return new OfficeCalendar(office, files, changes);
    }

    /** The national days as they are now. */
    public NationalDays nationalDays() {
        return LaidDays.over(files, changes);
    }

    /** Offices that a change is not for keep what they have. */
    private int lastTouching(String office, int version) {
        int touched = version;
        while (touched > 0 && !touches(changes.get(touched - 1), office)) {
            touched--;
        }
        return touched;
    }

    private static boolean touches(DayChange change, String office) {
        return change.office() == null || change.office().equals(office);
    }
}
