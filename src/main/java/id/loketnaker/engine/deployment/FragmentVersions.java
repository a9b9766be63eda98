package id.loketnaker.engine.deployment;

import id.loketnaker.servicepack.FileNames;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The engine's definitions. A service calls the fragments of its own deployment; one that did not change since was not
 * deployed with it again, and is that of the newest version of the service before it that was.
 */
final class FragmentVersions extends ProcessDefinitionManager {

    @Override
    public @Nullable ProcessDefinitionEntity findProcessDefinitionByDeploymentAndKey(String deploymentId, String key) {
        ProcessDefinitionEntity own = super.findProcessDefinitionByDeploymentAndKey(deploymentId, key);
        return own != null
                ? own
                : keptFor(deploymentId, key)
                        .map(definition -> findLatestProcessDefinitionById(definition.getId()))
                        .orElse(null);
    }

    private Optional<ProcessDefinition> keptFor(String deploymentId, String key) {
        return serviceOf(deploymentId)
                .filter(service -> carries(deploymentId, key))
                .flatMap(service -> {
                    Map<String, Integer> versions = new HashMap<>();
                    versionsOf(service).stream()
                            .filter(each -> each.getVersion() < service.getVersion())
                            .forEach(each -> versions.put(each.getDeploymentId(), each.getVersion()));
                    return findDefinitionsByKeyAndTenantId(key, service.getTenantId(), true).stream()
                            .filter(fragment -> versions.containsKey(fragment.getDeploymentId()))
                            .max(Comparator.comparing(
                                    fragment -> Objects.requireNonNull(versions.get(fragment.getDeploymentId()))));
                });
    }

    /**
     * The version of the service that keeps a fragment of this deployment, if there is one: the next, for who keeps it
     * after that keeps it too.
     */
    Optional<ProcessDefinition> keeperOf(String deploymentId) {
        List<ProcessDefinition> all = findProcessDefinitionsByDeploymentId(deploymentId);
        return serviceOf(deploymentId)
                .flatMap(service -> versionsOf(service).stream()
                        .filter(each -> each.getVersion() > service.getVersion())
                        .min(Comparator.comparing(ProcessDefinition::getVersion)))
                .filter(next -> all.stream()
                        .filter(each -> FileNames.isOfFragment(each.getResourceName()))
                        .anyMatch(fragment -> carries(next.getDeploymentId(), fragment.getKey())
                                && super.findProcessDefinitionByDeploymentAndKey(
                                                next.getDeploymentId(), fragment.getKey())
                                        == null));
    }

    private Optional<ProcessDefinition> serviceOf(String deploymentId) {
        return findProcessDefinitionsByDeploymentId(deploymentId).stream()
                .filter(definition -> !FileNames.isOfFragment(definition.getResourceName()))
                .findFirst();
    }

    private List<ProcessDefinition> versionsOf(ProcessDefinition service) {
        return findDefinitionsByKeyAndTenantId(service.getKey(), service.getTenantId(), true);
    }

    private static boolean carries(String deploymentId, String fragment) {
        return Context.getCommandContext()
                        .getResourceManager()
                        .findResourceByDeploymentIdAndResourceName(
                                deploymentId, FileNames.folderOfFragment(fragment) + fragment + ".bpmn")
                != null;
    }
}
