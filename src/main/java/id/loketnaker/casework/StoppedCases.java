package id.loketnaker.casework;

import java.util.Collection;
import java.util.Set;

/**
 * Cases in which the engine gave up on a step that it does by itself: they go no further until somebody lets it try
 * again. The caller must have asked whether the user may see the offices.
 */
public interface StoppedCases {

    /** Ids of the cases. */
    Set<String> of(Collection<String> offices);
}
