package id.loketnaker.engine.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.authorization.Permission;

/**
 * Remembers which rights on definitions were found, so that not every command asks the database for the same ones. A
 * right given works at once; one withdrawn ends at once on this node, and on others within {@link #KEPT}, as long as a
 * group or an office that is withdrawn may work on.
 */
final class KnownGrants {

    static final Duration KEPT = Duration.ofSeconds(5);

    private record Grant(String user, List<String> groups, Permission permission, String definitionKey) {}

    private final Set<Grant> found = ConcurrentHashMap.newKeySet();
    private final Clock clock;
    private volatile Instant since = Instant.EPOCH;

    KnownGrants(Clock clock) {
        this.clock = clock;
    }

    boolean holds(
            String user, List<String> groups, Permission permission, String definitionKey, BooleanSupplier database) {
        forgetOld();
        Grant asked = new Grant(user, List.copyOf(groups), permission, definitionKey);
        if (found.contains(asked)) {
            return true;
        }
        boolean holds = database.getAsBoolean();
        if (holds) {
            found.add(asked);
        }
        return holds;
    }

    void forget() {
        found.clear();
    }

    private void forgetOld() {
        Instant now = clock.instant();
        if (now.isBefore(since) || now.isAfter(since.plus(KEPT))) {
            since = now;
            forget();
        }
    }
}
