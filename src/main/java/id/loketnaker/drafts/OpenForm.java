package id.loketnaker.drafts;

import org.jspecify.annotations.Nullable;

/**
 * A form that somebody may be filling in: of one task, or the start form of a service of an office, whatever its
 * version.
 *
 * @param caseId of the task; none before the start
 */
public record OpenForm(String id, @Nullable String caseId) {

    public static OpenForm ofTask(String taskId, String caseId) {
        return new OpenForm(taskForm(taskId), caseId);
    }

    public static OpenForm ofStart(String office, String service) {
        return new OpenForm("start/" + office + "/" + service, null);
    }

    static String taskForm(String taskId) {
        return "task/" + taskId;
    }
}
