package id.loketnaker.webapps.limits;

import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.sla.OpenLimit;
import id.loketnaker.sla.Terms;
import id.loketnaker.webapps.LocalMoments;
import java.time.Instant;

/**
 * What is left of an open limit, as JSON.
 *
 * @param left what is left until it is due, or what it is beyond
 * @param minutes whether that is minutes of service hours, not working days
 * @param state aman, berisiko, terlambat or berhenti
 */
public record LeftJson(String due, long left, boolean minutes, String state) {

    public static LeftJson of(OpenLimit limit, ServicePack pack, Terms terms, Instant now) {
        return new LeftJson(
                new LocalMoments(pack.office().zone()).of(limit.term().due()),
                limit.left(now, terms),
                limit.isInMinutes(),
                Words.standing(limit.state(now)));
    }
}
