package id.loketnaker.engine.forms;

import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** Lets a task be completed only through its form, and writes who filled in what on the record of the case. */
@Component
class TaskCompletion implements TaskListener {

    private static final String REMEDY =
            "Tugas hanya dapat diselesaikan lewat formulirnya (submit-form), supaya isiannya diperiksa.";

    private final CaseRegister register;
    private final Clock clock;

    TaskCompletion(CaseRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        String filledIn = Submissions.ofThisCommand().take(task, REMEDY);
        ExecutionEntity execution = (ExecutionEntity) task.getExecution();
        register.record(
                execution.getRootProcessInstanceId(),
                new Entry(
                        clock.instant(),
                        EntryKind.TASK_DONE,
                        task.getTaskDefinitionKey(),
                        task.getName(),
                        ActingUser.of(execution),
                        filledIn));
    }
}
