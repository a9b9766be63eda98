package id.loketnaker.engine.journal;

import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.engine.DueDate;
import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.CaseTime;
import id.loketnaker.sla.DeadlineKind;
import id.loketnaker.sla.DeadlineLedger;
import id.loketnaker.sla.Opening;
import java.time.Clock;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enters into the ledger what is due of an element of a diagram, with the name and the ground that stand there. */
@Component
class DeadlineEntry {

    private final DeadlineLedger ledger;
    private final DeployedPacks packs;
    private final CaseTime time;
    private final Clock clock;

    DeadlineEntry(DeadlineLedger ledger, DeployedPacks packs, CaseTime time, Clock clock) {
        this.ledger = ledger;
        this.packs = packs;
        this.time = time;
        this.clock = clock;
    }

    /**
     * @param id of the task or timer job
     * @param execution where it is due; a fragment has its ground from there
     * @param roleNow whose it is, when the case decides that and not the diagram
     * @return whether it has to wait for the case's clock, which stands still
     */
    boolean enter(
            String id,
            DeadlineKind kind,
            ExecutionEntity execution,
            String elementId,
            @Nullable String roleNow,
            DueDate due) {
        ServicePack pack = packs.of(execution.getProcessDefinitionId());
        Optional<Element> element = pack.element(elementId);
        return ledger.enter(
                new Opening(
                        id,
                        execution.getRootProcessInstanceId(),
                        kind,
                        elementId,
                        element.map(Element::name).orElse(null),
                        element.flatMap(DeadlineEntry::role).orElse(roleNow),
                        call(execution),
                        element.map(Element::documentation)
                                .map(text -> Grounds.fill(text, execution))
                                .orElse(null),
                        clock.instant()),
                due.term(),
                time.of(pack));
    }

    /** Where the diagram of the case calls the fragment that this stands in, also when that is called by a fragment. */
    private static @Nullable String call(ExecutionEntity execution) {
        @Nullable String call = null;
        ExecutionEntity caller = execution.getProcessInstance().getSuperExecution();
        while (caller != null) {
            call = caller.getActivityId();
            caller = caller.getProcessInstance().getSuperExecution();
        }
        return call;
    }

    private static Optional<String> role(Element element) {
        return element.attribute("candidateGroups")
                .filter(roles -> !roles.contains("${"))
                .flatMap(roles -> Diagram.listOf(roles).stream().findFirst());
    }
}
