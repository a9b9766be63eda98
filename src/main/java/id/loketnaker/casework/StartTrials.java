package id.loketnaker.casework;

import java.util.Map;

/** Tries out a form that begins a case, without submitting it. The caller must have asked whether the user may. */
public interface StartTrials {

    /**
     * Nothing is stored.
     *
     * @throws UnacceptableException with every objection, as on submission
     */
    void tryStart(String definitionId, Map<String, Object> submitted);
}
