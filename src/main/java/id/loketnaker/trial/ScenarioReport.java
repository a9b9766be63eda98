package id.loketnaker.trial;

import id.loketnaker.servicepack.Scenario;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.reader.PackLocation;
import id.loketnaker.servicepack.reader.ServicePackReader;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays all scenarios of all packs and prints, for the process owner, what differed step by step. */
@Component
@Profile(ScenarioRunner.PROFILE)
public class ScenarioReport {

    private final ScenarioRunner runner;
    private final ScenarioLetters letters;

    ScenarioReport(ScenarioRunner runner, ScenarioLetters letters) {
        this.runner = runner;
        this.letters = letters;
    }

    /**
     * Answers 0 when everything went as written and every flow and rule was passed, else 1. Fragments are judged only
     * when all packs of several offices are played, because one may need what another does not; what a single office
     * does not pass of them is told, and counts nothing.
     *
     * @throws ScenarioOptions.Unusable when a service that was asked for is not there
     */
    public int print(ScenarioOptions options, PrintStream out) {
        List<ServicePack> packs =
                new ServicePackReader().readAll(PackLocation.of(options.packs()).packs());
        options.checkAgainst(packs.stream().map(ServicePack::id).collect(Collectors.toSet()));
        int played = 0;
        int different = 0;
        int missing = 0;
        int issued = 0;
        for (ServicePack pack :
                packs.stream().filter(one -> options.include(one.id())).toList()) {
            out.println(pack.id() + " — " + pack.standard().name());
            for (Scenario scenario : pack.scenarios()) {
                ScenarioResult result = runner.run(pack, scenario);
                played++;
                different += result.isAsExpected() ? 0 : 1;
                print(result, out);
                issued += options.letters() == null ? 0 : letters.keep(options.letters(), pack, result);
            }
            List<String> flows = runner.flowsNotPassed(pack);
            missing += printMissing(flows, out);
            List<String> rules = runner.rulesNotMatched(pack);
            missing += printMissingRules(rules, out);
        }
        if (options.services().isEmpty()) {
            boolean oneOffice =
                    packs.stream().map(pack -> pack.office().id()).distinct().count() == 1;
            missing += oneOffice ? tellFragments(packs, out) : printFragments(packs, out);
        }
        if (options.letters() != null) {
            out.printf("%d surat disimpan di %s%n", issued, options.letters());
        }
        out.printf("%d skenario, %d berbeda, %d alur atau aturan belum dilalui%n", played, different, missing);
        return different + missing == 0 ? 0 : 1;
    }

    private int tellFragments(List<ServicePack> packs, PrintStream out) {
        Map<String, List<String>> flows = runner.flowsOfFragmentsNotPassed(packs);
        if (!flows.isEmpty()) {
            out.println(
                    "Potongan bersama: tidak dilalui kantor ini, tidak dihitung, sebab kantor lain dapat melaluinya");
            flows.forEach(
                    (fragment, names) -> out.println("  · bersama/" + fragment + ": " + String.join("; ", names)));
        }
        return 0;
    }

    private int printFragments(List<ServicePack> packs, PrintStream out) {
        int missing = 0;
        for (Map.Entry<String, List<String>> fragment :
                runner.flowsOfFragmentsNotPassed(packs).entrySet()) {
            out.println("bersama/" + fragment.getKey());
            missing += printMissing(fragment.getValue(), out);
        }
        return missing + printMissingRules(runner.rulesOfFragmentsNotMatched(packs), out);
    }

    private static int printMissingRules(List<String> rules, PrintStream out) {
        rules.forEach(rule -> out.println("  ! aturan belum kena dalam skenario mana pun: " + rule));
        return rules.size();
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
        out.flush(); // somebody may be looking on
    }
}
