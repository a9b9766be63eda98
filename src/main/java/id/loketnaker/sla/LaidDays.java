package id.loketnaker.sla;

import id.loketnaker.calendar.NationalDay;
import id.loketnaker.calendar.NationalDays;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The national days of the files with the changes laid upon them. A day that is laid upon another does not replace it:
 * cuti bersama on a libur nasional leaves it one, and a day that is withdrawn leaves what was beneath.
 */
final class LaidDays {

    private final NationalDays files;
    private final Map<LocalDate, Deque<NationalDay>> layers = new HashMap<>();
    private NationalDays days;

    private LaidDays(NationalDays files) {
        this.files = files;
        this.days = files;
    }

    static NationalDays over(NationalDays files, List<DayChange> changes) {
        LaidDays laid = new LaidDays(files);
        changes.stream().filter(change -> change.kind().isNational()).forEach(laid::lay);
        return laid.days;
    }

    private void lay(DayChange change) {
        if (change.kind() == ChangeKind.YEAR_CONFIRMED) {
            days = days.with(days.year(change.date().getYear()).asConfirmed());
            return;
        }
        Deque<NationalDay> day = layers.computeIfAbsent(change.date(), this::ofFiles);
        switch (change.kind()) {
            case HOLIDAY -> day.push(NationalDay.holiday(change.date(), change.name(), change.decree()));
            case COLLECTIVE_LEAVE ->
                day.push(NationalDay.collectiveLeave(change.date(), change.name(), change.decree()));
            default -> {
                if (day.poll() == null) {
                    return; // a day that a newer file no longer has needs no withdrawing
                }
            }
        }
        days = day.isEmpty() ? days.without(change.date(), change.decree()) : days.with(strongest(day));
    }

    private Deque<NationalDay> ofFiles(LocalDate date) {
        Deque<NationalDay> bottom = new ArrayDeque<>();
        files.on(date).filter(day -> day.kind() != NationalDay.Kind.REVOKED).ifPresent(bottom::push);
        return bottom;
    }

    private static NationalDay strongest(Deque<NationalDay> day) {
        return day.stream()
                .filter(layer -> layer.kind() == NationalDay.Kind.HOLIDAY)
                .findFirst()
                .orElseGet(day::element);
    }
}
