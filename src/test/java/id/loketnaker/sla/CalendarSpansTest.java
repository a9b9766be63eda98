package id.loketnaker.sla;

import static id.loketnaker.sla.OfficeInMakassar.TERMS;
import static id.loketnaker.sla.OfficeInMakassar.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.LimitUnit;
import id.loketnaker.servicepack.language.Span;
import id.loketnaker.servicepack.language.SpanUnit;
import id.loketnaker.sla.ReasonSpan.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spans of the calendar, in an office that is open from Monday to Friday until 16.00. */
class CalendarSpansTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-04-07 | 3  | DAYS   | 2026-04-10
            2026-04-07 | 4  | DAYS   | 2026-04-13
            2026-03-17 | 6  | DAYS   | 2026-03-25
            2026-04-01 | 14 | DAYS   | 2026-04-15
            2026-01-31 | 1  | MONTHS | 2026-03-02
            2026-04-07 | 3  | MONTHS | 2026-07-07
            2026-02-25 | 2  | MONTHS | 2026-04-27
            2024-02-29 | 1  | YEARS  | 2025-02-28
            2025-04-07 | 1  | YEARS  | 2026-04-07
            """)
    void a_span_of_the_calendar_ends_with_closing_time_of_its_last_day_or_of_the_next_that_is_worked(
            LocalDate from, int amount, SpanUnit unit, LocalDate due) {
        Span span = new Span(amount, unit);

        assertThat(TERMS.after(at(from, NINE), span).due()).isEqualTo(at(due, LocalTime.of(16, 0)));
        assertThat(TERMS.after(from, span).due()).isEqualTo(at(due, LocalTime.of(16, 0)));
    }

    @Test
    void hours_are_those_of_service() {
        Term term = TERMS.after(at(LocalDate.of(2026, 4, 10), LocalTime.of(15, 0)), new Span(2, SpanUnit.HOURS));

        assertThat(term.due()).isEqualTo(at(LocalDate.of(2026, 4, 13), NINE));
        assertThat(term.amount()).isEqualTo(120);
    }

    /** Six days from Tuesday 17 March 2026 end on Monday of Idulfitri; the office opens on Wednesday. */
    @Test
    void the_days_off_at_the_end_are_told_beside_the_days_counted() {
        Term term = TERMS.after(LocalDate.of(2026, 3, 17), new Span(6, SpanUnit.DAYS));

        List<ReasonSpan> told = new ReasonDays(TIME, term, List.of()).list();

        assertThat(told)
                .extracting(ReasonSpan::verdict)
                .containsSubsequence(Verdict.START, Verdict.COUNTED, Verdict.SKIPPED, Verdict.DUE);
        assertThat(told.get(1).last()).isEqualTo(6);
        assertThat(told.get(told.size() - 1).until()).isEqualTo("2026-03-25");
    }

    /** Four days from Tuesday end on Saturday; the clock stops on Sunday, when all are counted, until Wednesday. */
    @Test
    void a_clock_that_stops_on_the_days_off_at_the_end_is_due_on_the_day_on_which_it_runs_again() {
        Instant tuesday = at(LocalDate.of(2026, 4, 7), NINE);
        List<Standstill> pause =
                List.of(new Standstill(at(LocalDate.of(2026, 4, 12), NINE), at(LocalDate.of(2026, 4, 15), NINE)));

        assertThat(TERMS.sinceReceipt(tuesday, 4, LimitUnit.CALENDAR_DAYS, 100, pause)
                        .due())
                .isEqualTo(at(LocalDate.of(2026, 4, 15), LocalTime.of(16, 0)));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return LocalDateTime.of(day, time).atZone(TIME.zone()).toInstant();
    }
}
