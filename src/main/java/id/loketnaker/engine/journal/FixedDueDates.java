package id.loketnaker.engine.journal;

import id.loketnaker.engine.UserTaskListener;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * Nobody sets the due date of a task by hand, not even an administrator: it is the ledger's, which moves it by itself.
 */
@Component
class FixedDueDates extends UserTaskListener {

    FixedDueDates() {
        super(EVENTNAME_UPDATE);
    }

    @Override
    public void notify(DelegateTask task) {
        if (((TaskEntity) task).getPropertyChanges().containsKey(TaskEntity.DUE_DATE)) {
            throw new BadUserRequestException(
                    "Tenggat tugas dihitung dari diagram dan kalender kerja, dan hanya bergeser bersama keduanya.");
        }
    }
}
