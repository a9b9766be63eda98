package id.loketnaker.engine.forms;

import static id.loketnaker.engine.forms.Fields.date;
import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.FormField;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and hours that a form takes; 3 August 2026 is today. */
class DateFieldCheckTest {

    private static final CaseDays TODAY = Fields.on(LocalDate.of(2026, 8, 3));

    @ParameterizedTest
    @CsvSource({
        "date,     2026-08-03,                true",
        "date,     2024-02-29,                true",
        "date,     2026-02-29,                false",
        "date,     2026-13-01,                false",
        "date,     03/08/2026,                false",
        "date,     2026-8-3,                  false",
        "date,     2026-08-03T10:00,          false",
        "date,     kemarin,                   false",
        "date,     1900-01-01,                true",
        "date,     1899-12-31,                false",
        "date,     0206-11-27,                false",
        "date,     +12026-11-27,              false",
        "datetime, 0206-11-27T10:00,          false",
        "time,     10:00,                     true",
        "time,     23:59,                     true",
        "time,     24:00,                     false",
        "time,     9.30,                      false",
        "time,     10:00 saja,                false",
        "datetime, 2026-08-03T10:00,          true",
        "datetime, 2026-08-03T25:00,          false",
        "datetime, 2026-08-03,                false"
    })
    void dates_and_hours_are_as_the_form_sends_them(String kind, String value, boolean accepted) {
        assertThat(check(date(kind, false), value).isEmpty()).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({
        "date,     2026-08-02,       false",
        "date,     2026-08-03,       true",
        "date,     2026-08-04,       true",
        "datetime, 2026-08-02T23:59, false",
        "datetime, 2026-08-03T00:00, true"
    })
    void a_past_day_is_refused_where_the_form_says_so(String kind, String value, boolean accepted) {
        assertThat(check(date(kind, true), value).isEmpty()).isEqualTo(accepted);
        assertThat(check(date(kind, false), value)).isEmpty();
    }

    private static Optional<String> check(FormField field, @Nullable Object value) {
        return new FieldCheck(field, TODAY, false).objection(value);
    }
}
