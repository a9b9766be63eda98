package id.loketnaker.proposals;

import id.loketnaker.servicepack.PackFiles;
import org.jspecify.annotations.Nullable;

/**
 * What somebody proposes; its files are sound.
 *
 * @param baseDeployment what is in force now; {@code null} for a new service
 * @param by user id
 */
public record NewProposal(
        PackFiles files,
        String serviceName,
        int scenarios,
        String source,
        @Nullable String baseDeployment,
        String reason,
        String by) {}
