package id.loketnaker.release;

import java.time.Instant;
import java.util.List;

/**
 * A case that waits in the database of a release, and how it went on then.
 *
 * @param number of the case: the same in every database of the release
 * @param office id
 * @param service process key
 * @param scenario that it was lived by
 * @param stoppedAt when the last thing happened to it
 * @param rest what is still done; nothing when the scenario leaves it running
 * @param outcome name of the end event; empty when it goes on
 */
record KeptCase(
        String number,
        String office,
        String service,
        String scenario,
        Instant stoppedAt,
        List<Step> rest,
        String outcome) {

    boolean ends() {
        return !outcome.isEmpty();
    }
}
