package id.loketnaker.perimeter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Holds up who guesses passwords, never whose password is guessed: tries are counted by the address they come from, and
 * by address and user together. From any other address the right password works at once, and after a minute from this
 * one too. Whoever checks a password does it through here, be it the log-in of a page, REST, or a change of password.
 * All nodes on one database count together.
 */
@Component
public class LoginAttempts {

    private static final int LONGEST = 64;

    private final Allowance ofPair;
    private final Allowance ofAddress;
    private final Clock clock;

    LoginAttempts(SharedTries shared, Clock clock) {
        this.ofPair = new Allowance(5, Duration.ofMinutes(1), shared);
        this.ofAddress = new Allowance(60, Duration.ofSeconds(10), shared); // a whole office behind one router
        this.clock = clock;
    }

    /**
     * Whether the password is right. Without looking at it the answer is no, and the request will be told how long to
     * wait, when there were too many wrong ones; the engine trying by itself, outside a request, is not held up.
     *
     * @param user as somebody typed it, whether or not there is one
     */
    public boolean succeeds(String user, BooleanSupplier passwordIsRight) {
        return Callers.current()
                .map(request -> succeeds(request, user, passwordIsRight))
                .orElseGet(passwordIsRight::getAsBoolean);
    }

    private boolean succeeds(HttpServletRequest request, String user, BooleanSupplier passwordIsRight) {
        String address = Callers.addressOf(request);
        String pair = address + ' ' + user.substring(0, Math.min(user.length(), LONGEST));
        Optional<Duration> wait = take(address, pair);
        if (wait.isPresent()) {
            Refusal.tooManyAttempts(wait.get()).noteOn(request);
            return false;
        }
        boolean right = passwordIsRight.getAsBoolean();
        if (right) {
            ofPair.giveAllBack(pair);
            ofAddress.giveBack(address);
        } else {
            ofPair.keep(pair);
            ofAddress.keep(address);
        }
        return right;
    }

    /** Before the password is looked at, so that many at the same time are not more than one after the other. */
    private Optional<Duration> take(String address, String pair) {
        Instant now = clock.instant();
        Optional<Duration> wait = ofPair.take(pair, now);
        return wait.isPresent() ? wait : ofAddress.take(address, now);
    }
}
