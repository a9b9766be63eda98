package id.loketnaker.trial;

import id.loketnaker.engine.CaseRoots;
import id.loketnaker.servicepack.ServicePack;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers which sequence flows each case really took, in fragments too, once that is in the database. */
public class TakenFlows extends AbstractBpmnParseListener {

    private final Map<String, Map<String, Set<String>>> taken = new ConcurrentHashMap<>();

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
        transition.addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                execution -> note(transition.getId(), CaseRoots.of(execution)));
    }

    private void note(String flow, ExecutionEntity root) {
        String caseId = root.getId();
        String pack = root.getTenantId() + "/" + root.getProcessDefinition().getKey();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                taken.computeIfAbsent(pack, each -> new ConcurrentHashMap<>())
                        .computeIfAbsent(caseId, each -> new ConcurrentSkipListSet<>())
                        .add(flow);
            }
        });
    }

    /** By the id of the case. */
    public Map<String, Set<String>> of(ServicePack pack) {
        return taken.getOrDefault(pack.id(), Map.of());
    }
}
