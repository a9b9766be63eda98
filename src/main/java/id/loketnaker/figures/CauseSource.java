package id.loketnaker.figures;

import id.loketnaker.register.EndedCase;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads from the records of cases why they took the way they took. */
public interface CauseSource {

    /**
     * A time during which the clock of a case stood still.
     *
     * @param elementId of the step that it stood still for
     */
    record Still(String elementId, Instant from, Instant until) {}

    /**
     * What is known of a case.
     *
     * @param applicantMinutes service minutes during which its clock stood still for the applicant
     * @param otherMinutes and for anything else
     */
    record Explained(Set<Cause> causes, int applicantMinutes, int otherMinutes) {}

    /**
     * Of each case, by its id.
     *
     * @param stills by case
     */
    Map<String, Explained> of(Collection<EndedCase> cases, Map<String, List<Still>> stills);
}
