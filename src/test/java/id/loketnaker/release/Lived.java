package id.loketnaker.release;

import id.loketnaker.servicepack.Scenario;
import id.loketnaker.servicepack.ServicePack;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * A scenario that was lived to its end.
 *
 * @param steps its start first
 * @param seen where the case stood after each of the steps
 */
record Lived(ServicePack pack, Scenario scenario, List<Step> steps, List<Set<String>> seen) {

    static List<Step> steps(ServicePack pack, Scenario scenario) {
        ZoneId zone = pack.office().zone();
        return Step.of(pack.key(), scenario, zone);
    }

    /** What was there to see when its case was left: after the end nothing. */
    Set<String> last() {
        return seen.get(seen.size() - 1);
    }
}
