package id.loketnaker.engine.deployment;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * The versions of a service that were ever deployed, newest first. Within a command of the engine.
 *
 * @param versions with the one in force
 */
record FormerVersions(List<ProcessDefinition> versions) {

    static FormerVersions of(String office, String key) {
        return new FormerVersions(context()
                .getProcessDefinitionManager()
                .findProcessDefinitionsByQueryCriteria(
                        (ProcessDefinitionQueryImpl) new ProcessDefinitionQueryImpl()
                                .tenantIdIn(office)
                                .processDefinitionKey(key)
                                .orderByProcessDefinitionVersion()
                                .desc(),
                        null));
    }

    /** As the newest of them has it that has it. */
    Optional<byte[]> file(String name) {
        return versions.stream()
                .flatMap(version -> file(version, name).stream())
                .findFirst();
    }

    static Optional<byte[]> file(ProcessDefinition version, String name) {
        ResourceEntity file = context()
                .getResourceManager()
                .findResourceByDeploymentIdAndResourceName(version.getDeploymentId(), name);
        return Optional.ofNullable(file).map(ResourceEntity::getBytes);
    }

    private static CommandContext context() {
        return Context.getCommandContext();
    }
}
