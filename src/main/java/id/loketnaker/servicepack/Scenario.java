package id.loketnaker.servicepack;

import java.util.List;

/**
 * A worked example of a case that a process owner wrote and a head of division signs.
 *
 * @param file name in the pack, such as {@code skenario/damai.yaml}
 * @param outcome name of the end event, or {@link #RUNNING}
 */
public record Scenario(String name, String file, ScenarioStart start, List<ScenarioStep> steps, String outcome) {

    /** The outcome of a scenario whose case goes on. */
    public static final String RUNNING = "berjalan";

    public Scenario {
        steps = List.copyOf(steps);
    }
}
