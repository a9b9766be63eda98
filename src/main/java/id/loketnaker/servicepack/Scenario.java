package id.loketnaker.servicepack;

import java.util.List;

/**
 * A worked example of a case that a process owner wrote and a head of division signs.
 *
 * @param file name in the pack, such as {@code skenario/damai.yaml}
 * @param places where each step stands in the file, such as {@code langkah[2]}; with {@code dasar} before it when it
 *     stands in the scenario that this one builds on
 * @param outcome name of the end event, or {@link #RUNNING}
 */
public record Scenario(
        String name, String file, ScenarioStart start, List<ScenarioStep> steps, String outcome, List<String> places) {

    /** The outcome of a scenario whose case goes on. */
    public static final String RUNNING = "berjalan";

    public Scenario {
        steps = List.copyOf(steps);
        places = List.copyOf(places);
    }

    /** Whether a step is another scenario's, whose it is to be right. */
    public boolean isTakenOver(int step) {
        return places.get(step).startsWith("dasar ");
    }
}
