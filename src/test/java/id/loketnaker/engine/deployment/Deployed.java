package id.loketnaker.engine.deployment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;

/** What is deployed now; without more words, of the small service of the office kenanga. */
record Deployed(RepositoryService repository) {

    ProcessDefinition latest() {
        return latest("uji-jeda", "kenanga");
    }

    ProcessDefinition latest(String key, String office) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .tenantIdIn(office)
                .latestVersion()
                .singleResult();
    }

    List<String> filesOf(ProcessDefinition definition) {
        return repository.getDeploymentResources(definition.getDeploymentId()).stream()
                .map(Resource::getName)
                .sorted()
                .toList();
    }

    String text(String file) {
        return text(latest(), file);
    }

    String text(ProcessDefinition definition, String file) {
        return repository.getDeploymentResources(definition.getDeploymentId()).stream()
                .filter(resource -> resource.getName().equals(file))
                .map(resource -> new String(((ResourceEntity) resource).getBytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
