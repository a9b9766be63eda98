package id.loketnaker.engine.forms;

import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.engine.PlainValues;
import id.loketnaker.servicepack.FormSchema;
import id.loketnaker.servicepack.ServicePack;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

/** The one way in for what people fill in: checked against the form that the case's version of the pack has. */
@Component
class FormDoor {

    private final DeployedPacks packs;
    private final FormCheck check;
    private final DaysOfCases days;
    private final PapersOfTask papers;
    private final HearingsOfForms hearings;

    FormDoor(DeployedPacks packs, FormCheck check, DaysOfCases days, PapersOfTask papers, HearingsOfForms hearings) {
        this.packs = packs;
        this.check = check;
        this.days = days;
        this.papers = papers;
        this.hearings = hearings;
    }

    /**
     * Checks what was submitted for an element and marks the scope as passed.
     *
     * @return what may be stored
     */
    VariableMap admit(String processDefinitionId, String elementId, VariableMap submitted, VariableScope scope) {
        FormCheck.Accepted accepted = tried(processDefinitionId, elementId, submitted, scope);
        if (scope instanceof TaskEntity task) {
            ServicePack pack = packs.of(processDefinitionId);
            papers.complete(pack, task, accepted.variables());
            hearings.set(
                    pack, task, accepted.variables(), () -> days.of(pack, scope).today());
        }
        accepted.emptied().stream().filter(scope::hasVariable).forEach(scope::removeVariable);
        Submissions.ofThisCommand().mark(scope, accepted.json());
        return accepted.variables();
    }

    /** The same check, of a submission that is only tried out; nothing is marked or stored. */
    FormCheck.Accepted tried(String processDefinitionId, String elementId, VariableMap submitted, VariableScope scope) {
        ServicePack pack = packs.of(processDefinitionId);
        FormSchema form = pack.formOf(elementId)
                .orElseThrow(() -> new IllegalStateException("Langkah " + elementId + " tidak punya formulir"));
        return check.check(
                OpenChoices.of(scope).in(form), submitted, known(form, scope), days.of(pack, scope), pack::prints);
    }

    /**
     * Only conditions, formulas and lists of rows ask what the case knows; reading all its variables for a form without
     * any is the dearest part of the check.
     */
    private static Map<String, Object> known(FormSchema form, VariableScope scope) {
        boolean asks = form.fields().stream()
                .anyMatch(field -> field.hideCondition() != null || field.rows() != null || field.formula() != null);
        return asks ? PlainValues.of(scope, scope.getVariableNames()) : Map.of();
    }
}
