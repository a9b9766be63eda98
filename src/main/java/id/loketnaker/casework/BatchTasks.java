package id.loketnaker.casework;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tasks that cases may do together, as far as the present user may see them. */
public interface BatchTasks {

    /**
     * One that is open.
     *
     * @param definitionId of the diagram it stands in: the version of the service, or of a fragment
     * @param caseId of the case that it belongs to, also where it stands in a fragment
     * @param holder user id of the official who has it
     */
    record BatchTask(
            String id,
            String elementId,
            String name,
            String definitionId,
            String caseId,
            @Nullable String holder) {}

    /** Those of an office with one of these ids in the diagram, of whatever service. */
    List<BatchTask> open(String office, Collection<String> elementIds);

    /** The version of a service with which a case would start now. */
    String latest(String office, String service);
}
