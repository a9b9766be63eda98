package id.loketnaker.webapps.tasklist;

import id.loketnaker.casework.CaseEvents;
import id.loketnaker.casework.TaskCases;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What comes from outside the list of tasks, such as an applicant who withdraws, entered by the official who works on
 * one.
 */
@Service
class TaskEvents {

    private final TaskCases cases;
    private final CaseEvents events;

    TaskEvents(TaskCases cases, CaseEvents events) {
        this.cases = cases;
        this.events = events;
    }

    /** Events that the present user may enter for the case of a task of theirs. */
    List<String> offered(String taskId) {
        return events.offeredTo(cases.of(taskId).id());
    }

    void raise(String taskId, String event, @Nullable String date, @Nullable String reason) {
        events.raise(cases.of(taskId).id(), event, date, reason);
    }
}
