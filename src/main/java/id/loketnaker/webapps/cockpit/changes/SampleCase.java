package id.loketnaker.webapps.cockpit.changes;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.EventStep;
import id.loketnaker.servicepack.InvalidServicePackException;
import id.loketnaker.servicepack.LetterTemplate;
import id.loketnaker.servicepack.Parameters;
import id.loketnaker.servicepack.Scenario;
import id.loketnaker.servicepack.ScenarioStep;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.TaskStep;
import id.loketnaker.servicepack.reader.ServicePackReader;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case to print a letter of: what a scenario of the pack fills in from beginning to end, with what the calls hand
 * over to fragments. What listeners remember is not in it, and shows as a gap.
 *
 * @param name of the scenario
 * @param at when it begins, local time of the office
 */
record SampleCase(String name, LocalDateTime at, Map<String, Object> values) {

    /** Calls within calls hand over what was handed over. */
    private static final int ROUNDS = 3;

    /** The one that issues the letter, else that fills in most of it; none of a pack without sound scenarios. */
    static Optional<SampleCase> of(ServicePack pack, LetterTemplate template) {
        return scenarios(pack).stream()
                .filter(scenario -> scenario.start().periodic() == null)
                .max(Comparator.<Scenario>comparingInt(scenario -> issues(scenario, template.id()) ? 1 : 0)
                        .thenComparingInt(scenario -> filled(pack, scenario, template)))
                .map(scenario ->
                        new SampleCase(scenario.name(), scenario.start().at(), values(pack, scenario)));
    }

    /** What was deployed is read without them; a rule made stricter since may refuse it. */
    private static List<Scenario> scenarios(ServicePack pack) {
        try {
            return pack.scenarios().isEmpty()
                    ? new ServicePackReader().read(pack.files()).scenarios()
                    : pack.scenarios();
        } catch (InvalidServicePackException refusedToday) {
            return List.of();
        }
    }

    private static boolean issues(Scenario scenario, String letter) {
        return scenario.steps().stream()
                .anyMatch(step -> step instanceof TaskStep task
                        && task.letters() != null
                        && task.letters().contains(letter));
    }

    private static int filled(ServicePack pack, Scenario scenario, LetterTemplate template) {
        Map<String, Object> values = values(pack, scenario);
        return (int) template.variables().stream()
                .filter(name -> values.containsKey(name.split("\\.", 2)[0]))
                .count();
    }

    private static Map<String, Object> values(ServicePack pack, Scenario scenario) {
        Map<String, Object> values = new HashMap<>(scenario.start().values());
        for (ScenarioStep step : scenario.steps()) {
            if (step instanceof TaskStep task && task.refusal() == null) {
                values.putAll(task.values());
            } else if (step instanceof EventStep event && event.refusal() == null) {
                values.putAll(event.values());
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            pack.diagrams()
                    .flatMap(diagram -> diagram.elements(Diagram.CALL).stream())
                    .forEach(call -> handOver(pack, call, values));
        }
        return values;
    }

    private static void handOver(ServicePack pack, Element call, Map<String, Object> values) {
        pack.fragments().stream()
                .filter(fragment ->
                        fragment.processId().equals(call.attributes().get("calledElement")))
                .findFirst()
                .ifPresent(fragment -> Parameters.of(fragment)
                        .completed(call.given())
                        .forEach((name, text) -> Parameters.handedOn(text)
                                .map(values::get)
                                .or(() -> Optional.of(text).filter(plain -> !plain.contains("${")))
                                .ifPresent(value -> values.putIfAbsent(name, value))));
    }
}
