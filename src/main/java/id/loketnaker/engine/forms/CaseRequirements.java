package id.loketnaker.engine.forms;

import id.loketnaker.servicepack.Requirement;
import id.loketnaker.servicepack.ServicePack;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What a case has to bring: what a decision table chose for it, else all that its service asks for. */
final class CaseRequirements {

    private CaseRequirements() {}

    static List<String> of(ServicePack pack, VariableScope caseScope) {
        List<String> chosen = OpenChoices.of(caseScope).listed(Requirement.CHOSEN);
        return chosen.isEmpty()
                ? pack.standard().requirements().stream().map(Requirement::name).toList()
                : chosen;
    }
}
