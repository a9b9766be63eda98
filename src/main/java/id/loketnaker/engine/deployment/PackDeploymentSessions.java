package id.loketnaker.engine.deployment;

import id.loketnaker.engine.OwnSession;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PackDeploymentSessions {

    @Bean
    OwnSession packDeployments(DeploymentGate gate) {
        return new OwnSession(DeploymentManager.class, () -> new PackDeploymentManager(gate));
    }

    @Bean
    OwnSession fragmentVersions() {
        return new OwnSession(ProcessDefinitionManager.class, FragmentVersions::new);
    }
}
