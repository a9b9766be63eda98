package id.loketnaker.perimeter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Holds up who guesses codes that the public asks with, by the address the guesses come from; never whose code is
 * guessed. Wrong ones are told in the log, without number and code. All nodes on one database count together.
 */
@Component
public class CodeGuesses {

    /**
     * What came of a try.
     *
     * @param held how long until the next try; the code was not looked at
     */
    public record Tried<T>(Optional<T> found, Optional<Duration> held) {}

    private static final Logger LOG = LoggerFactory.getLogger(CodeGuesses.class);
    private static final String GUESSES = "kode publik ";

    private final Allowance ofAddress;
    private final Clock clock;

    CodeGuesses(SharedTries shared, Clock clock) {
        this.ofAddress = new Allowance(10, Duration.ofSeconds(30), shared);
        this.clock = clock;
    }

    /**
     * Looks a code up, unless too many wrong ones came from there.
     *
     * @param lookUp nothing for a wrong one
     */
    public <T> Tried<T> attempt(HttpServletRequest request, Supplier<Optional<T>> lookUp) {
        String address = Callers.addressOf(request);
        String who = GUESSES + address;
        Optional<Duration> wait = ofAddress.take(who, clock.instant());
        if (wait.isPresent()) {
            LOG.warn("Terlalu banyak tebakan kode pelacakan dari {}: ditahan", address);
            return new Tried<>(Optional.empty(), wait);
        }
        Optional<T> found = lookUp.get();
        if (found.isPresent()) {
            ofAddress.giveBack(who);
        } else {
            ofAddress.keep(who);
            LOG.info("Nomor atau kode pelacakan keliru dari {}", address);
        }
        return new Tried<>(found, Optional.empty());
    }
}
