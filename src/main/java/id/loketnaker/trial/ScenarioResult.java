package id.loketnaker.trial;

import id.loketnaker.servicepack.Scenario;
import java.util.List;

/**
 * How a scenario went: as it says when there is no difference.
 *
 * @param caseId the case that was played; empty when it could not be started
 */
public record ScenarioResult(Scenario scenario, String caseId, List<Difference> differences) {

    public ScenarioResult {
        differences = List.copyOf(differences);
    }

    public boolean isAsExpected() {
        return differences.isEmpty();
    }
}
