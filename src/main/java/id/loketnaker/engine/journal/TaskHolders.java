package id.loketnaker.engine.journal;

import id.loketnaker.sla.DeadlineLedger;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Tells the ledger when an official takes a task or gives it back. Submitting a form is an update too, and changes nobody's hands. */
@Component
class TaskHolders extends AbstractBpmnParseListener implements TaskListener {

    private final DeadlineLedger ledger;

    TaskHolders(DeadlineLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(EVENTNAME_UPDATE, this);
    }

    @Override
    public void notify(DelegateTask task) {
        if (((TaskEntity) task).getPropertyChanges().containsKey(TaskEntity.ASSIGNEE)) {
            ledger.held(task.getId(), task.getAssignee());
        }
    }
}
