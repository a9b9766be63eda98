package id.loketnaker.perimeter;

import jakarta.servlet.ServletRequest;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * A request that failed because the database is away: its machine is restarted, the network is cut, or all connections
 * are in use for longer than anybody waits. Whoever turns failures into answers asks here first, so that nobody reads
 * the driver's words.
 */
public final class LostDatabase {

    /** When to come back. */
    static final Duration SOON = Duration.ofSeconds(5);

    private static final int DEEPEST = 30;

    /** Connection exceptions of SQL, and what H2 says of a database that is closed. */
    private static final Set<String> STATES = Set.of("90067", "90098", "90121");

    static final Refusal ANSWER = new Refusal(
            HttpStatus.SERVICE_UNAVAILABLE,
            "DatabaseAway",
            "Sebentar, sistem sedang tersambung kembali. Coba lagi sesudah " + SOON.toSeconds()
                    + " detik; yang sudah Anda ketik tetap ada di layar ini.",
            Map.of(HttpHeaders.RETRY_AFTER, Long.toString(SOON.toSeconds())));

    private LostDatabase() {}

    /** Whether it is the reason of the failure; the request of this thread is then answered accordingly. */
    public static boolean isReasonOf(Throwable failure) {
        boolean lost = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(LostDatabase::tellsSo);
        if (lost) {
            Callers.current().ifPresent(ANSWER::noteOn);
        }
        return lost;
    }

    static boolean wasNotedOn(ServletRequest request) {
        return Refusal.notedOn(request).filter(ANSWER::equals).isPresent();
    }

    private static boolean tellsSo(Throwable cause) {
        if (!(cause instanceof SQLException failed)) {
            return false;
        }
        String state = Objects.toString(failed.getSQLState(), "");
        return failed instanceof SQLTransientConnectionException
                || failed instanceof SQLNonTransientConnectionException
                || failed instanceof SQLRecoverableException
                || state.startsWith("08")
                || STATES.contains(state);
    }
}
