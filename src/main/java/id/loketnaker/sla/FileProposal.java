package id.loketnaker.sla;

import id.loketnaker.calendar.Decree;
import id.loketnaker.calendar.HolidayYear;
import id.loketnaker.calendar.NationalDay;
import id.loketnaker.calendar.NationalDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A change that a newer calendar file asks for: a date that it has and the calendar in force has not, one that it no
 * longer has, or a year that was confirmed.
 *
 * @param date of the day; of a year its first
 * @param decree that the file names, maybe without a date
 */
public record FileProposal(ChangeKind kind, LocalDate date, String name, Decree decree) {

    /**
     * What the files ask for, by date.
     *
     * @param kept the files as they were taken over
     * @param now the national days in force
     * @param since dates before are past
     */
    static List<FileProposal> of(NationalDays shipped, NationalDays kept, NationalDays now, LocalDate since) {
        List<FileProposal> proposals = new ArrayList<>();
        for (HolidayYear year : shipped.years()) {
            if (year.year() >= since.getYear()) {
                List<FileProposal> days = new ArrayList<>();
                added(year, now, days);
                gone(year, kept.year(year.year()), now, days);
                days.removeIf(day -> day.date.isBefore(since));
                proposals.addAll(days);
                if (days.isEmpty() && year.confirmed() && !now.year(year.year()).confirmed()) {
                    proposals.add(confirmed(year));
                }
            }
        }
        return proposals.stream()
                .sorted(Comparator.comparing(FileProposal::date))
                .toList();
    }

    private static void added(HolidayYear year, NationalDays now, List<FileProposal> proposals) {
        year.days().stream()
                .filter(day ->
                        kindNow(now, day.date()).filter(day.kind()::equals).isEmpty())
                .map(day -> new FileProposal(
                        day.kind() == NationalDay.Kind.HOLIDAY ? ChangeKind.HOLIDAY : ChangeKind.COLLECTIVE_LEAVE,
                        day.date(),
                        day.name(),
                        day.decree()))
                .forEach(proposals::add);
    }

    /** Only days that came from a file: what a decree added here is not taken away by a file that does not know it. */
    private static void gone(HolidayYear year, HolidayYear kept, NationalDays now, List<FileProposal> proposals) {
        kept.days().stream()
                .filter(day -> year.on(day.date()).isEmpty())
                .filter(day -> now.on(day.date()).filter(day::equals).isPresent())
                .map(day -> new FileProposal(
                        ChangeKind.NATIONAL_WITHDRAWN,
                        day.date(),
                        day.name(),
                        year.days().stream()
                                .map(NationalDay::decree)
                                .findFirst()
                                .orElse(day.decree())))
                .forEach(proposals::add);
    }

    private static FileProposal confirmed(HolidayYear year) {
        return new FileProposal(
                ChangeKind.YEAR_CONFIRMED,
                LocalDate.of(year.year(), 1, 1),
                "Kalender " + year.year() + " dikonfirmasi",
                year.days().get(0).decree());
    }

    private static Optional<NationalDay.Kind> kindNow(NationalDays now, LocalDate date) {
        return now.on(date).map(NationalDay::kind).filter(kind -> kind != NationalDay.Kind.REVOKED);
    }
}
