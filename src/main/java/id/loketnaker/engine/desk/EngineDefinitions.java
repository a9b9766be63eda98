package id.loketnaker.engine.desk;

import id.loketnaker.casework.Definitions;
import id.loketnaker.casework.NotTheirsException;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The process definitions of the engine. */
@Component
class EngineDefinitions implements Definitions {

    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;

    EngineDefinitions(RepositoryService repository, ProcessEngineConfigurationImpl engine) {
        this.repository = repository;
        this.engine = engine;
    }

    @Override
    public Optional<String> officeOf(String definitionId) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionId(definitionId)
                        .singleResult())
                .map(ProcessDefinition::getTenantId);
    }

    @Override
    public void checkStart(String definitionId) {
        try {
            engine.getCommandExecutorTxRequired().execute(context -> check(context, definitionId));
        } catch (AuthorizationException notTheirs) {
            throw new NotTheirsException(notTheirs.getMessage());
        }
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
