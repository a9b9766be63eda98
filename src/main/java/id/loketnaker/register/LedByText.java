package id.loketnaker.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Candidates of an office, led to by the beginning of a number, or by part of what cases are looked for by. */
final class LedByText {

    private LedByText() {}

    /** So many candidates of an office are looked at. */
    static int most(CaseQuery query) {
        return Math.max(1, CaseSql.CANDIDATES / query.offices().size());
    }

    /** One more, so that it shows when there are more. */
    static String limit(CaseQuery query) {
        return " limit " + (most(query) + 1);
    }

    static String ofNumber(CaseQuery query, String office, CaseConditions conditions) {
        String number = Objects.requireNonNull(query.number()).strip().toUpperCase(Locale.ROOT);
        return " from ln_case c where office = " + conditions.bound(office) + " and number like "
                + conditions.bound(beginning(number)) + " escape '!'";
    }

    /** By the part if there is one, else by the name; the other is one more condition. */
    static String ofPart(CaseQuery query, String office, CaseConditions conditions) {
        String part = query.part();
        String led = " from ln_case_part where office = " + conditions.bound(office) + " and kind ";
        return part == null
                ? led + "= 'A' and " + begins(SoughtPart.ofName(Objects.requireNonNull(query.applicant())), conditions)
                : led + "in ('N', 'I', 'T', 'S', 'A') and " + begins(SoughtPart.of(part), conditions);
    }

    private static String begins(SoughtPart part, CaseConditions conditions) {
        return part.beginnings().stream()
                .map(beginning -> "part like " + conditions.bound(beginning))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** How many candidates there are, a row for each office; no more than a limit is counted. */
    static Counting counting(CaseQuery query, CaseSql.Way way) {
        CaseConditions conditions = new CaseConditions(query);
        List<String> counts = new ArrayList<>();
        for (String office : query.offices().keySet()) {
            String led =
                    way == CaseSql.Way.NUMBER ? ofNumber(query, office, conditions) : ofPart(query, office, conditions);
            counts.add("select count(*) from (select 1" + led + limit(query) + ") candidate");
        }
        return new Counting(String.join(" union all ", counts), conditions.parameters());
    }

    /** A query with its parameters. */
    record Counting(String text, Object[] parameters) {}

    private static String beginning(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
