package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.casework.Managers;
import id.loketnaker.casework.People;
import id.loketnaker.casework.Services;
import id.loketnaker.casework.UnknownException;
import id.loketnaker.figures.OpenCases;
import id.loketnaker.sla.CaseTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws the line round what the present user may see; every answer of this package begins here. */
@Component
class SlaScopes {

    private final Managers managers;
    private final Services services;
    private final CaseTime time;
    private final OpenCases openCases;
    private final People people;

    SlaScopes(Managers managers, Services services, CaseTime time, OpenCases openCases, People people) {
        this.managers = managers;
        this.services = services;
        this.time = time;
        this.openCases = openCases;
        this.people = people;
    }

    /**
     * @throws org.camunda.bpm.engine.AuthorizationException for who may see no figures
     * @throws UnknownException for an office that is not theirs, as for one that does not exist
     */
    SlaScope of(SlaQuestion question) {
        List<String> seen = managers.officesToSee().stream().sorted().toList();
        if (!question.office().isEmpty() && !seen.contains(question.office())) {
            throw new UnknownException("Kantor \"" + question.office() + "\" tidak ditemukan.");
        }
        List<String> chosen = question.office().isEmpty() ? seen : List.of(question.office());
        SlaNames names = new SlaNames(services.of(seen), time, people);
        return new SlaScope(question, chosen, names, openCases.asOfNow());
    }
}
