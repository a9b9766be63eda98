package id.loketnaker.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.calendar.Decree;
import id.loketnaker.calendar.HolidayYear;
import id.loketnaker.calendar.NationalDay;
import id.loketnaker.calendar.NationalDays;
import id.loketnaker.testing.EngineTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A start with calendar files that are newer than those that running limits were counted with. */
@EngineTest
class CalendarFilesTest {

    private static final LocalDate BEFORE = LocalDate.of(2098, 4, 1);
    private static final LocalDate AFTER = LocalDate.of(2098, 4, 2);

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    CalendarFiles files;

    @AfterEach
    void forget() {
        jdbc.update("delete from ln_deadline where case_id = 'uji-berkas'");
        jdbc.update("delete from ln_calendar_year where year_no = 2098");
        jdbc.update("delete from ln_calendar_day where on_date in (?, ?)", BEFORE, AFTER);
    }

    @Test
    void what_an_empty_database_takes_over_is_what_travels_with_the_application() {
        for (HolidayYear year : NationalDays.fromClasspath().years()) {
            assertThat(files.kept().year(year.year()).days()).isEqualTo(year.days());
            assertThat(files.kept().year(year.year()).confirmed()).isEqualTo(year.confirmed());
        }
    }

    @Test
    void a_year_that_no_limit_reaches_is_taken_over_at_start() {
        start(false, BEFORE);

        assertThat(start(true, AFTER).kept().year(2098).on(AFTER)).isPresent();
        assertThat(start(true, AFTER).kept().year(2098).on(BEFORE)).isEmpty();
    }

    @Test
    void a_year_that_a_running_limit_reaches_stays_as_it_was_and_becomes_a_proposal() {
        start(false, BEFORE);
        openUntil(LocalDate.of(2098, 5, 1));

        CalendarFiles newer = start(true, AFTER);

        assertThat(newer.kept().year(2098).on(BEFORE)).isPresent();
        assertThat(newer.kept().year(2098).confirmed()).isFalse();
        assertThat(FileProposal.of(newer.shipped(), newer.kept(), newer.kept(), LocalDate.of(2098, 1, 1)))
                .extracting(FileProposal::date)
                .containsExactly(BEFORE, AFTER);
    }

    private CalendarFiles start(boolean confirmed, LocalDate holiday) {
        NationalDay day = NationalDay.holiday(holiday, "Hari uji", new Decree("SKB 1/2097", LocalDate.of(2097, 9, 1)));
        return new CalendarFiles(
                NationalDays.of(List.of(HolidayYear.of(2098, confirmed, List.of(day)))), jdbc, transactions);
    }

    private void openUntil(LocalDate due) {
        jdbc.update("""
                insert into ln_deadline (id, case_id, kind, basis, element_id, opened_at, started_at, amount, unit, share,
                                         due_at, provisional, state, step)
                values ('uji-berkas', 'uji-berkas', 'TIMER', 'MOMENT', 'Event_Uji', ?, ?, 10, 'WORKING_DAYS', 100, ?, true,
                        'OPEN', 0)""", due.minusDays(30), due.minusDays(30), due);
    }
}
