package id.loketnaker.release;

import id.loketnaker.servicepack.EventStep;
import id.loketnaker.servicepack.Scenario;
import id.loketnaker.servicepack.ScenarioStart;
import id.loketnaker.servicepack.ScenarioStep;
import id.loketnaker.servicepack.TaskStep;
import id.loketnaker.servicepack.WaitStep;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does to a case, kept with a release in this form: how scenarios are written may change, what people
 * did then does not.
 *
 * @param at none: at the time of the step before
 * @param what process key, name or id of a task, or label of an event
 * @param role of who does it
 * @param values of the form; dates are strings
 */
record Step(Kind kind, @Nullable Instant at, String what, String role, Map<String, Object> values) {

    enum Kind {
        START,
        TASK,
        EVENT,
        WAIT
    }

    /** All that is done in a scenario, without what it expects to be refused. */
    static List<Step> of(String service, Scenario scenario, ZoneId zone) {
        List<Step> steps = new ArrayList<>();
        ScenarioStart start = scenario.start();
        steps.add(new Step(Kind.START, instant(start.at(), zone), service, start.by(), start.values()));
        for (ScenarioStep step : scenario.steps()) {
            if (step instanceof TaskStep task && task.refusal() == null) {
                steps.add(new Step(Kind.TASK, instant(task.at(), zone), task.task(), task.by(), task.values()));
            } else if (step instanceof EventStep event && event.refusal() == null) {
                steps.add(new Step(Kind.EVENT, instant(event.at(), zone), event.event(), event.by(), event.values()));
            } else if (step instanceof WaitStep wait) {
                steps.add(new Step(Kind.WAIT, instant(wait.until(), zone), "", "", Map.of()));
            }
        }
        return List.copyOf(steps);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime local, ZoneId zone) {
        return local == null ? null : local.atZone(zone).toInstant();
    }

    Step startingAt(Instant moment) {
        return new Step(kind, moment, what, role, values);
    }
}
