package id.loketnaker.engine.settings;

import id.loketnaker.engine.deployment.PackCommands;
import id.loketnaker.engine.lateness.ShownDiagrams;
import java.io.InputStream;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.springframework.stereotype.Component;

/** The engine's repository of packs: what is deployed is a pack, what is shown is the diagram that runs. */
@Component
class OwnRepository extends AbstractProcessEnginePlugin {

    private final PackCommands deployments;
    private final ShownDiagrams diagrams;

    OwnRepository(PackCommands deployments, ShownDiagrams diagrams) {
        this.deployments = deployments;
        this.diagrams = diagrams;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setRepositoryService(new RepositoryServiceImpl() {
            @Override
            public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl builder) {
                return commandExecutor.execute(deployments.of(builder));
            }

            @Override
            public InputStream getProcessModel(String processDefinitionId) {
                InputStream stored = super.getProcessModel(processDefinitionId); // whoever may see it
                String key = getProcessDefinition(processDefinitionId).getKey();
                return diagrams.added(processDefinitionId, key).orElse(stored);
            }
        });
    }
}
