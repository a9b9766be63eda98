package id.loketnaker.engine.calendarchange;

import id.loketnaker.sla.DeadlineKind;
import id.loketnaker.sla.PlannedMove;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * Lets tasks and timer jobs follow the ledger, all of a batch in one command: suspended ones too. The engine's own
 * revisions guard them; whoever works on one at the same moment wins, and the batch is done again.
 */
@Component
class EngineDates {

    private final ProcessEngineConfigurationImpl engine;
    private final ManagementService jobs;
    private final TaskService tasks;

    EngineDates(ProcessEngineConfigurationImpl engine, ManagementService jobs, TaskService tasks) {
        this.engine = engine;
        this.jobs = jobs;
        this.tasks = tasks;
    }

    void follow(List<PlannedMove> moves) {
        Map<String, Instant> timers = dueById(moves, DeadlineKind.TIMER);
        Map<String, Instant> due = dueById(moves, DeadlineKind.TASK);
        engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    if (!timers.isEmpty()) {
                        jobs.createJobQuery()
                                .jobIds(timers.keySet())
                                .list()
                                .forEach(job -> ((JobEntity) job).setDuedate(Date.from(timers.get(job.getId()))));
                    }
                    if (!due.isEmpty()) {
                        tasks.createTaskQuery()
                                .taskIdIn(due.keySet().toArray(String[]::new))
                                .list()
                                .forEach(task -> ((TaskEntity) task).setDueDate(Date.from(due.get(task.getId()))));
                    }
                    return null;
                }));
    }

    private static Map<String, Instant> dueById(List<PlannedMove> moves, DeadlineKind kind) {
        return moves.stream()
                .filter(move -> move.kind() == kind)
                .collect(Collectors.toMap(PlannedMove::deadlineId, PlannedMove::after));
    }
}
