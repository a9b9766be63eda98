package id.loketnaker.engine.forms;

import id.loketnaker.calendar.MeantDate;
import id.loketnaker.calendar.WorkingTime;
import id.loketnaker.print.IndonesianText;
import id.loketnaker.servicepack.DayMark;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The days that a form of a case is measured against. What only some forms ask for is looked up when it is asked.
 *
 * @param today local date of the office
 * @param receipt local date on which the case was received; today while it begins
 * @param values what is filled in now or known of the case, by the name of the field
 * @param names what people call a field
 * @param time the working time of the unit
 */
record CaseDays(
        LocalDate today,
        Supplier<LocalDate> receipt,
        Function<String, @Nullable Object> values,
        Function<String, String> names,
        Supplier<WorkingTime> time) {

    private static final int LENGTH = "2026-08-03".length();

    /** The same, asking a form before the case. */
    CaseDays filledIn(Function<String, @Nullable Object> inForm) {
        return new CaseDays(today, receipt, inForm, names, time);
    }

    /** The day that is meant; none while the other date is not known. */
    Optional<LocalDate> day(DayMark mark) {
        return anchor(mark.anchor()).map(mark::from);
    }

    /** {@code 18 tahun sebelum hari ini (29 November 2008)}. */
    String inWords(DayMark mark) {
        String anchor = switch (mark.anchor()) {
            case DayMark.TODAY -> "hari ini";
            case DayMark.RECEIPT -> "tanggal perkara diterima";
            default -> "“" + names.apply(mark.anchor()) + "”";
        };
        return day(mark)
                .map(day -> "%s (%s)".formatted(mark.inWords(anchor), IndonesianText.date(day)))
                .orElse(mark.inWords(anchor));
    }

    /** The date of a field or variable, if it holds one. */
    Optional<LocalDate> dateIn(String name) {
        String text = Objects.toString(values.apply(name), "");
        try {
            return text.length() < LENGTH ? Optional.empty() : Optional.of(MeantDate.parse(text.substring(0, LENGTH)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> anchor(String name) {
        return switch (name) {
            case DayMark.TODAY -> Optional.of(today);
            case DayMark.RECEIPT -> Optional.of(receipt.get());
            default -> dateIn(name);
        };
    }
}
