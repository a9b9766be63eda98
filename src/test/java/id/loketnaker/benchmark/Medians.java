package id.loketnaker.benchmark;

import java.util.List;

/** The middle of what was measured, which one disturbed round does not move. */
final class Medians {

    private Medians() {}

    static double of(List<Double> measured) {
        List<Double> sorted = measured.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
