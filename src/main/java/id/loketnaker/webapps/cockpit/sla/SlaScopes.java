package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.engine.CaseTime;
import id.loketnaker.engine.Managers;
import id.loketnaker.engine.OfficeServices;
import id.loketnaker.figures.OpenCases;
import java.util.List;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.springframework.stereotype.Component;

/** Draws the line round what the present user may see; every answer of this package begins here. */
@Component
class SlaScopes {

    private final Managers managers;
    private final OfficeServices services;
    private final CaseTime time;
    private final OpenCases openCases;

    SlaScopes(Managers managers, OfficeServices services, CaseTime time, OpenCases openCases) {
        this.managers = managers;
        this.services = services;
        this.time = time;
        this.openCases = openCases;
    }

    /**
     * @throws org.camunda.bpm.engine.AuthorizationException for who may see no figures
     * @throws NotFoundException for an office that is not theirs, as for one that does not exist
     */
    SlaScope of(SlaQuestion question) {
        List<String> seen = managers.officesToSee().stream().sorted().toList();
        if (!question.office().isEmpty() && !seen.contains(question.office())) {
            throw new NotFoundException("Kantor \"" + question.office() + "\" tidak ditemukan.");
        }
        List<String> chosen = question.office().isEmpty() ? seen : List.of(question.office());
        SlaNames names = new SlaNames(services.of(seen), time);
        return new SlaScope(question, chosen, names, openCases.asOfNow());
    }
}
