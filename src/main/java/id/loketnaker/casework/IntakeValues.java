package id.loketnaker.casework;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a running case holds of its start form. The caller asks who may see and change it. */
public interface IntakeValues {

    /**
     * One field that holds something else now.
     *
     * @param field key in the start form; a computed field follows the others
     * @param before nothing when it was empty
     */
    record Change(
            String field, @Nullable Object before, @Nullable Object after) {}

    /** The values of some fields as they are now; without those that hold nothing. */
    Map<String, Object> of(String caseId, Set<String> fields);

    /**
     * Puts these fields right in the case, and in all that was handed on to parts of it that run.
     *
     * @param entered by the keys of the start form, as typed
     * @return what changed, in the order of the form
     * @throws UnacceptableException with every objection of the start form
     * @throws MovedOnException when the case is over
     */
    List<Change> correct(String caseId, Map<String, Object> entered);
}
