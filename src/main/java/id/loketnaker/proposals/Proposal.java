package id.loketnaker.proposals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of a service that somebody wants.
 *
 * @param source where it came from, as a deployment says it: {@code Camunda Modeler}
 * @param baseDeployment what was in force when it was made; {@code null} for a new service
 * @param fingerprint of all its files, as {@code PackFiles} makes it
 * @param played scenarios so far, of so many that were planned
 * @param report what its trial printed, in Indonesian
 * @param decidedBy {@code null} as long as it is open, and where the system settled it itself
 * @param deploymentId of the version that it became
 */
public record Proposal(
        long number,
        String office,
        String service,
        String serviceName,
        ProposalState state,
        String source,
        @Nullable String baseDeployment,
        String fingerprint,
        String reason,
        @Nullable String decree,
        String proposedBy,
        Instant proposedAt,
        int played,
        int planned,
        @Nullable String report,
        @Nullable Instant checkedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedReason,
        @Nullable String deploymentId) {}
