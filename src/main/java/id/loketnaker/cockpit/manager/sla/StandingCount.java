package id.loketnaker.cockpit.manager.sla;

import id.loketnaker.figures.OpenCase;
import id.loketnaker.figures.Standing;
import java.time.Instant;

/** Running cases by how they stand. */
final class StandingCount {

    /** As it is sent. */
    public record Shown(int berjalan, int tepatWaktu, int berisiko, int terlambat, int jeda) {}

    private final int[] counts = new int[Standing.values().length];

    void add(OpenCase one, Instant now) {
        counts[one.standing(now).ordinal()]++;
    }

    void add(StandingCount other) {
        for (int index = 0; index < counts.length; index++) {
            counts[index] += other.counts[index];
        }
    }

    Shown shown() {
        int onTime = of(Standing.ON_TIME);
        int atRisk = of(Standing.AT_RISK);
        int late = of(Standing.LATE);
        int paused = of(Standing.PAUSED);
        return new Shown(onTime + atRisk + late + paused, onTime, atRisk, late, paused);
    }

    private int of(Standing standing) {
        return counts[standing.ordinal()];
    }
}
