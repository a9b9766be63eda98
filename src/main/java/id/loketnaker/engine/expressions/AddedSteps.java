package id.loketnaker.engine.expressions;

import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** What the engine reads of a diagram beside what its owner drew; the file stays as it is. */
public interface AddedSteps {

    /** @param resource name of the diagram in the deployment */
    List<Element> to(DeploymentEntity deployment, String resource);
}
