package id.loketnaker.servicepack;

import java.util.List;

/** One step of a scenario. All times are local times of the office. */
public sealed interface ScenarioStep permits TaskStep, WaitStep, EventStep, CheckStep {

    /** Names or ids of the timer events expected to fire on the way to this step, in order. */
    default List<String> fired() {
        return List.of();
    }
}
