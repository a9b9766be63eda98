package id.loketnaker.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.EngineTest;
import id.loketnaker.testing.TouchesDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** What happened in a period, straight from the tables. */
@EngineTest
@TouchesDatabase
class PeriodFiguresTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final Period MARCH = new Period(FIRST, FIRST.plusDays(30));

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TallyRun tally;

    @Autowired
    PeriodFigures figures;

    @Autowired
    PlatformTransactionManager transactions;

    private LedgerRows rows;

    @BeforeEach
    void anOfficeOfTheirOwn() {
        rows = new LedgerRows(jdbc, transactions);
    }

    @Test
    void received_is_what_came_in_whatever_became_of_it() {
        rows.running(Instant.parse("2026-02-28T17:30:00Z"), Instant.now(), Instant.now()); // 1 March in Jakarta
        rows.running(Instant.parse("2026-03-31T17:30:00Z"), Instant.now(), Instant.now()); // 1 April
        ended(FIRST.plusDays(40), FIRST.plusDays(2), true, 10);
        String deleted = ended(FIRST.plusDays(3), FIRST.plusDays(2), true, null);
        jdbc.update("update ln_case set state = 'DELETED', tallied = true where id = ?", deleted);
        tally.run();

        assertThat(march().received()).isEqualTo(3);
        assertThat(march().ended()).isZero();
        assertThat(march().deleted()).isEqualTo(1);
    }

    @Test
    void the_median_and_what_nine_of_ten_did_not_exceed_are_of_all_days_together() {
        for (int minutes = 1; minutes <= 100; minutes++) {
            ended(FIRST.plusDays(minutes % 3), FIRST, minutes % 4 != 0, minutes);
        }
        tally.run();
        ended(FIRST, FIRST, true, 100); // the sum of a day is added to later
        tally.run();

        assertThat(march().ended()).isEqualTo(101);
        assertThat(march().late()).isEqualTo(25);
        assertThat(march().median()).isEqualTo(51);
        assertThat(march().percentile90()).isEqualTo(91);
    }

    @Test
    void of_cases_whose_minutes_nobody_noted_the_number_is_told_alone() {
        ended(FIRST, FIRST, false, null);
        tally.run();

        assertThat(march()).isEqualTo(new PeriodFigure(1, 1, 1, 0, null, null));
    }

    @Test
    void where_nothing_happened_there_is_no_figure() {
        assertThat(of(MARCH)).isEmpty();
        assertThat(figures.services(List.of(), MARCH, (office, at) -> FIRST)).isEmpty();
    }

    private String ended(LocalDate on, LocalDate received, boolean kept, @Nullable Integer worked) {
        String id = rows.ended(on, kept);
        jdbc.update("update ln_case set received_on = ?, worked_minutes = ? where id = ?", received, worked, id);
        return id;
    }

    private PeriodFigure march() {
        return of(MARCH).values().iterator().next();
    }

    private Map<ServiceKey, PeriodFigure> of(Period period) {
        return figures.services(List.of(rows.office()), period, (office, at) -> LocalDate.ofInstant(at, ZONE));
    }
}
