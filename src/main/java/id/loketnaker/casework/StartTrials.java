package id.loketnaker.casework;

import java.util.Map;

/** Tries out a form that begins a case, without submitting it. The caller must have asked whether the user may. */
public interface StartTrials {

    /**
     * Nothing is stored.
     *
     * @return what the case would keep, by field, groups as maps: nothing that is hidden or empty
     * @throws UnacceptableException with every objection, as on submission
     */
    Map<String, Object> tryStart(String definitionId, Map<String, Object> submitted);
}
