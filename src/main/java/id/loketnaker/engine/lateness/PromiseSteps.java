package id.loketnaker.engine.lateness;

import id.loketnaker.engine.expressions.AddedSteps;
import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.reader.RunningDiagram;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Parse;
import org.camunda.bpm.engine.impl.util.xml.Parser;
import org.springframework.stereotype.Component;

/** The steps that watch the promise of a service; read again after a restart they are the same. */
@Component
class PromiseSteps implements AddedSteps {

    private static final Parser XML = new Parser() {
        @Override
        public Parse createParse() {
            return new Parse(this) {};
        }
    };

    @Override
    public List<Element> to(DeploymentEntity deployment, String resource) {
        if (FileNames.isOfFragment(resource)) {
            return List.of();
        }
        TreeMap<String, byte[]> content = new TreeMap<>();
        files(deployment).forEach(file -> content.put(file.getName(), file.getBytes()));
        return !RunningDiagram.hasMore(content.keySet())
                ? List.of()
                : RunningDiagram.of(PackFiles.deployed(deployment.getTenantId(), content)).added().stream()
                        .map(xml ->
                                XML.createParse().sourceString(xml).execute().getRootElement())
                        .toList();
    }

    /** Of a deployment that is read again, the engine has only the diagram at hand. */
    private static Collection<ResourceEntity> files(DeploymentEntity deployment) {
        return deployment.isNew()
                ? deployment.getResources().values()
                : Context.getCommandContext().getResourceManager().findResourcesByDeploymentId(deployment.getId());
    }
}
