package id.loketnaker.engine.forms;

import id.loketnaker.calendar.DayHours;
import id.loketnaker.calendar.MeantDate;
import id.loketnaker.calendar.WorkingTime;
import id.loketnaker.print.IndonesianText;
import id.loketnaker.servicepack.DayMark;
import id.loketnaker.servicepack.FormField;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether a date or time is one that can be meant where the form asks for it. */
final class DateCheck {

    /** A year outside is a slip of the hand: the register, its exports and all that is counted hold these. */
    static final int FIRST_YEAR = MeantDate.FIRST_YEAR;

    static final int LAST_YEAR = 2200;

    private final FormField field;
    private final CaseDays days;

    DateCheck(FormField field, CaseDays days) {
        this.field = field;
        this.days = days;
    }

    /** Why the value is refused, if it is. */
    Optional<String> objection(Object value) {
        try {
            String kind = field.dateKind() == null ? "date" : field.dateKind();
            return switch (kind) {
                case "time" -> time(LocalTime.parse(value.toString()));
                case "datetime" -> moment(LocalDateTime.parse(value.toString()));
                default -> date(LocalDate.parse(value.toString()));
            };
        } catch (DateTimeException notADate) {
            return Optional.of(field.name() + " bukan tanggal atau jam yang sah");
        }
    }

    private Optional<String> time(LocalTime time) {
        String on = field.days().on();
        return field.days().serviceHours() && on != null
                ? days.dateIn(on).flatMap(date -> hours(date.atTime(time)))
                : Optional.empty();
    }

    private Optional<String> moment(LocalDateTime moment) {
        Optional<String> ofDate = date(moment.toLocalDate());
        return ofDate.isEmpty() && field.days().serviceHours() ? hours(moment) : ofDate;
    }

    private Optional<String> date(LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            return Optional.of("%s: tahun %04d tidak mungkin benar; yang diterima %d sampai %d"
                    .formatted(field.name(), date.getYear(), FIRST_YEAR, LAST_YEAR));
        }
        return early(date).or(() -> late(date)).or(() -> closed(date));
    }

    private Optional<String> early(LocalDate date) {
        List<DayMark> earliest = new ArrayList<>(field.days().earliest());
        if (field.pastDatesRefused()) {
            earliest.add(0, DayMark.today());
        }
        return earliest.stream()
                .filter(mark -> days.day(mark).filter(date::isBefore).isPresent())
                .findFirst()
                .map(mark -> refused(date, "tidak boleh sebelum " + days.inWords(mark)));
    }

    private Optional<String> late(LocalDate date) {
        return field.days().latest().stream()
                .filter(mark -> days.day(mark).filter(date::isAfter).isPresent())
                .findFirst()
                .map(mark -> refused(date, "tidak boleh sesudah " + days.inWords(mark)));
    }

    private Optional<String> closed(LocalDate date) {
        if (!field.days().workingDay()) {
            return Optional.empty();
        }
        WorkingTime time = days.time().get();
        return inCalendar(date)
                .or(() -> time.isWorkingDay(date)
                        ? Optional.empty()
                        : Optional.of("%s: %s bukan hari kerja (%s)"
                                .formatted(field.name(), IndonesianText.day(date), why(date, time))));
    }

    private static String why(LocalDate date, WorkingTime time) {
        Instant start = date.atStartOfDay(time.zone()).toInstant();
        return time.explainServiceTime(start, start).get(0).reason();
    }

    private Optional<String> hours(LocalDateTime moment) {
        LocalDate date = moment.toLocalDate();
        Optional<String> beyond = inCalendar(date);
        if (beyond.isPresent()) {
            return beyond;
        }
        DayHours hours = days.time().get().hoursOn(date);
        return hours.holds(moment.toLocalTime())
                ? Optional.empty()
                : Optional.of("%s: pukul %s di luar jam pelayanan %s (%s)"
                        .formatted(
                                field.name(),
                                IndonesianText.time(moment.toLocalTime()),
                                IndonesianText.day(date),
                                inWords(hours)));
    }

    private static String inWords(DayHours hours) {
        return hours.isWorked()
                ? hours.spans().stream()
                        .map(span -> IndonesianText.time(span.opens()) + "–" + IndonesianText.time(span.closes()))
                        .collect(Collectors.joining(", "))
                : "tutup";
    }

    private Optional<String> inCalendar(LocalDate date) {
        try {
            days.time().get().isWorkingDay(date);
            return Optional.empty();
        } catch (IllegalArgumentException beyond) {
            return Optional.of(refused(date, "di luar jangkauan kalender kantor"));
        }
    }

    private String refused(LocalDate date, String reason) {
        return "%s (%s) %s".formatted(field.name(), IndonesianText.date(date), reason);
    }
}
