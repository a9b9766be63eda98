package id.loketnaker.casework;

import java.util.Map;
import java.util.Set;

/** Tries out what a form would bring, without submitting it. */
public interface FormTrials {

    /**
     * What some variables would be if the form of an open task were submitted like this. Nothing is stored. The caller
     * must have asked whether the user may see the task.
     *
     * @throws UnacceptableException with every objection, as on submission
     */
    Map<String, Object> values(String taskId, Map<String, Object> submitted, Set<String> wanted);
}
