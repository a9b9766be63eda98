package id.loketnaker.engine.journal;

import id.loketnaker.sla.DeadlineKind;
import id.loketnaker.sla.MovedDeadline;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.springframework.stereotype.Component;

/** Makes the engine's timer jobs and task due dates follow the ledger, within the command that moved it. */
@Component
public class TimerJobs {

    /** Timers that must not fire while the clock of their case stands still. */
    public void hold(List<String> ids) {
        ids.forEach(id -> job(id).ifPresent(job -> job.setSuspensionState(SuspensionState.SUSPENDED.getStateCode())));
    }

    /** Timers of a clock that runs again. */
    public void release(List<String> ids) {
        ids.forEach(id -> job(id).ifPresent(job -> job.setSuspensionState(SuspensionState.ACTIVE.getStateCode())));
    }

    public void follow(List<MovedDeadline> moves) {
        for (MovedDeadline move : moves) {
            Date due = Date.from(move.after());
            if (move.kind() == DeadlineKind.TIMER) {
                job(move.id()).ifPresent(job -> job.setDuedate(due));
            } else if (move.kind() == DeadlineKind.TASK) {
                task(move.id()).ifPresent(task -> task.setDueDate(due));
            }
        }
    }

    /** One that began in this command is not in the database yet. */
    private static Optional<JobEntity> job(String id) {
        CommandContext command = Context.getCommandContext();
        return Optional.<JobEntity>ofNullable(command.getDbEntityManager().getCachedEntity(TimerEntity.class, id))
                .or(() -> Optional.ofNullable(command.getJobManager().findJobById(id)));
    }

    private static Optional<TaskEntity> task(String id) {
        return Optional.ofNullable(Context.getCommandContext().getTaskManager().findTaskById(id));
    }
}
