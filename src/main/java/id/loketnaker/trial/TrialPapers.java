package id.loketnaker.trial;

import id.loketnaker.casework.ChosenRequirements;
import id.loketnaker.documents.CaseDocuments;
import id.loketnaker.documents.FileReception;
import id.loketnaker.documents.ReceivedFile;
import id.loketnaker.documents.WaivedRequirements;
import id.loketnaker.servicepack.CompletenessStep;
import id.loketnaker.servicepack.DocumentType;
import id.loketnaker.servicepack.NeededPapers;
import id.loketnaker.servicepack.Requirement;
import id.loketnaker.servicepack.ServicePack;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * A scenario says what is decided and not who brought which file: at a step that finds the papers complete, those that
 * are still missing are handed in.
 */
@Component
@Profile({ScenarioRunner.PROFILE, "demo"})
class TrialPapers {

    private static final byte[] PAGE = DemoFiles.page("Diterima sebagai kertas");

    private final FileReception reception;
    private final CaseDocuments documents;
    private final WaivedRequirements waived;
    private final ChosenRequirements chosen;

    TrialPapers(
            FileReception reception, CaseDocuments documents, WaivedRequirements waived, ChosenRequirements chosen) {
        this.reception = reception;
        this.documents = documents;
        this.waived = waived;
        this.chosen = chosen;
    }

    void bring(String caseId, ServicePack pack, String elementId, String by, Map<String, Object> values) {
        boolean complete = pack.element(elementId)
                .flatMap(element -> pack.formOf(elementId).flatMap(form -> CompletenessStep.of(element, form)))
                .filter(step ->
                        step.complete().equals(values.get(step.decision().key())))
                .isPresent();
        if (complete) {
            missing(caseId, pack).forEach(requirement -> {
                try (ReceivedFile file = reception.receive(
                        new ByteArrayInputStream(PAGE), "Diterima sebagai kertas.pdf", DocumentType.USUAL)) {
                    documents.add(caseId, requirement, file, by, elementId);
                }
            });
        }
    }

    private List<String> missing(String caseId, ServicePack pack) {
        List<String> one = List.of(caseId);
        Set<String> there = new HashSet<>(documents.requirementsMet(one).getOrDefault(caseId, Set.of()));
        there.addAll(waived.of(one).getOrDefault(caseId, Set.of()));
        return NeededPapers.of(pack.standard(), chosen.of(one).getOrDefault(caseId, List.of())).stream()
                .map(Requirement::name)
                .filter(name -> !there.contains(name))
                .toList();
    }
}
