package id.loketnaker.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.calendar.Decree;
import id.loketnaker.calendar.NationalDay;
import id.loketnaker.calendar.NationalDay.Kind;
import id.loketnaker.calendar.NationalDays;
import id.loketnaker.servicepack.TimeSpan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that are laid upon each other, and withdrawn again. */
class LaidDaysTest {

    private static final Decree DECREE = new Decree("SKB 7/2026", LocalDate.of(2026, 11, 2));
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25); // a Friday, libur nasional in the file
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "2026-12-25, COLLECTIVE_LEAVE, HOLIDAY", // the stronger of the two
        "2026-12-25, COLLECTIVE_LEAVE NATIONAL_WITHDRAWN, HOLIDAY",
        "2026-12-25, COLLECTIVE_LEAVE NATIONAL_WITHDRAWN NATIONAL_WITHDRAWN, REVOKED",
        "2026-12-25, NATIONAL_WITHDRAWN, REVOKED",
        "2026-12-25, NATIONAL_WITHDRAWN COLLECTIVE_LEAVE, COLLECTIVE_LEAVE",
        "2026-12-25, NATIONAL_WITHDRAWN COLLECTIVE_LEAVE NATIONAL_WITHDRAWN, REVOKED",
        "2026-12-07, COLLECTIVE_LEAVE, COLLECTIVE_LEAVE",
        "2026-12-07, COLLECTIVE_LEAVE HOLIDAY, HOLIDAY",
        "2026-12-07, COLLECTIVE_LEAVE HOLIDAY NATIONAL_WITHDRAWN, COLLECTIVE_LEAVE",
        "2026-12-07, COLLECTIVE_LEAVE HOLIDAY NATIONAL_WITHDRAWN NATIONAL_WITHDRAWN, REVOKED",
        "2026-12-07, NATIONAL_WITHDRAWN, ", // a newer file no longer has it
    })
    void withdrawing_takes_the_last_away_and_leaves_what_was_beneath(
            LocalDate date, String changes, @Nullable Kind kind) {
        List<DayChange> laid = Stream.of(changes.split(" "))
                .map(ChangeKind::valueOf)
                .map(each -> new DayChange(null, each, date, "Hari uji", List.of(), DECREE))
                .toList();

        Optional<NationalDay> day =
                LaidDays.over(NationalDays.fromClasspath(), laid).on(date);

        assertThat(day.map(NationalDay::kind)).isEqualTo(Optional.ofNullable(kind));
        if (kind == Kind.HOLIDAY && date.equals(CHRISTMAS)) {
            assertThat(day.orElseThrow().name()).contains("Natal");
        }
    }

    @Test
    void hours_that_overlap_are_refused_with_both_of_them() {
        List<TimeSpan> hours = List.of(
                new TimeSpan(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                new TimeSpan(LocalTime.of(11, 0), LocalTime.of(14, 0)));

        assertThatThrownBy(() -> new DayChange("bekasi", ChangeKind.OFFICE_OPEN, MONDAY, "Ganti hari", hours, DECREE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bertumpang tindih");
    }

    @Test
    void more_spans_than_the_book_of_changes_holds_are_refused() {
        List<TimeSpan> hours = Stream.iterate(0, hour -> hour + 1)
                .limit(9)
                .map(hour -> new TimeSpan(LocalTime.of(8 + hour, 0), LocalTime.of(8 + hour, 30)))
                .toList();

        assertThatThrownBy(() -> new DayChange("bekasi", ChangeKind.OFFICE_OPEN, MONDAY, "Ganti hari", hours, DECREE))
                .hasMessageContaining("paling banyak 8");
    }
}
