package id.loketnaker.webapps.tasklist.limits;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import id.loketnaker.casework.People;
import id.loketnaker.casework.TaskGlances.Glance;
import id.loketnaker.sla.OpenLimit;
import id.loketnaker.webapps.limits.LeftJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A task in the list, as JSON.
 *
 * @param official name of the official who has it
 * @param paused whether the clock of its case stands still
 * @param limit nothing for a task without limit
 */
@JsonInclude(Include.NON_NULL)
record TaskCard(
        String task,
        String caseId,
        String number,
        String applicant,
        String serviceName,
        String step,
        @Nullable String official,
        boolean paused,
        @Nullable LeftJson limit) {

    static TaskCard of(Glance glance, Map<String, String> names) {
        OpenLimit limit = glance.limit();
        return new TaskCard(
                glance.taskId(),
                glance.registered().id(),
                glance.registered().number(),
                glance.registered().applicant(),
                glance.pack().standard().name(),
                glance.step(),
                glance.holder() == null ? null : names.getOrDefault(glance.holder(), People.NAMELESS),
                glance.pausedAt() != null,
                limit == null ? null : LeftJson.of(limit, glance.pack(), glance.terms(), glance.now()));
    }
}
