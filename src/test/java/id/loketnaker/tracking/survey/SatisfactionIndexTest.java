package id.loketnaker.tracking.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.tracking.survey.SurveyAnswers.OfService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SatisfactionIndexTest {

    @Test
    void who_answers_four_to_everything_makes_a_hundred_and_not_ninety_nine() {
        assertThat(all(10, 40).index()).isEqualByComparingTo("100");
        assertThat(all(10, 10).index()).isEqualByComparingTo("25");
    }

    @ParameterizedTest
    @CsvSource({
        // answers, sum of all answers, index, grade: index = 25 × sum / (9 × answers)
        "1000, 31791, 88.31, A", // 88.308…, which is below 88.31 until it is rounded
        "1000, 31790, 88.31, A", // 88.3055…
        "1000, 31788, 88.30, B", // 88.300
        "1000, 27580, 76.61, B", // 76.611…
        "1000, 27577, 76.60, C", // 76.602…
        "1000, 23400, 65.00, C", // exactly
        "1000, 23398, 64.99, D", // 64.994…
        "1000, 9000, 25.00, D"
    })
    void the_index_is_rounded_first_and_graded_then(int answers, long sum, BigDecimal index, String grade) {
        SatisfactionIndex reckoned = new SatisfactionIndex(
                answers,
                Stream.concat(Stream.of(sum), Stream.generate(() -> 0L).limit(8))
                        .toList());

        assertThat(reckoned.index()).isEqualByComparingTo(index);
        assertThat(reckoned.grade()).hasToString(grade);
    }

    @Test
    void the_printed_weight_would_give_another_grade() {
        SatisfactionIndex exact = all(100, 356); // 3.56 each: 89.00

        assertThat(exact.grade()).hasToString("A");
        assertThat(new BigDecimal("3.56").multiply(new BigDecimal("0.11")).multiply(new BigDecimal("225")))
                .as("with 0.11 as the weight")
                .isLessThan(new BigDecimal("88.31"));
    }

    @Test
    void fewer_than_five_are_not_told_and_no_sum_tells_them() {
        SurveyReport report = SurveyReport.of(
                List.of(
                        new OfService("a", "satu", all(10, 30)),
                        new OfService("b", "satu", all(3, 3)),
                        new OfService("c", "dua", all(4, 16))),
                "Kantor",
                unit -> unit,
                service -> service);

        assertThat(report.services()).extracting(SurveyReport.Line::told).containsExactly(true, false, false);
        assertThat(report.services()).extracting(SurveyReport.Line::answers).containsExactly(10, 0, 0);
        assertThat(report.units()).extracting(SurveyReport.Line::answers).containsExactlyInAnyOrder(0, 10);
        assertThat(report.office().answers())
                .as("neither the three nor the four")
                .isEqualTo(10);
        assertThat(report.office().shown()).isEqualTo("75,00");
        assertThat(report.leftOut()).isTrue();
    }

    @Test
    void what_is_left_of_a_unit_is_told_with_it_when_it_is_five_or_more() {
        SurveyReport report = SurveyReport.of(
                List.of(
                        new OfService("a", "satu", all(10, 30)),
                        new OfService("b", "satu", all(3, 12)),
                        new OfService("c", "satu", all(3, 12))),
                "Kantor",
                unit -> unit,
                service -> service);

        assertThat(report.office().answers()).isEqualTo(16);
        assertThat(report.leftOut()).isFalse();
    }

    @Test
    void only_a_half_year_that_ended_is_reported() {
        LocalDate inJuly = LocalDate.of(2026, 7, 1);

        assertThat(SurveyPeriod.ended("2026-S1", inJuly)).hasValueSatisfying(period -> {
            assertThat(period.from()).isEqualTo("2026-01-01");
            assertThat(period.until()).isEqualTo("2026-06-30");
        });
        assertThat(SurveyPeriod.ended("2026-S1", inJuly.minusDays(1))).isEmpty();
        assertThat(SurveyPeriod.ended("2026-S2", inJuly)).isEmpty();
        assertThat(Stream.of("2026", "2026-S3", "2026-S1' or 1=1", "").map(key -> SurveyPeriod.ended(key, inJuly)))
                .allMatch(period -> period.isEmpty());
        assertThat(SurveyPeriod.lastEnded(inJuly).key()).isEqualTo("2026-S1");
        assertThat(SurveyPeriod.lastEnded(inJuly).before().key()).isEqualTo("2025-S2");
        assertThat(SurveyPeriod.lastEnded(LocalDate.of(2026, 8, 31)).key()).isEqualTo("2026-S1");
    }

    private static SatisfactionIndex all(int answers, long sumOfEach) {
        return new SatisfactionIndex(
                answers, Stream.generate(() -> sumOfEach).limit(9).toList());
    }
}
