package id.loketnaker.trial;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Remembers which sequence flows the scenarios have passed, to name those that none has. */
@Component
@Profile(ScenarioRunner.PROFILE)
class PassedFlows extends AbstractBpmnParseListener {

    private record Passed(String office, String key, String flow) {}

    private final Set<Passed> passed = ConcurrentHashMap.newKeySet();

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
        ProcessDefinitionEntity definition = (ProcessDefinitionEntity) scope.getProcessDefinition();
        Passed flow = new Passed(definition.getTenantId(), definition.getKey(), transition.getId());
        transition.addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) taken -> passed.add(flow));
    }

    /** In whichever office and service called the fragment. */
    boolean contain(String fragment, String flow) {
        return passed.stream().anyMatch(each -> each.key.equals(fragment) && each.flow.equals(flow));
    }

    boolean contain(String office, String key, String flow) {
        return passed.contains(new Passed(office, key, flow));
    }
}
