package id.loketnaker.cockpit;

import id.loketnaker.engine.CaseEvents;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the tabs beside a task offer to the official who works on it. */
@Service
class CaseDesk {

    private final TaskService tasks;
    private final CaseEvents events;

    CaseDesk(TaskService tasks, CaseEvents events) {
        this.tasks = tasks;
        this.events = events;
    }

    /** Events that the present user may enter for the case of a task of theirs. */
    List<String> eventsOf(String taskId) {
        return events.offeredTo(caseOf(taskId));
    }

    void raise(String taskId, String event, @Nullable String date, @Nullable String reason) {
        events.raise(caseOf(taskId), event, date, reason);
    }

    private String caseOf(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw new NotFoundException("Tugas " + taskId + " tidak ditemukan.");
        }
        return task.getProcessInstanceId();
    }
}
