package id.loketnaker.trial;

import id.loketnaker.servicepack.DecisionTable;
import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.Element;
import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.Scenario;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.reader.RunningDiagram;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays the scenarios of deployed packs on the real engine, with the clock moved as they say. Not for use beside real
 * cases.
 */
@Component
@Profile(ScenarioRunner.PROFILE)
public class ScenarioRunner {

    /** The profile in which packs are tried out. */
    public static final String PROFILE = "uji";

    private final CaseActions actions;
    private final PassedFlows passedFlows;
    private final MatchedRules matchedRules;

    ScenarioRunner(CaseActions actions, PassedFlows passedFlows, MatchedRules matchedRules) {
        this.actions = actions;
        this.passedFlows = passedFlows;
        this.matchedRules = matchedRules;
    }

    /** Plays one scenario to its end, or to the first step that could not be done. */
    public ScenarioResult run(ServicePack pack, Scenario scenario) {
        try {
            ScenarioPlay play = new ScenarioPlay(
                    actions, pack, scenario, Staff.of(pack.office().id()));
            List<Difference> differences = play.play();
            actions.forgetPeriod(play.caseId());
            return new ScenarioResult(scenario, play.caseId(), differences);
        } finally {
            ClockUtil.reset();
        }
    }

    /** Sequence flows of the pack that no scenario run so far has passed; what the system adds need not be. */
    public List<String> flowsNotPassed(ServicePack pack) {
        return notPassed(
                pack.diagram(), flow -> passedFlows.contain(pack.office().id(), pack.key(), flow));
    }

    /**
     * Sequence flows of the fragments that the packs call and that no scenario of any of them has passed, by the key of
     * the fragment. What one service never needs another may.
     */
    public SortedMap<String, List<String>> flowsOfFragmentsNotPassed(Collection<ServicePack> packs) {
        SortedMap<String, List<String>> missing = new TreeMap<>();
        packs.stream()
                .flatMap(pack -> pack.fragments().stream())
                .forEach(fragment -> missing.computeIfAbsent(
                        fragment.processId(), key -> notPassed(fragment, flow -> passedFlows.contain(key, flow))));
        return missing;
    }

    private static List<String> notPassed(Diagram diagram, Predicate<String> isPassed) {
        return diagram.sequenceFlowIds().stream()
                .filter(isPassed.negate())
                .filter(flow -> !RunningDiagram.isAdded(flow))
                .map(flow -> flow
                        + diagram.element(flow)
                                .map(Element::name)
                                .map(name -> " (" + name + ")")
                                .orElse(""))
                .toList();
    }

    /** Rules of the pack's own decision tables that held in no scenario run so far, in words. */
    public List<String> rulesNotMatched(ServicePack pack) {
        return tables(pack, false)
                .flatMap(table -> notMatched(
                        table, rule -> matchedRules.contain(pack.office().id(), table.id(), rule)))
                .sorted()
                .toList();
    }

    /** The same of the tables that fragments bring along, in no scenario of any pack that calls them. */
    public List<String> rulesOfFragmentsNotMatched(Collection<ServicePack> packs) {
        return packs.stream()
                .flatMap(pack -> tables(pack, true))
                .flatMap(table -> notMatched(table, rule -> matchedRules.contain(table.id(), rule)))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<DecisionTable> tables(ServicePack pack, boolean ofFragments) {
        return pack.decisions().values().stream()
                .filter(table -> FileNames.isOfFragment(pack.fileOfDecision(table.id())) == ofFragments);
    }

    private static Stream<String> notMatched(DecisionTable table, Predicate<String> isMatched) {
        return table.rulesById().entrySet().stream()
                .filter(rule -> !isMatched.test(rule.getKey()))
                .map(Map.Entry::getValue);
    }
}
