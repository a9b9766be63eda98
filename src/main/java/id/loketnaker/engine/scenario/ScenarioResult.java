package id.loketnaker.engine.scenario;

import id.loketnaker.servicepack.Scenario;
import java.util.List;

/** How a scenario went: as it says when there is no difference. */
public record ScenarioResult(Scenario scenario, List<Difference> differences) {

    public ScenarioResult {
        differences = List.copyOf(differences);
    }

    public boolean isAsExpected() {
        return differences.isEmpty();
    }
}
