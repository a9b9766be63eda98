package id.loketnaker.engine.scenario;

import id.loketnaker.servicepack.PackLocation;
import id.loketnaker.servicepack.Scenario;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.ServicePackReader;
import java.io.PrintStream;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays all scenarios of all packs and prints, for the process owner, what differed step by step. */
@Component
@Profile(ScenarioRunner.PROFILE)
public class ScenarioReport {

    private final ScenarioRunner runner;

    ScenarioReport(ScenarioRunner runner) {
        this.runner = runner;
    }

    /** Answers 0 when everything went as written and every flow and rule was passed, else 1. */
    public int print(String location, PrintStream out) {
        int played = 0;
        int different = 0;
        int missing = 0;
        List<ServicePack> packs =
                new ServicePackReader().readAll(PackLocation.of(location).packs());
        for (ServicePack pack : packs) {
            out.println(pack.id() + " — " + pack.standard().name());
            for (Scenario scenario : pack.scenarios()) {
                ScenarioResult result = runner.run(pack, scenario);
                played++;
                different += result.isAsExpected() ? 0 : 1;
                print(result, out);
            }
            List<String> flows = runner.flowsNotPassed(pack);
            missing += printMissing(flows, out);
            List<String> rules = runner.rulesNotMatched(pack);
            missing += rules.size();
            rules.forEach(rule -> out.println("  ! aturan belum kena dalam skenario mana pun: " + rule));
        }
        for (var fragment : runner.flowsOfFragmentsNotPassed(packs).entrySet()) {
            out.println("bersama/" + fragment.getKey());
            missing += printMissing(fragment.getValue(), out);
        }
        out.printf("%d skenario, %d berbeda, %d alur atau aturan belum dilalui%n", played, different, missing);
        return different + missing == 0 ? 0 : 1;
    }

    private static int printMissing(List<String> flows, PrintStream out) {
        flows.forEach(flow -> out.println("  ! alur belum dilalui skenario mana pun: " + flow));
        return flows.size();
    }

    private static void print(ScenarioResult result, PrintStream out) {
        out.printf(
                "  %s %s (%s)%n",
                result.isAsExpected() ? "✓" : "✗",
                result.scenario().name(),
                result.scenario().file());
        result.differences().forEach(difference -> out.println("      " + difference));
    }
}
