package id.loketnaker.engine.calendarchange;

import id.loketnaker.calendar.DayHours;
import id.loketnaker.calendar.NationalDay;
import id.loketnaker.servicepack.Office;
import id.loketnaker.servicepack.Unit;
import id.loketnaker.sla.DayChange;
import id.loketnaker.sla.WorkingTimes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What whoever changes a day should know of it before they approve: sentences in Indonesian. */
final class ChangeNotes {

    private ChangeNotes() {}

    /**
     * @param office whose day it is; none for a day of all offices
     */
    static List<String> of(DayChange change, WorkingTimes now, @Nullable Office office) {
        return office == null ? ofNation(change, now) : ofOffice(change, now, office);
    }

    private static List<String> ofNation(DayChange change, WorkingTimes now) {
        List<String> notes = new ArrayList<>();
        Optional<NationalDay> before = nationalDay(now, change.date());
        Optional<NationalDay> after = nationalDay(now.with(change), change.date());
        switch (change.kind()) {
            case NATIONAL_WITHDRAWN ->
                notes.add(after.map(day -> "Sesudah dicabut, yang di bawahnya berlaku lagi: " + day.title() + ".")
                        .orElse("Sesudah dicabut, tanggal ini menjadi hari biasa."));
            case YEAR_CONFIRMED -> {
                notes.add("Tidak ada tanggal yang berubah; yang dihitung sampai tahun "
                        + change.date().getYear() + " tidak lagi bertanda sementara.");
                return notes;
            }
            default ->
                before.ifPresent(day -> notes.add("Tanggal ini sudah libur, jadi tidak ada tenggat yang bergeser: "
                        + day.title() + ". Bila kelak dicabut, yang itu berlaku lagi."));
        }
        weekend(change.date()).ifPresent(notes::add);
        return notes;
    }

    private static List<String> ofOffice(DayChange change, WorkingTimes now, Office office) {
        List<String> notes = new ArrayList<>();
        nationalDay(now, change.date())
                .ifPresent(day -> notes.add("Tanggal ini sudah libur di semua kantor: " + day.title() + "."));
        weekend(change.date()).ifPresent(notes::add);
        for (Unit unit : office.units()) {
            DayHours hours = now.of(office, unit.id()).hoursOn(change.date());
            if (hours.isWorked()) {
                notes.add("%s bekerja pukul %s hari itu; %s"
                        .formatted(unit.name(), shown(hours), becomes(change, now, office, unit)));
            }
        }
        return notes;
    }

    private static String becomes(DayChange change, WorkingTimes now, Office office, Unit unit) {
        DayHours after = now.with(change).of(office, unit.id()).hoursOn(change.date());
        return after.isWorked() ? "sesudah ini pukul " + shown(after) + "." : "sesudah ini tutup.";
    }

    private static String shown(DayHours hours) {
        return hours.spans().stream()
                .map(span -> (span.opens() + "–" + span.closes()).replace(':', '.'))
                .collect(Collectors.joining(", "));
    }

    private static Optional<NationalDay> nationalDay(WorkingTimes times, LocalDate date) {
        return times.nationalDays().on(date).filter(day -> day.kind() != NationalDay.Kind.REVOKED);
    }

    private static Optional<String> weekend(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day.compareTo(DayOfWeek.SATURDAY) < 0
                ? Optional.empty()
                : Optional.of("Tanggal ini hari " + (day == DayOfWeek.SUNDAY ? "Minggu" : "Sabtu")
                        + "; kantor yang tidak bekerja hari itu tidak terpengaruh.");
    }
}
