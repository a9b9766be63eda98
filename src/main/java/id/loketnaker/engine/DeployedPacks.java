package id.loketnaker.engine;

import id.loketnaker.casework.Packs;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.reader.ServicePackReader;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The pack that a version of a process was deployed with, be it a service or a fragment that one calls. A running case
 * keeps the standard, the forms and the rules that it started with, whatever the folder says today.
 */
@Component
public class DeployedPacks implements Packs {

    private final ServicePackReader reader = new ServicePackReader();
    private final Map<String, ServicePack> byDefinition = new ConcurrentHashMap<>();
    private final Map<String, ServicePack> byDeployment = new ConcurrentHashMap<>();
    private final ObjectProvider<ProcessEngineConfigurationImpl> engine; // the engine itself is built with this bean

    DeployedPacks(ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.engine = engine;
    }

    @Override
    public ServicePack of(String processDefinitionId) {
        ServicePack known = byDefinition.get(processDefinitionId);
        if (known == null) {
            known = engine.getObject()
                    .getCommandExecutorTxRequired()
                    .execute(context -> read(processDefinitionId, context));
            byDefinition.put(processDefinitionId, known);
        }
        return known;
    }

    private ServicePack read(String processDefinitionId, CommandContext context) {
        ProcessDefinitionEntity definition = context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(processDefinitionId);
        ServicePack known = byDeployment.get(definition.getDeploymentId());
        if (known == null) {
            known = read(definition, context);
            byDeployment.put(definition.getDeploymentId(), known);
        }
        return known;
    }

    private ServicePack read(ProcessDefinitionEntity definition, CommandContext context) {
        TreeMap<String, byte[]> content = new TreeMap<>();
        for (ResourceEntity resource :
                context.getResourceManager().findResourcesByDeploymentId(definition.getDeploymentId())) {
            content.put(resource.getName(), resource.getBytes());
        }
        return reader.readDeployed(PackFiles.deployed(definition.getTenantId(), content));
    }
}
