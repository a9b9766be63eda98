package id.loketnaker.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SweepTest {

    private static final int AT_ONCE = 200;

    private final TreeSet<Integer> due = new TreeSet<>();
    private final List<Integer> done = new ArrayList<>();

    @Test
    void two_hundred_that_always_fail_hold_up_nothing_behind_them() {
        fill(500);

        sweep(250);

        assertThat(done)
                .containsExactlyElementsOf(IntStream.range(250, 500).boxed().toList());
        assertThat(due).hasSize(250);
    }

    @Test
    void what_failed_is_tried_again_the_next_time_and_only_then() {
        fill(3);
        sweep(2);
        assertThat(done).containsExactly(2);

        sweep(0);

        assertThat(done).containsExactly(2, 0, 1);
        assertThat(due).isEmpty();
    }

    @Test
    void two_hundred_that_always_fail_hold_up_nothing_that_is_done_together_with_them() {
        fill(500);
        List<Integer> failed = new ArrayList<>();

        new Sweep("Uji").together(this::after, all -> together(all, 250), (each, failure) -> failed.add(each));

        assertThat(done)
                .containsExactlyElementsOf(IntStream.range(250, 500).boxed().toList());
        assertThat(failed)
                .containsExactlyElementsOf(IntStream.range(0, 250).boxed().toList());
    }

    @Test
    void what_can_be_done_together_is() {
        fill(300);
        List<Integer> sizes = new ArrayList<>();

        new Sweep("Uji").together(this::after, all -> sizes.add(all.size()));

        assertThat(sizes).containsExactly(AT_ONCE, 100);
    }

    @Test
    void what_becomes_due_by_what_was_done_is_done_too() {
        due.add(1);

        new Sweep("Uji").through(this::after, each -> {
            due.remove(each);
            done.add(each);
            if (each < 3) {
                due.add(each + 1);
            }
        });

        assertThat(done).containsExactly(1, 2, 3);
    }

    @Test
    void nothing_due_is_nothing_done() {
        sweep(0);

        assertThat(done).isEmpty();
    }

    private void fill(int most) {
        IntStream.range(0, most).forEach(due::add);
    }

    /** The first so many fail. */
    private void sweep(int failing) {
        new Sweep("Uji").through(this::after, each -> {
            if (each < failing) {
                throw new IllegalStateException("selalu gagal");
            }
            due.remove(each);
            done.add(each);
        });
    }

    /** All or nothing. */
    private void together(List<Integer> all, int failing) {
        if (all.stream().anyMatch(each -> each < failing)) {
            throw new IllegalStateException("selalu gagal");
        }
        all.forEach(due::remove);
        done.addAll(all);
    }

    private List<Integer> after(@Nullable Integer last) {
        return due.tailSet(Objects.requireNonNullElse(last, -1), false).stream()
                .limit(AT_ONCE)
                .toList();
    }
}
