package id.loketnaker.casework;

import java.util.Map;
import java.util.Set;

/** What a case knows at a step of it. The caller must have asked whether the user may see the task. */
public interface KnownValues {

    /** The values of some variables at an open task, in a fragment those of the fragment; without what is empty. */
    Map<String, Object> at(String taskId, Set<String> names);
}
