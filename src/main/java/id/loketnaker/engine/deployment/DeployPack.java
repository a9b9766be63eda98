package id.loketnaker.engine.deployment;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.repository.DefaultDeploymentHandler;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.CandidateDeployment;
import org.camunda.bpm.engine.repository.Deployment;

/**
 * Deploys all that was sent, or nothing of it where it is in force already. Asked to leave out what did not change, the
 * engine itself looks for the last deployment of the same name: what is left would no longer say which service it
 * belongs to, and a version that another name has replaced would never come back.
 */
final class DeployPack extends DeployCmd {

    private static final long serialVersionUID = 1L;

    private final transient DeploymentGate gate;
    private boolean proposed;

    DeployPack(DeploymentBuilderImpl builder, DeploymentGate gate) {
        super(builder);
        this.gate = gate;
    }

    @Override
    protected void deploy(CommandContext context, DeploymentEntity deployment) {
        boolean again = !deploymentBuilder.getDeployments().isEmpty();
        Authentication user = context.getAuthentication();
        if (user != null && gate.isProposed(deployment, user)) {
            answer(deployment, gate.propose(deployment, user, again));
            return;
        }
        if (again && context.getDeploymentManager() instanceof PackDeploymentManager packs) {
            packs.again();
        }
        super.deploy(context, deployment);
    }

    /** Whoever sent it reads the number; there are no definitions, for nothing is in force yet. */
    private void answer(DeploymentEntity deployment, long number) {
        proposed = true;
        deployment.setId("usulan-" + number);
        deployment.setName("Usulan %d diterima dan sedang diperiksa; belum berlaku (Cockpit, Paket)".formatted(number));
    }

    /** The engine has no jobs of what is not deployed. */
    @Override
    protected void registerWithJobExecutor(CommandContext context, Deployment deployment) {
        if (!proposed) {
            super.registerWithJobExecutor(context, deployment);
        }
    }

    /** Nor is there anything that was deployed. */
    @Override
    protected void createUserOperationLog(
            DeploymentBuilderImpl builder, Deployment deployment, CommandContext context) {
        if (!proposed) {
            super.createUserOperationLog(builder, deployment, context);
        }
    }

    @Override
    protected Map<String, ResourceEntity> resolveResourcesToDeploy(CommandContext context, DeploymentEntity candidate) {
        if (deploymentBuilder.isDuplicateFilterEnabled()) {
            Optional<String> inForce = gate.inForceAlready(candidate, context.getAuthentication());
            if (inForce.isPresent()) {
                deploymentHandler =
                        new DefaultDeploymentHandler(
                                context.getProcessEngineConfiguration().getProcessEngine()) {
                            @Override
                            public String determineDuplicateDeployment(CandidateDeployment same) {
                                return inForce.get();
                            }
                        };
                return Map.of();
            }
        }
        return candidate.getResources();
    }
}
