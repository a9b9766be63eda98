package id.loketnaker.sla;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What lies upon the days of a calendar, a layer on the other: what is laid last is on top, and withdrawing takes the
 * top away and leaves what was beneath.
 */
final class DayStack<T> {

    private final Map<LocalDate, Deque<T>> layers = new HashMap<>();

    void lay(LocalDate date, T day) {
        layers.computeIfAbsent(date, any -> new ArrayDeque<>()).push(day);
    }

    /** Takes the top away; answers it, or nothing when there is none. */
    Optional<T> withdraw(LocalDate date) {
        return Optional.ofNullable(layers.get(date)).map(Deque::poll);
    }

    /** What is on top now. */
    Optional<T> top(LocalDate date) {
        return Optional.ofNullable(layers.get(date)).map(Deque::peek);
    }

    Iterable<LocalDate> dates() {
        return layers.keySet();
    }
}
