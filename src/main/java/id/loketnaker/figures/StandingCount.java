package id.loketnaker.figures;

import java.time.Instant;
import java.util.List;

/** Running cases by how they stand. */
public record StandingCount(int paused, int onTime, int atRisk, int late) {

    public static final StandingCount NONE = new StandingCount(0, 0, 0, 0);

    static StandingCount of(List<OpenCase> cases, Instant at) {
        int[] counts = new int[Standing.values().length];
        for (OpenCase one : cases) {
            counts[one.standing(at).ordinal()]++;
        }
        return new StandingCount(
                counts[Standing.PAUSED.ordinal()],
                counts[Standing.ON_TIME.ordinal()],
                counts[Standing.AT_RISK.ordinal()],
                counts[Standing.LATE.ordinal()]);
    }

    public int all() {
        return paused + onTime + atRisk + late;
    }

    public StandingCount plus(StandingCount other) {
        return new StandingCount(
                paused + other.paused, onTime + other.onTime, atRisk + other.atRisk, late + other.late);
    }
}
