package id.loketnaker.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The last step of each running case, as long as it may be taken back. The caller asks whose it is. */
public interface LastSteps {

    /**
     * One of them.
     *
     * @param taskId that was done
     * @param by user id of who did it
     * @param entryId the last entry of the record of the case before it
     */
    record LastStep(String caseId, String taskId, String elementId, String by, Instant at, long entryId) {}

    /** The step that a task was; nothing when another was done in its case since. */
    Optional<LastStep> find(String taskId);

    /** What somebody did last in cases that run, the newest first. */
    List<LastStep> of(String userId, Instant since, int most);

    /** Why the engine cannot begin it anew, in a sentence; nothing when it can. */
    Optional<String> hindrance(LastStep step);

    /**
     * Begins the step anew, as it was before it was done; all that began with its end goes.
     *
     * @param holder user id of who has it from now on
     * @return id of the task that stands for it now
     * @throws MovedOnException with the {@link #hindrance}
     */
    String beginAnew(LastStep step, String holder);
}
