package id.loketnaker.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long to wait after each try in vain: about half a day in all, so that a mail server may be down for a night. */
final class BackOff {

    static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12));

    private BackOff() {}

    /**
     * When to try again; nothing when it was tried often enough.
     *
     * @param tries in vain so far, at least one
     */
    static Optional<Instant> after(int tries, Instant now) {
        return tries > WAITS.size() ? Optional.empty() : Optional.of(now.plus(WAITS.get(tries - 1)));
    }
}
