package id.loketnaker.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.loketnaker.calendar.Decree;
import id.loketnaker.calendar.HolidayYear;
import id.loketnaker.calendar.NationalDay;
import id.loketnaker.calendar.NationalDays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a newer calendar file asks for. */
class FileProposalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Decree GUESS = new Decree("SKB 2027 (nomor belum dilihat)", null);
    private static final Decree SEEN = new Decree("SKB 9/2026", LocalDate.of(2026, 10, 1));
    private static final NationalDay NEW_YEAR =
            NationalDay.holiday(LocalDate.of(2027, 1, 1), "Tahun Baru 2027 Masehi", GUESS);
    private static final NationalDay IDULFITRI =
            NationalDay.holiday(LocalDate.of(2027, 3, 10), "Idulfitri 1448 H", GUESS);
    private static final NationalDay A_DAY_LATER =
            NationalDay.holiday(LocalDate.of(2027, 3, 11), "Idulfitri 1448 H", SEEN);
    private static final NationalDays KEPT = days(false, NEW_YEAR, IDULFITRI);

    @Test
    void the_files_that_were_taken_over_ask_for_nothing() {
        assertThat(FileProposal.of(KEPT, KEPT, KEPT, TODAY)).isEmpty();
    }

    @Test
    void a_date_that_moved_is_one_to_add_and_one_to_withdraw_and_only_then_the_year_is_confirmed() {
        NationalDays newer = days(true, NEW_YEAR, A_DAY_LATER);

        assertThat(FileProposal.of(newer, KEPT, KEPT, TODAY))
                .extracting(FileProposal::kind, FileProposal::date)
                .containsExactly(
                        tuple(ChangeKind.NATIONAL_WITHDRAWN, IDULFITRI.date()),
                        tuple(ChangeKind.HOLIDAY, A_DAY_LATER.date()));
        NationalDays approved = LaidDays.over(
                KEPT,
                List.of(
                        change(ChangeKind.NATIONAL_WITHDRAWN, IDULFITRI.date()),
                        change(ChangeKind.HOLIDAY, A_DAY_LATER.date())));
        assertThat(FileProposal.of(newer, KEPT, approved, TODAY))
                .extracting(FileProposal::kind, FileProposal::date)
                .containsExactly(tuple(ChangeKind.YEAR_CONFIRMED, NEW_YEAR.date()));
        assertThat(FileProposal.of(
                        newer, KEPT, approved.with(approved.year(2027).asConfirmed()), TODAY))
                .isEmpty();
    }

    @Test
    void a_day_that_a_decree_added_here_is_not_taken_away_by_a_file_that_does_not_know_it() {
        NationalDays now = LaidDays.over(KEPT, List.of(change(ChangeKind.COLLECTIVE_LEAVE, LocalDate.of(2027, 3, 12))));

        assertThat(FileProposal.of(KEPT, KEPT, now, TODAY)).isEmpty();
    }

    @Test
    void what_is_past_is_not_asked_for() {
        NationalDays newer = days(false, NEW_YEAR, A_DAY_LATER);

        assertThat(FileProposal.of(newer, KEPT, KEPT, LocalDate.of(2027, 4, 1))).isEmpty();
    }

    private static DayChange change(ChangeKind kind, LocalDate date) {
        return new DayChange(null, kind, date, "Idulfitri 1448 H", List.of(), SEEN);
    }

    private static NationalDays days(boolean confirmed, NationalDay... days) {
        return NationalDays.of(List.of(HolidayYear.of(2027, confirmed, List.of(days))));
    }
}
