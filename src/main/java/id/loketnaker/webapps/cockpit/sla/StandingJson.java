package id.loketnaker.webapps.cockpit.sla;

import id.loketnaker.figures.OpenService;
import id.loketnaker.figures.StandingCount;
import java.util.List;

/** Running cases by how they stand, as it is sent. */
record StandingJson(int running, int onTime, int atRisk, int late, int paused) {

    static StandingJson of(StandingCount count) {
        return new StandingJson(count.all(), count.onTime(), count.atRisk(), count.late(), count.paused());
    }

    static StandingJson ofAll(List<OpenService> running) {
        return of(running.stream().map(OpenService::standings).reduce(StandingCount.NONE, StandingCount::plus));
    }
}
