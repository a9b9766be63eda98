package id.loketnaker.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The national days of one year. Immutable. */
public final class HolidayYear {

    /** Holidays whose date no decree has to set. */
    private static final Map<MonthDay, String> FIXED_DATES = Map.of(
            MonthDay.of(1, 1), "Tahun Baru Masehi",
            MonthDay.of(5, 1), "Hari Buruh Internasional",
            MonthDay.of(6, 1), "Hari Lahir Pancasila",
            MonthDay.of(8, 17), "Proklamasi Kemerdekaan",
            MonthDay.of(12, 25), "Kelahiran Yesus Kristus (Natal)");

    private final int year;
    private final boolean confirmed;
    private final TreeMap<LocalDate, NationalDay> days = new TreeMap<>();
    private final List<Ramadan> ramadans;

    private HolidayYear(int year, boolean confirmed, Collection<NationalDay> days, Collection<Ramadan> ramadans) {
        this.year = year;
        this.confirmed = confirmed;
        this.ramadans = List.copyOf(ramadans);
        days.forEach(this::add);
    }

    private void add(NationalDay day) {
        if (day.date().getYear() != year) {
            throw new IllegalArgumentException(
                    "Tanggal " + Texts.date(day.date()) + " tidak termasuk tahun " + year + ".");
        }
        if (days.put(day.date(), day) != null) {
            throw new IllegalArgumentException("Tanggal " + Texts.date(day.date()) + " tercantum dua kali.");
        }
    }

    /**
     * A year set by decree.
     *
     * @param confirmed whether somebody has compared the days with the decree
     * @throws IllegalArgumentException if a date stands twice or lies in another year
     */
    public static HolidayYear of(int year, boolean confirmed, Collection<NationalDay> days) {
        return new HolidayYear(year, confirmed, days, List.of());
    }

    /** A year that no decree is known for: the holidays on fixed dates only, not confirmed. */
    static HolidayYear undecreed(int year) {
        Decree none = new Decree("tanggal libur tetap, keputusan tahun " + year + " belum dimuat", null);
        List<NationalDay> fixed = FIXED_DATES.entrySet().stream()
                .map(day -> NationalDay.holiday(day.getKey().atYear(year), day.getValue(), none))
                .toList();
        return new HolidayYear(year, false, fixed, List.of());
    }

    public int year() {
        return year;
    }

    /** Whether the days were compared with the decree; answers that touch an unconfirmed year are provisional. */
    public boolean confirmed() {
        return confirmed;
    }

    /** All days by date, revoked ones too. */
    public List<NationalDay> days() {
        return List.copyOf(days.values());
    }

    /** What the national calendar says of a date, if anything. */
    public Optional<NationalDay> on(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /** The months of fasting that begin in it; more than one in 2030. */
    public List<Ramadan> ramadans() {
        return ramadans;
    }

    /** The same days with these months of fasting. */
    public HolidayYear withRamadans(Collection<Ramadan> known) {
        return new HolidayYear(year, confirmed, days.values(), known);
    }

    /** The same days, compared with the decree. */
    public HolidayYear asConfirmed() {
        return new HolidayYear(year, true, days.values(), ramadans);
    }

    HolidayYear with(NationalDay day) {
        List<NationalDay> changed = new ArrayList<>(days.values());
        changed.removeIf(known -> known.date().equals(day.date()));
        changed.add(day);
        return new HolidayYear(year, confirmed, changed, ramadans);
    }
}
