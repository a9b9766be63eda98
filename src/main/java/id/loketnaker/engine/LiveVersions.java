package id.loketnaker.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The versions of services that were ever put in force. The caller must have asked whether the user may see them. */
public interface LiveVersions {

    /**
     * One of them.
     *
     * @param service its key
     * @param name of the service in that version
     * @param source as its deployment names it; {@code null} where it does not
     * @param folder whether it came from the folder of packs
     * @param proposal number of the one that it was; {@code null} when it was none
     * @param by user id of who deployed it without a proposal, where that is known
     * @param running cases that run on it
     */
    record LiveVersion(
            String office,
            String service,
            String name,
            int version,
            String deploymentId,
            Instant since,
            @Nullable String source,
            boolean folder,
            @Nullable Long proposal,
            @Nullable String by,
            long running) {}

    /** By office and service, the newest first: that is in force. */
    List<LiveVersion> of(Collection<String> offices);
}
