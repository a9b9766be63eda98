package id.loketnaker.engine.forms;

import id.loketnaker.documents.CaseDocuments;
import id.loketnaker.documents.WaivedRequirements;
import id.loketnaker.engine.CaseRoots;
import id.loketnaker.servicepack.CompletenessStep;
import id.loketnaker.servicepack.NeededPapers;
import id.loketnaker.servicepack.Requirement;
import id.loketnaker.servicepack.ServicePack;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

/** Papers are not found complete while one that the case has to bring is neither there nor waived with a reason. */
@Component
class PapersOfTask {

    private final CaseDocuments documents;
    private final WaivedRequirements waived;

    PapersOfTask(CaseDocuments documents, WaivedRequirements waived) {
        this.documents = documents;
        this.waived = waived;
    }

    /**
     * @param accepted what was filled in
     * @throws FormFieldValidationException when it finds them complete and they are not; REST answers it with 400
     */
    void complete(ServicePack pack, TaskEntity task, VariableMap accepted) {
        Optional<CompletenessStep> step = pack.element(task.getTaskDefinitionKey())
                .flatMap(element -> pack.formOf(element.id()).flatMap(form -> CompletenessStep.of(element, form)));
        if (step.isPresent()
                && step.get()
                        .complete()
                        .equals(accepted.get(step.get().decision().key()))) {
            List<String> missing = missing(pack, CaseRoots.of(task.getExecution()));
            if (!missing.isEmpty()) {
                String reason = "belum dapat dinyatakan lengkap, sebab belum ada: " + String.join("; ", missing)
                        + ". Tambahkan di tab Berkas, catat bahwa diterima sebagai kertas, atau tulis di sana mengapa"
                        + " tidak diperlukan";
                throw new FormFieldValidationException(List.of(reason), "Formulir belum dapat diterima: " + reason);
            }
        }
    }

    private List<String> missing(ServicePack pack, ExecutionEntity root) {
        String caseId = root.getId();
        Set<String> met =
                new HashSet<>(documents.requirementsMet(List.of(caseId)).getOrDefault(caseId, Set.of()));
        Map<String, Set<String>> without = waived.of(List.of(caseId));
        met.addAll(without.getOrDefault(caseId, Set.of()));
        return NeededPapers.of(pack.standard(), OpenChoices.of(root).listed(Requirement.CHOSEN)).stream()
                .map(Requirement::name)
                .filter(name -> !met.contains(name))
                .collect(Collectors.toList());
    }
}
