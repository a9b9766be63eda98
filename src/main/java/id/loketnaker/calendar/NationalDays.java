package id.loketnaker.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * National holidays and cuti bersama of the years known. Immutable and thread-safe.
 *
 * <p>A year without data knows its fixed dates only (1 January, 1 May, 1 June, 17 August, 25 December) and is
 * provisional, as is a year whose data nobody has confirmed: a limit that runs into it is computed all the same.
 */
public final class NationalDays {

    private final TreeMap<Integer, HolidayYear> known = new TreeMap<>();
    private final HolidayYear[] years;
    private final BitSet confirmed = new BitSet();

    private NationalDays(Collection<HolidayYear> years) {
        for (HolidayYear year : years) {
            Horizon.require(LocalDate.of(year.year(), 1, 1));
            if (known.put(year.year(), year) != null) {
                throw new IllegalArgumentException("Kalender tahun " + year.year() + " tercantum dua kali.");
            }
            confirmed.set(year.year(), year.confirmed());
        }
        this.years = Horizon.years()
                .mapToObj(year -> known.getOrDefault(year, HolidayYear.undecreed(year)))
                .toArray(HolidayYear[]::new);
    }

    /**
     * The years handed in.
     *
     * @throws IllegalArgumentException if a year stands twice or lies beyond the years 2000 to 2100
     */
    public static NationalDays of(Collection<HolidayYear> years) {
        return new NationalDays(years);
    }

    /**
     * The years that travel with the application, {@code calendar/<year>.yaml} on the class path.
     *
     * @throws InvalidHolidaysException if one of the files is malformed
     */
    public static NationalDays fromClasspath() {
        List<HolidayYear> found = new ArrayList<>();
        Horizon.years().forEach(year -> readFromClasspath(year + ".yaml").ifPresent(found::add));
        return of(found);
    }

    private static Optional<HolidayYear> readFromClasspath(String file) {
        try (InputStream content = NationalDays.class.getResourceAsStream("/calendar/" + file)) {
            return content == null ? Optional.empty() : Optional.of(read(file, content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads the data file of one year; {@code content} is left open.
     *
     * @param fileName {@code <year>.yaml}
     * @throws InvalidHolidaysException if the file is malformed, with all that is wrong
     */
    public static HolidayYear read(String fileName, InputStream content) {
        return HolidayFile.read(fileName, content);
    }

    /**
     * The days of a year; of a year without data its fixed dates.
     *
     * @throws IllegalArgumentException beyond the years 2000 to 2100
     */
    public HolidayYear year(int year) {
        return years[Horizon.require(LocalDate.of(year, 1, 1)).getYear() - Horizon.FIRST.getYear()];
    }

    /** The years that have data, ascending. */
    public List<HolidayYear> years() {
        return List.copyOf(known.values());
    }

    /** The months of fasting of all years that have data. */
    public List<Ramadan> ramadans() {
        return known.values().stream().flatMap(year -> year.ramadans().stream()).toList();
    }

    /** What the national calendar says of a date, if anything. */
    public Optional<NationalDay> on(LocalDate date) {
        return year(date.getYear()).on(date);
    }

    /** Whether any day from {@code first} to {@code last}, both included, lies in a year without confirmed data. */
    public boolean isProvisional(LocalDate first, LocalDate last) {
        return confirmed.nextClearBit(first.getYear()) <= last.getYear();
    }

    /** A copy with a day added, or changed if the date is known already. */
    public NationalDays with(NationalDay day) {
        return with(year(day.date().getYear()).with(day));
    }

    /** A copy with a whole year added or replaced, as when its decree is confirmed. */
    public NationalDays with(HolidayYear year) {
        TreeMap<Integer, HolidayYear> changed = new TreeMap<>(known);
        changed.put(year.year(), year);
        return of(changed.values());
    }

    /**
     * A copy in which a day is an ordinary day again. The decree that took the day away stays with it, so that an
     * explanation can cite it.
     *
     * @throws IllegalArgumentException if the date is not a holiday or cuti bersama
     */
    public NationalDays without(LocalDate date, Decree decree) {
        NationalDay revoked = on(date).filter(day -> day.kind() != NationalDay.Kind.REVOKED)
                .orElseThrow(() -> new IllegalArgumentException(
                        Texts.day(date) + " bukan hari libur atau cuti bersama, jadi tidak dapat dicabut."));
        return with(revoked.revokedBy(decree));
    }
}
