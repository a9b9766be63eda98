package id.loketnaker.webapps.papers;

import id.loketnaker.casework.ChosenRequirements;
import id.loketnaker.casework.NamesOfDay;
import id.loketnaker.casework.People;
import id.loketnaker.documents.SizeLimit;
import id.loketnaker.documents.WaivedRequirement;
import id.loketnaker.documents.WaivedRequirements;
import id.loketnaker.servicepack.NeededPapers;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.webapps.LocalMoments;
import id.loketnaker.webapps.papers.DocumentJson.PersonJson;
import id.loketnaker.webapps.papers.DocumentJson.StrikeJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The papers of a case against what it has to bring. Whether somebody may see the case is for the caller to ask. */
@Component
public class Checklists {

    private final ChosenRequirements chosen;
    private final WaivedRequirements waived;
    private final People people;
    private final SizeLimit limit;

    Checklists(ChosenRequirements chosen, WaivedRequirements waived, People people, SizeLimit limit) {
        this.chosen = chosen;
        this.waived = waived;
        this.people = people;
        this.limit = limit;
    }

    /** @param documents struck out ones too */
    public ChecklistJson of(String caseId, ServicePack pack, List<DocumentJson> documents, boolean mayAdd) {
        List<String> chosenHere = NeededPapers.table(pack).isPresent()
                ? chosen.of(List.of(caseId)).getOrDefault(caseId, List.of())
                : List.of();
        return ChecklistJson.of(pack.standard(), chosenHere, waived(caseId, pack), documents, limit.bytes(), mayAdd);
    }

    private Map<String, StrikeJson> waived(String caseId, ServicePack pack) {
        List<WaivedRequirement> all = waived.of(caseId);
        NamesOfDay names =
                people.ofAllTimes(all.stream().map(WaivedRequirement::by).collect(Collectors.toSet()));
        LocalMoments times = new LocalMoments(pack.office().zone());
        Map<String, StrikeJson> told = new HashMap<>();
        all.forEach(each -> told.put(
                each.requirement(),
                new StrikeJson(
                        new PersonJson(
                                each.by(), Objects.requireNonNullElse(names.at(each.by(), each.at()), each.by())),
                        times.of(each.at()),
                        each.reason())));
        return told;
    }
}
