package id.loketnaker.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one query of {@link CaseSearch}, for H2 and MySQL. Number, and parts that few cases have, lead to candidates.
 * Else there is one branch for each office, service and state, for within a branch an index has the cases in order
 * already, so that the database reads no more of them than it answers.
 */
final class CaseSql {

    /** What leads to the cases. */
    enum Way {
        /** The beginning of the number. */
        NUMBER,
        /** A part of what cases are looked for by, which few have. */
        PART,
        /** Such a part which many have: it is looked for among the newest, or oldest, {@link #CANDIDATES}. */
        NEAREST,
        /** Their order. */
        ORDER;

        static Way of(CaseQuery query) {
            if (query.number() != null) {
                return NUMBER;
            }
            return query.part() == null && query.applicant() == null ? ORDER : PART;
        }
    }

    /** So many are looked at where many may be meant, of each office an equal part. */
    static final int CANDIDATES = 5000;

    /** Whoever wants more than these must ask more precisely. */
    static final int ROWS = FoundCases.MOST + 1;

    private static final String COLUMNS = "c.id, c.office, c.service, c.state, c.received_at, c.closed_on, c.sought";

    /**
     * MySQL else reads the numbers of all offices in their order, in the hope to meet the right office soon. A comment
     * for H2.
     */
    private static final String OF_THE_OFFICE = "/*+ INDEX(c ln_case_number_part) */ ";

    private final CaseQuery query;
    private final CaseConditions conditions;
    private final String text;

    CaseSql(CaseQuery query, Way way) {
        this.query = query;
        this.conditions = new CaseConditions(query);
        this.text = switch (way) {
            case NUMBER -> among(this::ofNumber);
            case PART -> among(this::ofPart);
            case NEAREST -> inOrder(true);
            case ORDER -> inOrder(false);
        };
    }

    /** Its first column is the id. */
    String text() {
        return text;
    }

    Object[] parameters() {
        return conditions.parameters();
    }

    private String ofNumber(String office) {
        return "(select " + OF_THE_OFFICE + COLUMNS + LedByText.ofNumber(query, office, conditions)
                + " order by number desc" + LedByText.limit(query) + ")";
    }

    private String ofPart(String office) {
        return "(select " + COLUMNS + " from (select distinct case_id" + LedByText.ofPart(query, office, conditions)
                + LedByText.limit(query) + ") led join ln_case c on c.id = led.case_id)";
    }

    private String among(UnaryOperator<String> candidates) {
        String found = query.offices().keySet().stream().map(candidates).collect(Collectors.joining(" union all "));
        String filters = query.offices().keySet().stream()
                .map(office -> "(c.office = " + conditions.bound(office)
                        + conditions.ofOffice(office, query.onlyServices().get(office), conditions.state()) + ")")
                .collect(Collectors.joining(" or "));
        return "select c.id, c." + column() + " from (" + found + ") c where (" + filters + ")" + conditions.ofTexts()
                + order("c.", ROWS);
    }

    private String inOrder(boolean searching) {
        int looked = searching ? Math.max(1, CANDIDATES / branches().size()) : ROWS;
        List<String> selects = branches().stream()
                .map(branch -> "(select id, sought, " + column() + " from ln_case c where c.office = "
                        + conditions.bound(branch.office)
                        + conditions.ofOffice(branch.office, branch.services, branch.state)
                        + order("c.", looked) + ")")
                .toList();
        return "select c.id, c." + column() + " from (" + String.join(" union all ", selects) + ") c where 1 = 1"
                + (searching ? conditions.ofTexts() : "") + order("c.", ROWS);
    }

    private record Branch(
            String office,
            @Nullable Set<String> services,
            @Nullable CaseState state) {}

    private List<Branch> branches() {
        return query.offices().keySet().stream()
                .flatMap(office -> servicesOf(office)
                        .flatMap(services -> conditions.states().stream()
                                .map(state -> new Branch(office, services.orElse(null), state))))
                .toList();
    }

    /** One by one where they are confined: an index has the cases of one service in order. */
    private Stream<Optional<Set<String>>> servicesOf(String office) {
        Set<String> only = query.onlyServices().get(office);
        if (only == null || only.isEmpty()) {
            return Stream.of(Optional.ofNullable(only));
        }
        return only.stream()
                .filter(service -> query.service() == null || query.service().equals(service))
                .map(service -> Optional.of(Set.of(service)));
    }

    private String order(String prefix, int rows) {
        String way = query.newestFirst() ? " desc" : "";
        return " order by " + prefix + column() + way + ", " + prefix + "id" + way + " limit " + rows;
    }

    private String column() {
        return query.dates().column();
    }
}
