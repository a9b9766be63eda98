package id.loketnaker.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where to leave cases on the way, so that together they stand wherever any of the scenarios came by; as few as need
 * be, roughly.
 */
final class Cuts {

    /** A scenario and how many of its steps are lived, the start among them. */
    record Cut(Lived lived, int steps) {

        Set<String> seen() {
            return lived.seen().get(steps - 1);
        }
    }

    private Cuts() {}

    static List<Cut> of(Collection<Lived> all) {
        Set<String> wanted = new HashSet<>();
        List<Cut> candidates = new ArrayList<>();
        for (Lived lived : all) {
            for (int steps = 1; steps < lived.steps().size(); steps++) {
                candidates.add(new Cut(lived, steps));
                wanted.addAll(lived.seen().get(steps - 1));
            }
        }
        all.forEach(lived -> wanted.removeAll(lived.last()));
        List<Cut> chosen = new ArrayList<>();
        while (!wanted.isEmpty()) {
            Cut best = candidates.get(0);
            for (Cut candidate : candidates) {
                best = gain(candidate, wanted) > gain(best, wanted) ? candidate : best;
            }
            wanted.removeAll(best.seen());
            chosen.add(best);
        }
        return chosen;
    }

    private static long gain(Cut cut, Set<String> wanted) {
        return cut.seen().stream().filter(wanted::contains).count();
    }
}
