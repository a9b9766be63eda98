package id.loketnaker.casework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which elements of a diagram a case passed, also one that ended. */
public interface CaseHistory {

    /**
     * One visit of an element.
     *
     * @param definitionId the version of the process that it stands in
     * @param until nothing while it goes on
     * @param calledInstanceId of the fragment that it called
     */
    record Trace(
            String definitionId,
            String elementId,
            @Nullable String name,
            Instant from,
            @Nullable Instant until,
            boolean cancelled,
            @Nullable String calledInstanceId) {}

    /** The case that an instance belongs to; itself when it is not known. */
    String caseOf(String instanceId);

    /** In the order in which they began. */
    List<Trace> of(String instanceId);
}
