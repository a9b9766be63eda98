package id.loketnaker.perimeter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * So many tries at once for each who asks, and one more whenever some time has passed. A try that is refused costs
 * nothing, so nobody is kept out longer by trying on. Counted here at once, before it is known how a try ends, and with
 * {@link SharedTries} the wrong ones of all nodes.
 */
final class Allowance {

    private static final int REMEMBERED = 100_000; // whoever has most names to try with costs ten megabytes at most

    private final int atOnce;
    private final Duration every;
    private final @Nullable SharedTries shared;

    /** When all tries of one will have been forgotten: never later than now by {@code atOnce} times {@code every}. */
    private final Cache<String, Instant> forgotten =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** @param shared nothing, where each node counts for itself */
    Allowance(int atOnce, Duration every, @Nullable SharedTries shared) {
        this.atOnce = atOnce;
        this.every = every;
        this.shared = shared;
    }

    /** Takes one try; answers how long to wait for the next one when there is none left. */
    Optional<Duration> take(String who, Instant now) {
        Instant everywhere = elsewhere(who).map(known -> meant(known, now)).orElse(now);
        AtomicReference<@Nullable Duration> wait = new AtomicReference<>();
        forgotten.asMap().compute(who, (key, before) -> {
            wait.set(null);
            Instant then = later(start(before, now), everywhere).plus(every);
            Duration tooMuch = Duration.between(latest(now), then);
            if (tooMuch.compareTo(Duration.ZERO) > 0) {
                wait.set(tooMuch);
                return before;
            }
            return then;
        });
        return Optional.ofNullable(wait.get());
    }

    /** It was a wrong one, which other nodes are to know of. */
    void keep(String who) {
        if (shared != null) {
            shared.add(who, every);
        }
    }

    void giveBack(String who) {
        forgotten.asMap().computeIfPresent(who, (key, before) -> before.minus(every));
    }

    void giveAllBack(String who) {
        forgotten.invalidate(who);
        if (shared != null && elsewhere(who).isPresent()) {
            shared.forget(who);
        }
    }

    private Optional<Instant> elsewhere(String who) {
        return shared == null ? Optional.empty() : shared.forgotten(who);
    }

    /** Nodes that counted at the same time may have counted too far; a clock that was set back is not meant. */
    private Instant meant(Instant everywhere, Instant now) {
        Instant latest = latest(now);
        return everywhere.isAfter(latest.plus(every.multipliedBy(atOnce))) ? now : earlier(everywhere, latest);
    }

    /** A clock that was set back since would make everybody wait. */
    private Instant start(@Nullable Instant before, Instant now) {
        return before == null || before.isBefore(now) || before.isAfter(latest(now)) ? now : before;
    }

    private Instant latest(Instant now) {
        return now.plus(every.multipliedBy(atOnce));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
