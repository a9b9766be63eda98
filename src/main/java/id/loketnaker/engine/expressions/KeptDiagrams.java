package id.loketnaker.engine.expressions;

import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/** Diagrams that a new deployment carries along, and that make no new version: the last one is as they are. */
public interface KeptDiagrams {

    /** @param resource name of the diagram in the deployment */
    boolean isKept(DeploymentEntity deployment, String resource);
}
