package id.loketnaker.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.testing.EngineTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each test has an office of its own. */
@EngineTest
class QueueNumbersTest {

    private static final LocalDate TUESDAY = LocalDate.of(2043, 5, 5);
    private static final int COUNTERS = 6;
    private static final int EACH = 10;

    @Autowired
    QueueNumbers numbers;

    @Autowired
    JdbcTemplate jdbc;

    private final String office = UUID.randomUUID().toString();

    @AfterEach
    void nothing_stays() {
        jdbc.update("delete from ln_queue_number where office = ?", office);
        jdbc.update("delete from ln_queue_day where office = ?", office);
    }

    @Test
    void each_queue_counts_from_one_and_every_day_anew() {
        assertThat(give("A").label()).isEqualTo("A1");
        assertThat(give("A").label()).isEqualTo("A2");
        assertThat(give("B").label()).isEqualTo("B1");
        assertThat(numbers.give(office, "A", TUESDAY.plusDays(1), "ani").label())
                .isEqualTo("A1");
    }

    @Test
    void counters_that_give_at_once_give_no_number_twice() {
        List<String> given = atOnce(counter ->
                IntStream.range(0, EACH).mapToObj(each -> give("A").label()).toList());

        assertThat(given).doesNotHaveDuplicates().hasSize(COUNTERS * EACH).contains("A1", "A" + COUNTERS * EACH);
    }

    @Test
    void counters_that_call_at_once_call_nobody_twice() {
        IntStream.range(0, COUNTERS * EACH).forEach(each -> give("A"));

        List<String> called = atOnce(counter -> {
            List<String> own = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                QueueNumber number = call("petugas-" + counter);
                own.add(number.label());
                numbers.noteAbsent(number.id());
            }
            return own;
        });

        assertThat(called).doesNotHaveDuplicates().hasSize(COUNTERS * EACH);
        assertThat(numbers.callNext(office, "A", TUESDAY, "ani", "Loket 1")).isEmpty();
    }

    @Test
    void who_waits_longest_is_called_first_to_the_counter_that_calls() {
        give("A");
        give("A");

        QueueNumber first = call("ani");

        assertThat(first.label()).isEqualTo("A1");
        assertThat(first.counter()).isEqualTo("Loket 1");
        assertThat(first.calls()).isEqualTo(1);
        assertThat(numbers.callAgain(first.id(), "ani", "Loket 1").calls()).isEqualTo(2);
        assertThat(call("budi").label()).isEqualTo("A2");
    }

    @Test
    void a_counter_calls_the_next_one_when_the_last_one_came_or_did_not() {
        give("A");
        give("A");
        give("A");
        QueueNumber first = call("ani");

        assertThatThrownBy(() -> call("ani"))
                .isInstanceOf(RefusedQueueException.class)
                .hasMessageContaining("Nomor A1 masih Anda panggil");

        numbers.noteAbsent(first.id());
        QueueNumber second = numbers.serve(call("ani").id(), "ani");
        QueueNumber third = call("ani");

        assertThat(third.label()).isEqualTo("A3");
        assertThat(state(second)).as("what was served before is done").isEqualTo(QueueState.DONE);
    }

    @Test
    void who_was_absent_is_called_again_and_who_was_served_is_not() {
        give("A");
        QueueNumber number = call("ani");
        numbers.noteAbsent(number.id());
        assertThat(state(number)).isEqualTo(QueueState.ABSENT);

        numbers.callAgain(number.id(), "budi", "Loket 2");
        numbers.serve(number.id(), "budi");

        assertThatThrownBy(() -> numbers.noteAbsent(number.id())).hasMessage("Nomor A1 sedang dilayani.");
        numbers.finish(number.id());
        assertThatThrownBy(() -> numbers.callAgain(number.id(), "ani", "Loket 1"))
                .hasMessage("Nomor A1 sudah selesai dilayani.");
        assertThatThrownBy(() -> numbers.serve("tidak-ada", "ani")).hasMessage("Nomor antrean ini tidak ada.");
    }

    private QueueNumber give(String queue) {
        return numbers.give(office, queue, TUESDAY, "ani");
    }

    private QueueNumber call(String by) {
        return numbers.callNext(office, "A", TUESDAY, by, "Loket 1").orElseThrow();
    }

    private QueueState state(QueueNumber number) {
        return numbers.find(number.id()).orElseThrow().state();
    }

    private static List<String> atOnce(IntFunction<List<String>> action) {
        ExecutorService counters = Executors.newFixedThreadPool(COUNTERS);
        try {
            List<Callable<List<String>>> all = IntStream.range(0, COUNTERS)
                    .<Callable<List<String>>>mapToObj(counter -> () -> action.apply(counter))
                    .toList();
            List<String> answers = new ArrayList<>();
            for (Future<List<String>> each : counters.invokeAll(all)) {
                answers.addAll(each.get());
            }
            return answers;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            counters.shutdownNow();
        }
    }
}
