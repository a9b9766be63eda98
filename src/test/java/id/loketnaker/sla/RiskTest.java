package id.loketnaker.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.calendar.DayHours;
import id.loketnaker.calendar.NationalDays;
import id.loketnaker.calendar.OpenSpan;
import id.loketnaker.calendar.OpeningPeriod;
import id.loketnaker.calendar.WorkingRules;
import id.loketnaker.calendar.WorkingTime;
import id.loketnaker.servicepack.LimitUnit;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At risk: 80 percent of the time used, or due within one working day, whichever comes first. Open 08.00 to 16.00. */
class RiskTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final String MONDAY = "2026-08-03T09:00";
    private static final Terms TERMS = new Terms(
            WorkingTime.of(WorkingRules.of(
                    ZONE,
                    List.of(OpeningPeriod.always(OpeningPeriod.mondayToFriday(
                            DayHours.of(new OpenSpan(LocalTime.of(8, 0), LocalTime.of(16, 0)))))),
                    NationalDays.fromClasspath())),
            80,
            0);

    @ParameterizedTest(name = "{0} working days from Monday 3 August 2026: at risk from {1}")
    @CsvSource({
        "1, 2026-08-03T00:00", // due on Tuesday: from the day before
        "2, 2026-08-04T00:00",
        "5, 2026-08-07T00:00", // due on Monday 10: the working day before is Friday
        "10, 2026-08-13T16:00", // due on Tuesday 18 (Monday 17 is a holiday): 8 days are used on Thursday 13
        "30, 2026-09-08T16:00", // 24 days used; 17 and 25 August are holidays
    })
    void working_days_are_at_risk_when_most_are_used_or_the_last_is_near(int days, String from) {
        Term term = TERMS.after(at(MONDAY), days, LimitUnit.WORKING_DAYS);

        assertThat(TERMS.risk(term, at(MONDAY), List.of())).isEqualTo(at(from));
    }

    @Test
    void days_that_stood_still_are_not_used() {
        List<Standstill> pause = List.of(new Standstill(at("2026-08-04T09:00"), at("2026-08-06T09:00")));
        Term term = TERMS.sinceReceipt(at(MONDAY), 10, LimitUnit.WORKING_DAYS, 100, pause);

        assertThat(TERMS.risk(term, at(MONDAY), pause)).isEqualTo(at("2026-08-18T16:00"));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
