package id.loketnaker.webapps.tasklist.firms;

import id.loketnaker.firms.FirmImport.Outcome;
import id.loketnaker.firms.FirmImport.Plan;
import id.loketnaker.firms.FirmImport.Planned;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What would come of a workbook, as JSON.
 *
 * @param counts by outcome: {@code new}, {@code completes}, {@code known}, {@code asked}, {@code refused}
 * @param lines the first of each outcome that a page shows; all of them are in the workbook to take away
 */
record PlanJson(String mark, Map<String, Integer> counts, List<LineJson> lines) {

    /** So many of each outcome are shown. */
    static final int SHOWN = 200;

    /** @param number of the row in the workbook */
    record LineJson(int number, String outcome, String kind, String name, String nib, String address, String told) {

        static LineJson of(Planned planned) {
            return new LineJson(
                    planned.line().number(),
                    word(planned.outcome()),
                    planned.line().kind(),
                    planned.line().name(),
                    planned.line().nib(),
                    planned.line().address(),
                    planned.told());
        }
    }

    static PlanJson of(Plan plan) {
        Map<String, Integer> counts = plan.counts().entrySet().stream()
                .collect(Collectors.toMap(each -> word(each.getKey()), Map.Entry::getValue));
        List<LineJson> lines = plan.lines().stream().collect(Collectors.groupingBy(Planned::outcome)).values().stream()
                .flatMap(same -> same.stream().limit(SHOWN))
                .sorted((one, other) ->
                        Integer.compare(one.line().number(), other.line().number()))
                .map(LineJson::of)
                .toList();
        return new PlanJson(plan.mark(), counts, lines);
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
