package id.loketnaker.casework;

import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.servicepack.ServicePack;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Service;

/** The services that the present user may start: the door for all that stands beside a start form. */
@Service
public class StartableServices {

    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;
    private final DeployedPacks packs;

    StartableServices(RepositoryService repository, ProcessEngineConfigurationImpl engine, DeployedPacks packs) {
        this.repository = repository;
        this.engine = engine;
        this.packs = packs;
    }

    /**
     * The pack that a case would start with.
     *
     * @throws NotFoundException when there is no such definition in an office of theirs
     * @throws AuthorizationException when their role does not start it
     */
    public ServicePack of(String definitionId) {
        boolean ofTheirOffice = repository
                        .createProcessDefinitionQuery()
                        .processDefinitionId(definitionId)
                        .count()
                == 1;
        if (!ofTheirOffice) {
            throw new NotFoundException("Layanan " + definitionId + " tidak ditemukan.");
        }
        engine.getCommandExecutorTxRequired().execute(context -> check(context, definitionId));
        return packs.of(definitionId);
    }

    /** As the engine does at the start; only the definition as it was read from the diagram knows who starts it. */
    private static ProcessDefinition check(CommandContext context, String definitionId) {
        ProcessEngineConfigurationImpl configuration = context.getProcessEngineConfiguration();
        ProcessDefinitionEntity definition =
                configuration.getDeploymentCache().findDeployedProcessDefinitionById(definitionId);
        configuration.getCommandCheckers().forEach(checker -> checker.checkCreateProcessInstance(definition));
        return definition;
    }
}
