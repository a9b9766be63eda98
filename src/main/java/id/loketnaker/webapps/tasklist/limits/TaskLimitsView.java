package id.loketnaker.webapps.tasklist.limits;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.loketnaker.casework.CaseLimits;
import id.loketnaker.sla.DeadlineView;
import id.loketnaker.sla.OpenLimit;
import id.loketnaker.webapps.LocalMoments;
import id.loketnaker.webapps.limits.ClockJson;
import id.loketnaker.webapps.limits.LeftJson;
import id.loketnaker.webapps.limits.LimitJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tab "Tenggat" as JSON: the clock of the case, and its limits in the order in which they came to be. */
record TaskLimitsView(String number, boolean running, String received, ClockJson clock, List<Line> deadlines) {

    /** @param left of an open limit */
    @JsonInclude(Include.NON_NULL)
    record Line(@JsonUnwrapped LimitJson limit, @Nullable LeftJson left) {}

    static TaskLimitsView of(CaseLimits limits, Map<String, String> names) {
        return new TaskLimitsView(
                limits.registered().number(),
                true,
                new LocalMoments(limits.pack().office().zone())
                        .of(limits.registered().receivedAt()),
                ClockJson.of(limits.clock(), limits.pack()),
                limits.deadlines().stream()
                        .map(deadline -> line(deadline, limits, names))
                        .toList());
    }

    private static Line line(DeadlineView deadline, CaseLimits limits, Map<String, String> names) {
        OpenLimit open = limits.open().get(deadline.id());
        return new Line(
                LimitJson.of(deadline, limits.pack(), names),
                open == null ? null : LeftJson.of(open, limits.pack(), limits.terms(), limits.now()));
    }
}
