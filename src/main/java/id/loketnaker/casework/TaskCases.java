package id.loketnaker.casework;

import id.loketnaker.casework.OpenTasks.OpenTask;
import id.loketnaker.register.CaseSearch;
import id.loketnaker.register.RegisteredCase;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * The case behind a task. Who may see the task may see its case: this is the door for all that stands beside a task.
 * That they did is kept.
 */
@Service
public class TaskCases {

    private final OpenTasks tasks;
    private final CaseSearch search;
    private final CaseTrail trail;

    TaskCases(OpenTasks tasks, CaseSearch search, CaseTrail trail) {
        this.tasks = tasks;
        this.search = search;
        this.trail = trail;
    }

    /**
     * The case that a task belongs to, also when the task stands in a fragment that the case called.
     *
     * @throws UnknownException when there is no such open task, or none that the present user may see
     */
    public RegisteredCase of(String taskId) {
        return open(taskId).registered();
    }

    /**
     * The task with its case, and whether the present user may work on it.
     *
     * @throws UnknownException as {@link #of}
     */
    public CaseTask open(String taskId) {
        List<OpenTask> found = tasks.find(List.of(taskId));
        Map<String, String> cases = tasks.casesOf(found);
        CaseTask opened = found.stream()
                .filter(task -> cases.containsKey(task.id()))
                .flatMap(task -> search.cases(List.copyOf(cases.values())).stream()
                        .map(about ->
                                new CaseTask(about, task.elementId(), task.holder(), tasks.mayWorkOn(about.service()))))
                .findFirst()
                .orElseThrow(() -> new UnknownException("Tugas " + taskId + " tidak ditemukan."));
        trail.opened(opened.registered().id());
        return opened;
    }
}
