package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.casework.Managers;
import id.loketnaker.casework.People;
import id.loketnaker.casework.Services;
import id.loketnaker.casework.Sight;
import id.loketnaker.casework.StoppedCases;
import id.loketnaker.casework.UnknownException;
import id.loketnaker.figures.OpenCases;
import id.loketnaker.servicepack.ServicePack;
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
    private final StoppedCases stopped;

    SlaScopes(
            Managers managers,
            Services services,
            CaseTime time,
            OpenCases openCases,
            People people,
            StoppedCases stopped) {
        this.managers = managers;
        this.services = services;
        this.time = time;
        this.openCases = openCases;
        this.people = people;
        this.stopped = stopped;
    }

    /**
     * @throws org.camunda.bpm.engine.AuthorizationException for who may see no figures
     * @throws UnknownException for an office that is not theirs, as for one that does not exist
     */
    SlaScope of(SlaQuestion question) {
        return of(question, managers.figures());
    }

    /**
     * For somebody who is not present.
     *
     * @param sight what they may see
     */
    SlaScope of(SlaQuestion question, Sight sight) {
        List<String> seen = List.copyOf(sight.all());
        if (!question.office().isEmpty() && !seen.contains(question.office())) {
            throw new UnknownException("Kantor \"" + question.office() + "\" tidak ditemukan.");
        }
        List<String> chosen = question.office().isEmpty() ? seen : List.of(question.office());
        List<ServicePack> theirs = services.of(seen).stream()
                .filter(pack -> sight.includes(pack.office().id(), pack.key()))
                .toList();
        SlaNames names = new SlaNames(theirs, time, people);
        return new SlaScope(question, sight, chosen, names, openCases.asOfNow(), stopped.of(chosen));
    }
}
