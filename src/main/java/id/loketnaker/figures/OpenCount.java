package id.loketnaker.figures;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Open tasks of one kind. */
record OpenCount(int open, int late) {

    static final OpenCount NONE = new OpenCount(0, 0);

    static Map<String, OpenCount> byElement(List<OpenCase> cases, Instant now) {
        Map<String, OpenCount> counts = new TreeMap<>();
        for (OpenCase each : cases) {
            for (OpenTask task : each.tasks()) {
                OpenCount one = new OpenCount(1, task.isLate(now) ? 1 : 0);
                counts.merge(task.element(), one, OpenCount::plus);
            }
        }
        return counts;
    }

    OpenCount plus(OpenCount other) {
        return new OpenCount(open + other.open, late + other.late);
    }
}
