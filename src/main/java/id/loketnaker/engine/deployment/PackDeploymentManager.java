package id.loketnaker.engine.deployment;

import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentManager;

/** The engine's deployments, each completed to a whole pack and checked before it is stored. */
final class PackDeploymentManager extends DeploymentManager {

    private final DeploymentGate gate;
    private boolean again;
    private Set<String> kept = Set.of();

    PackDeploymentManager(DeploymentGate gate) {
        this.gate = gate;
    }

    /** What this command deploys is a former version as it was. */
    void again() {
        again = true;
    }

    /** Whether a fragment of what this command deploys is that of the last version. */
    boolean keeps(String fragment) {
        return kept.contains(fragment);
    }

    /** @throws BadUserRequestException when a later version has fragments from this one; a user's request only */
    @Override
    public void deleteDeployment(String deploymentId, boolean cascade, boolean skipListeners, boolean skipMappings) {
        if (getCurrentAuthentication() != null && getProcessDefinitionManager() instanceof FragmentVersions versions) {
            versions.keeperOf(deploymentId).ifPresent(keeper -> {
                throw new BadUserRequestException(
                        "Potongan bersama di dalam versi ini masih dipakai versi %d. Hapus versi itu dahulu, atau biarkan keduanya."
                                .formatted(keeper.getVersion()));
            });
        }
        super.deleteDeployment(deploymentId, cascade, skipListeners, skipMappings);
    }

    @Override
    public void insertDeployment(DeploymentEntity deployment) {
        kept = gate.admit(deployment, getCurrentAuthentication(), again);
        super.insertDeployment(deployment);
    }
}
