package id.loketnaker.engine.deployment;

import id.loketnaker.servicepack.FileNames;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/**
 * Puts the name of the service before that of its fragment, for Tasklist and Cockpit show the name of the process that
 * a task stands in.
 */
public final class FragmentNames implements Deployer {

    @Override
    public void deploy(DeploymentEntity deployment) {
        List<ProcessDefinitionEntity> definitions = deployment.getDeployedArtifacts(ProcessDefinitionEntity.class);
        if (definitions == null) {
            return;
        }
        definitions.stream()
                .filter(definition -> !FileNames.isOfFragment(definition.getResourceName()))
                .findFirst()
                .ifPresent(service -> definitions.stream()
                        .filter(definition -> FileNames.isOfFragment(definition.getResourceName()))
                        .forEach(fragment -> fragment.setName(service.getName() + " · " + fragment.getName())));
    }
}
