package id.loketnaker.engine.deployment;

import id.loketnaker.engine.expressions.KeptDiagrams;
import id.loketnaker.servicepack.FileNames;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.stereotype.Component;

/** What {@link PackDeploymentManager} found to be the same, for the reader of diagrams. */
@Component
class FragmentsOfThisCommand implements KeptDiagrams {

    @Override
    public boolean isKept(DeploymentEntity deployment, String resource) {
        return deployment.isNew()
                && FileNames.isOfFragment(resource)
                && Context.getCommandContext().getDeploymentManager() instanceof PackDeploymentManager packs
                && packs.keeps(FileNames.fragmentOf(resource));
    }
}
