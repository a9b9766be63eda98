package id.loketnaker.servicepack;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.language.Span;
import id.loketnaker.servicepack.language.SpanUnit;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2028-03-31 | 90 | DAYS   | 2028-01-01
            2028-03-31 | 1  | MONTHS | 2028-02-29
            2028-03-09 | 18 | MONTHS | 2026-09-09
            2028-02-29 | 1  | YEARS  | 2027-02-28
            """)
    void a_day_lies_so_long_before_the_end(LocalDate end, int amount, SpanUnit unit, LocalDate day) {
        assertThat(Validity.day(end, new Span(amount, unit))).isEqualTo(day);
    }
}
