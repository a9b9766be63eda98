package id.loketnaker.jobs;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes through all that is due, some at a time, each thing on its own. What fails is told in the log and stays due;
 * however many fail, they hold up nothing that comes after them.
 *
 * @param what is done, in Indonesian, for the log
 */
public record Sweep(String what) {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    /**
     * Finds the next things that are due, in an order that does not change while one is being worked on.
     *
     * @param <T> what is due
     */
    @FunctionalInterface
    public interface Due<T> {

        /**
         * The first things that come after one; none at the end. Never again what came before.
         *
         * @param last nothing for the first of all
         */
        List<T> after(@Nullable T last);
    }

    /**
     * Does what is due until nothing is left that was not tried.
     *
     * @param action in a transaction of its own; returns without effect when another node was faster
     */
    public <T> void through(Due<T> due, Consumer<T> action) {
        List<T> next = due.after(null);
        while (!next.isEmpty()) {
            next.forEach(each -> attempt(each, action, this::tell));
            next = due.after(next.get(next.size() - 1));
        }
    }

    /**
     * The same, all that was found at once, which costs less; each on its own only when that fails.
     *
     * @param action in a transaction of its own; leaves nothing behind when it fails
     */
    public <T> void together(Due<T> due, Consumer<List<T>> action) {
        together(due, action, this::tell);
    }

    /**
     * The same, with a remedy.
     *
     * @param failed what becomes of one that fails even on its own
     */
    public <T> void together(Due<T> due, Consumer<List<T>> action, BiConsumer<T, RuntimeException> failed) {
        List<T> next = due.after(null);
        while (!next.isEmpty()) {
            attempt(next, action, failed);
            next = due.after(next.get(next.size() - 1));
        }
    }

    private <T> void attempt(List<T> all, Consumer<List<T>> action, BiConsumer<T, RuntimeException> failed) {
        try {
            action.accept(all);
        } catch (RuntimeException notAtOnce) {
            all.forEach(each -> attempt(each, one -> action.accept(List.of(one)), failed));
        }
    }

    private <T> void attempt(T each, Consumer<T> action, BiConsumer<T, RuntimeException> failed) {
        try {
            action.accept(each);
        } catch (RuntimeException failure) {
            failed.accept(each, failure);
        }
    }

    private <T> void tell(T each, RuntimeException failure) {
        LOG.error("{} gagal, dicoba lagi: {}", what, each, failure);
    }
}
