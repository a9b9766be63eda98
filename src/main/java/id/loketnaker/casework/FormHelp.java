package id.loketnaker.casework;

import id.loketnaker.casework.FormDays.KnownDays;
import org.springframework.stereotype.Service;

/** What helps an official while a form is filled in, so that they need not send it to hear what is impossible. */
@Service
public class FormHelp {

    private final TaskCases cases;
    private final StartableServices services;
    private final FormDays days;

    FormHelp(TaskCases cases, StartableServices services, FormDays days) {
        this.cases = cases;
        this.services = services;
        this.days = days;
    }

    /** @throws UnknownException when there is no such open task, or none that the present user may see */
    public KnownDays daysOfTask(String taskId) {
        cases.of(taskId);
        return days.ofTask(taskId);
    }

    /** Refused as by {@link StartableServices}, when the service is not theirs to begin. */
    public KnownDays daysOfStart(String definitionId) {
        services.of(definitionId);
        return days.ofStart(definitionId);
    }
}
