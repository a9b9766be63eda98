package id.loketnaker.figures;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.testing.EngineTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** What is kept of the running cases, and for how long. */
@EngineTest
class OpenCasesTest {

    private static final Instant NOON = Instant.parse("2026-03-09T05:00:00Z");

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    OpenCaseReader reader;

    @Autowired
    PlatformTransactionManager transactions;

    private LedgerRows rows;
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);

    @BeforeEach
    void anOffice() {
        rows = new LedgerRows(jdbc, transactions);
    }

    @Test
    void a_running_case_is_read_with_its_promise_its_pause_and_its_tasks_the_first_due_first() {
        String id = rows.running(NOON, later(10), later(8));
        rows.openTask(id, "Task_Putuskan", "kasi", null, NOON, later(5), later(4));
        rows.openTask(id, "Task_Periksa", "mediator", "mediator.contoh", NOON, later(3), later(2));
        rows.pause(id, later(-2), later(-1));
        rows.pause(id, later(1), null);
        rows.ended(NOON.atZone(ZoneOffset.UTC).toLocalDate(), true);

        assertThat(casesNow(reader.read(NOON)))
                .containsExactly(new OpenCase(
                        id,
                        rows.office(),
                        LedgerRows.SERVICE,
                        NOON,
                        later(10),
                        later(8),
                        later(1),
                        List.of(
                                new OpenTask(
                                        "Task_Periksa",
                                        null,
                                        "mediator",
                                        "mediator.contoh",
                                        NOON,
                                        later(3),
                                        later(2),
                                        null),
                                new OpenTask("Task_Putuskan", null, "kasi", null, NOON, later(5), later(4), null))));
    }

    @Test
    void a_case_that_no_task_waits_for_is_read_too() {
        String id = rows.running(NOON, later(10), later(8));

        assertThat(casesNow(reader.read(NOON))).extracting(OpenCase::id).containsExactly(id);
    }

    @Test
    @Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
    void what_was_read_is_good_for_some_seconds_then_read_anew() {
        try (Kept kept = new Kept()) {
            assertThat(casesNow(kept.cases.asOfNow())).isEmpty();
            String id = rows.running(NOON, later(10), later(8));

            now.set(NOON.plusSeconds(4));
            assertThat(casesNow(kept.cases.asOfNow())).isEmpty();
            now.set(NOON.plusSeconds(6));
            while (casesNow(kept.cases.asOfNow()).isEmpty()) {
                Thread.onSpinWait();
            }
            assertThat(casesNow(kept.cases.asOfNow())).extracting(OpenCase::id).containsExactly(id);
        }
    }

    @Test
    void what_is_too_old_to_be_of_use_is_waited_for() {
        try (Kept kept = new Kept()) {
            kept.cases.asOfNow();
            rows.running(NOON, later(10), later(8));
            now.set(NOON.plusSeconds(61));

            assertThat(casesNow(kept.cases.asOfNow())).hasSize(1);
        }
    }

    private List<OpenCase> casesNow(OpenSnapshot snapshot) {
        return snapshot.of(new ServiceKey(rows.office(), LedgerRows.SERVICE)).cases();
    }

    private static Instant later(int hours) {
        return NOON.plus(hours, ChronoUnit.HOURS);
    }

    private final class Kept implements AutoCloseable {

        private final Clock clock = new SetClock();
        private final KeptFigures figures = new KeptFigures(clock, Duration.ofSeconds(5), Duration.ofMinutes(1));
        private final OpenCases cases = new OpenCases(reader, clock, figures);

        @Override
        public void close() {
            figures.destroy();
        }
    }

    private final class SetClock extends Clock {

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
