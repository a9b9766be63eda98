package id.loketnaker.engine.journal;

import id.loketnaker.engine.UserTaskListener;
import id.loketnaker.sla.DeadlineLedger;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * Tells the ledger when an official takes a task or gives it back. Submitting a form is an update too, and changes
 * nobody's hands.
 */
@Component
class TaskHolders extends UserTaskListener {

    private final DeadlineLedger ledger;

    TaskHolders(DeadlineLedger ledger) {
        super(EVENTNAME_UPDATE);
        this.ledger = ledger;
    }

    @Override
    public void notify(DelegateTask task) {
        if (((TaskEntity) task).getPropertyChanges().containsKey(TaskEntity.ASSIGNEE)) {
            ledger.held(task.getId(), task.getAssignee());
        }
    }
}
