package id.loketnaker.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final Instant RECEIVED = at("2026-03-02T08:00");

    @ParameterizedTest(name = "due {0}, at risk from {1}, paused {2}, now {3}: {4}")
    @CsvSource({
        "2026-03-16T15:30, 2026-03-12T15:30, ,                 2026-03-12T15:29, ON_TIME",
        "2026-03-16T15:30, 2026-03-12T15:30, ,                 2026-03-12T15:30, AT_RISK",
        "2026-03-16T15:30, 2026-03-12T15:30, ,                 2026-03-16T15:30, AT_RISK",
        "2026-03-16T15:30, 2026-03-12T15:30, ,                 2026-03-16T15:31, LATE",
        "2026-03-16T15:30, 2026-03-12T15:30, 2026-03-05T10:00, 2026-03-06T10:00, PAUSED",
        "2026-03-16T15:30, 2026-03-12T15:30, 2026-03-13T10:00, 2026-03-13T10:00, PAUSED",
        "2026-03-16T15:30, 2026-03-12T15:30, 2026-03-16T15:30, 2026-04-16T15:30, PAUSED",
        "2026-03-16T15:30, 2026-03-12T15:30, 2026-03-16T15:31, 2026-04-16T15:30, LATE",
    })
    void a_case_stands_as_its_promise_does(
            String due, String risk, @Nullable String paused, String now, Standing expected) {
        OpenCase one = new OpenCase(
                "1", "contoh", "izin", RECEIVED, at(due), at(risk), paused == null ? null : at(paused), List.of());

        assertThat(one.standing(at(now))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "at {0}: at risk {1}, late {2}")
    @CsvSource({
        "2026-03-12T15:29, false, false",
        "2026-03-12T15:30, true,  false",
        "2026-03-16T15:30, true,  false",
        "2026-03-16T15:31, false, true",
    })
    void a_task_is_at_risk_until_it_is_late(String now, boolean atRisk, boolean late) {
        OpenTask task = new OpenTask(
                "Task_Periksa", null, null, null, RECEIVED, at("2026-03-16T15:30"), at("2026-03-12T15:30"), null);

        assertThat(task.isAtRisk(at(now))).isEqualTo(atRisk);
        assertThat(task.isLate(at(now))).isEqualTo(late);
    }

    @Test
    void a_step_whose_limit_stands_still_is_neither_late_nor_at_risk() {
        OpenTask task = new OpenTask(
                "Task_Periksa",
                null,
                null,
                null,
                RECEIVED,
                at("2026-03-16T15:30"),
                at("2026-03-12T15:30"),
                at("2026-03-13T09:00"));

        assertThat(task.isAtRisk(at("2026-04-13T09:00"))).isFalse();
        assertThat(task.isLate(at("2026-04-13T09:00"))).isFalse();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(7));
    }
}
