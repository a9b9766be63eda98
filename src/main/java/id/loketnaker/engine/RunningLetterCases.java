package id.loketnaker.engine;

import id.loketnaker.casework.LetterCases;
import id.loketnaker.letters.LetterCase;
import id.loketnaker.servicepack.LetterTemplate;
import id.loketnaker.servicepack.ServicePack;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** A running case as its letters see it, with the values that it has now. */
@Component
public class RunningLetterCases {

    private final DeployedPacks packs;
    private final LetterCases cases;

    RunningLetterCases(DeployedPacks packs, LetterCases cases) {
        this.packs = packs;
        this.cases = cases;
    }

    /** For a letter of the case that an execution belongs to. */
    public LetterCase of(DelegateExecution execution, String letter) {
        ExecutionEntity root = CaseRoots.of(execution); // a fragment writes the letters of the case that called it
        ServicePack pack = packs.of(root.getProcessDefinitionId());
        LetterTemplate template = pack.letter(letter).orElseThrow();
        return cases.with(pack, root.getProcessInstanceId(), PlainValues.of(execution, template.variables()));
    }
}
