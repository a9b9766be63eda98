package id.loketnaker.engine.lateness;

import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.reader.RunningDiagram;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Shows in Cockpit and Tasklist the diagram that runs: what its owner drew, and below it what the system adds. The
 * resource of the deployment is the owner's file.
 */
@Component
class ShownDiagrams extends AbstractProcessEnginePlugin {

    private final DeployedPacks packs;

    ShownDiagrams(DeployedPacks packs) {
        this.packs = packs;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setRepositoryService(new RepositoryServiceImpl() {
            @Override
            public InputStream getProcessModel(String processDefinitionId) {
                InputStream stored = super.getProcessModel(processDefinitionId); // whoever may see it
                ServicePack pack = packs.of(processDefinitionId);
                boolean ofService =
                        getProcessDefinition(processDefinitionId).getKey().equals(pack.key());
                return ofService
                                && RunningDiagram.hasMore(pack.files().content().keySet())
                        ? new ByteArrayInputStream(
                                RunningDiagram.of(pack.files()).drawn())
                        : stored;
            }
        });
    }
}
