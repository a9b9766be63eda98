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

    /** On a request that waited for a free connection in vain. */
    private static final String NONE_FREE = LostDatabase.class.getName() + ".noneFree";

    /** Connection exceptions of SQL, and what H2 says of a database that is closed. */
    private static final Set<String> STATES = Set.of("90067", "90098", "90121");

    static final Refusal ANSWER = new Refusal(
            HttpStatus.SERVICE_UNAVAILABLE,
            "DatabaseAway",
            "Sebentar, sistem sedang tersambung kembali. Coba lagi sesudah " + SOON.toSeconds()
                    + " detik; yang sudah Anda ketik tetap ada di layar ini.",
            Map.of(HttpHeaders.RETRY_AFTER, Long.toString(SOON.toSeconds())));

    private LostDatabase() {}

    /**
     * Whether it is the reason of the failure, or that no connection is free; the request of this thread is then
     * answered accordingly.
     */
    public static boolean isReasonOf(Throwable failure) {
        boolean lost = isLost(failure);
        boolean unserved = lost || told(failure).anyMatch(SQLTransientConnectionException.class::isInstance);
        if (unserved) {
            Callers.current().ifPresent(request -> noteOn(request, lost));
        }
        return unserved;
    }

    /** Whether no connection can be made; that none is free says nothing about the database. */
    static boolean isLost(Throwable failure) {
        return told(failure).anyMatch(LostDatabase::tellsSo);
    }

    /** Whether the other requests need not try either. */
    static boolean wasNotedOn(ServletRequest request) {
        return request.getAttribute(NONE_FREE) == null
                && Refusal.notedOn(request).filter(ANSWER::equals).isPresent();
    }

    private static void noteOn(ServletRequest request, boolean lost) {
        if (ANSWER.noteOn(request) && !lost) {
            request.setAttribute(NONE_FREE, true);
        }
    }

    private static Stream<SQLException> told(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast);
    }

    private static boolean tellsSo(SQLException failed) {
        String state = Objects.toString(failed.getSQLState(), "");
        return failed instanceof SQLNonTransientConnectionException
                || failed instanceof SQLRecoverableException
                || state.startsWith("08")
                || STATES.contains(state);
    }
}
