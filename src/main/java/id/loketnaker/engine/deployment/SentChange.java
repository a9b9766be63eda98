package id.loketnaker.engine.deployment;

import id.loketnaker.servicepack.PackFiles;
import java.util.Arrays;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a deployment makes of a pack.
 *
 * @param before as it is deployed now, without files when it is new
 * @param deploymentId of that; {@code null} when it is new
 * @param sent under the names that they have in the pack
 */
record SentChange(PackFiles before, @Nullable String deploymentId, SortedMap<String, byte[]> sent) {

    PackFiles after() {
        return before.with(sent);
    }

    /** @param after as it would be deployed, where forms of newer editors are stored as those that are shown */
    boolean isNone(PackFiles after) {
        return sent.keySet().stream()
                .allMatch(file -> Arrays.equals(
                        after.content().get(file), before.content().get(file)));
    }
}
