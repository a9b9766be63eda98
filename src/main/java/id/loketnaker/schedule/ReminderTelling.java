package id.loketnaker.schedule;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is asked of an engine: to tell the applicant of a case that has ended, in the present transaction. */
public interface ReminderTelling {

    /**
     * @param eventKey of this reminder, and of no other
     * @param notice id of the text in the version of the service that the case ran on
     * @param values that the text names
     */
    void tell(String eventKey, String caseId, String notice, Map<String, @Nullable Object> values);
}
