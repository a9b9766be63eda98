package id.loketnaker.register;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one query of {@link CaseSearch}, for H2 and MySQL. One branch for each office (and each state), for within a
 * branch an index has the cases in order already, so that the database reads no more of them than it answers. Number
 * and name lead to candidates first.
 */
final class CaseSql {

    /** Number or name may lead to so many cases, of each office an equal part; the newest of them are looked at. */
    static final int CANDIDATES = 5000;

    private static final String COLUMNS = "c.id, c.office, c.service, c.state, c.received_at, c.closed_on";

    /**
     * MySQL else reads the numbers of all offices in their order, in the hope to meet the right office soon. A comment
     * for H2.
     */
    private static final String OF_THE_OFFICE = "/*+ INDEX(c ln_case_number_part) */ ";

    private static final int ROWS = FoundCases.MOST + 1;

    private final CaseQuery query;
    private final List<Object> parameters = new ArrayList<>();
    private final List<Object> ofCandidates = new ArrayList<>();
    private final String text;
    private final List<String> counts = new ArrayList<>();

    CaseSql(CaseQuery query) {
        this.query = query;
        this.text = isLed() ? among(candidates()) : inOrder();
    }

    /** Whether number or name lead to the cases, rather than a date. */
    boolean isLed() {
        return query.number() != null || query.applicant() != null;
    }

    /** So many candidates of an office are looked at. */
    int candidatesOfAnOffice() {
        return Math.max(1, CANDIDATES / query.offices().size());
    }

    /** Its first column is the id. */
    String text() {
        return text;
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    /** How many candidates number or name lead to, a row for each office. */
    String countsOfCandidates() {
        return counts.stream()
                .map(led -> "select count(*) from (" + led + ") candidate")
                .collect(Collectors.joining(" union all "));
    }

    Object[] parametersOfCandidates() {
        return ofCandidates.toArray();
    }

    /** By number if there is one, else by name: the number is on one case, the name may be on many. */
    private List<String> candidates() {
        return query.offices().entrySet().stream()
                .map(office -> query.number() != null
                        ? ofNumber(office.getKey(), query.number())
                        : ofName(office.getKey(), office.getValue(), String.valueOf(query.applicant())))
                .toList();
    }

    private String ofNumber(String office, String number) {
        String led = " from ln_case c where office = ? and number like ? escape '!'";
        ofCandidates.addAll(List.of(office, beginning(number.strip().toUpperCase(Locale.ROOT))));
        counts.add("select " + OF_THE_OFFICE + "id" + led + limit());
        return "(select " + OF_THE_OFFICE + COLUMNS + led + " order by number desc" + limit() + ")";
    }

    /** The period leads as well, where it means the receipt. To count up to a limit needs no order. */
    private String ofName(String office, ZoneId zone, String name) {
        boolean received = query.dates() == CaseDate.RECEIVED;
        String led = "select case_id from ln_case_applicant where office = ? and name_from like ? escape '!'";
        ofCandidates.addAll(List.of(office, beginning(ApplicantName.of(name).prefix())));
        if (received && query.from() != null) {
            led += " and received_at >= ?";
            ofCandidates.add(day(query.from(), zone));
        }
        if (received && query.until() != null) {
            led += " and received_at < ?";
            ofCandidates.add(day(query.until().plusDays(1), zone));
        }
        counts.add(led + limit());
        return "(select " + COLUMNS + " from (" + led + " order by received_at desc" + limit()
                + ") named join ln_case c on c.id = named.case_id)";
    }

    private String limit() {
        return " limit " + (candidatesOfAnOffice() + 1);
    }

    private String among(List<String> found) {
        parameters.addAll(ofCandidates);
        String filters = query.offices().entrySet().stream()
                .map(office -> "(c.office = " + bound(office.getKey())
                        + filters(office.getKey(), office.getValue(), state()) + ")")
                .collect(Collectors.joining(" or "));
        return "select distinct c.id, c." + column() + " from (" + String.join(" union all ", found) + ") c where ("
                + filters + ")" + nameToo() + order("c.");
    }

    /** A number leads; the name then is one more condition. */
    private String nameToo() {
        return query.number() == null || query.applicant() == null
                ? ""
                : " and exists (select 1 from ln_case_applicant a where a.office = c.office and a.case_id = c.id and a.name_from like "
                        + bound(beginning(ApplicantName.of(query.applicant()).prefix())) + " escape '!')";
    }

    private String inOrder() {
        List<String> branches = new ArrayList<>();
        for (Map.Entry<String, ZoneId> office : query.offices().entrySet()) {
            for (CaseState state : states()) {
                branches.add("(select id, " + column() + " from ln_case c where c.office = " + bound(office.getKey())
                        + filters(office.getKey(), office.getValue(), state) + order("c.") + ")");
            }
        }
        return "select id, " + column() + " from (" + String.join(" union all ", branches) + ") found" + order("");
    }

    private List<@Nullable CaseState> states() {
        List<@Nullable CaseState> states = new ArrayList<>();
        if (query.dates() == CaseDate.CLOSED) {
            states.add(null); // who has a date of the end has ended
        } else if (query.state() != null) {
            states.add(query.state());
        } else {
            states.addAll(List.of(CaseState.values()));
        }
        return states;
    }

    private @Nullable CaseState state() {
        return query.dates() == CaseDate.CLOSED ? null : query.state();
    }

    private String filters(String office, ZoneId zone, @Nullable CaseState state) {
        StringBuilder filters = new StringBuilder(services(query.onlyServices().get(office)));
        if (state != null) {
            filters.append(" and c.state = ").append(bound(state.name()));
        }
        if (query.service() != null) {
            filters.append(" and c.service = ").append(bound(query.service()));
        }
        if (query.from() != null || query.dates() == CaseDate.CLOSED) {
            filters.append(" and c.").append(column()).append(" >= ");
            filters.append(bound(day(query.from() == null ? LocalDate.EPOCH : query.from(), zone)));
        }
        if (query.until() != null) {
            filters.append(" and c.")
                    .append(column())
                    .append(" < ")
                    .append(bound(day(query.until().plusDays(1), zone)));
        }
        return filters.toString();
    }

    private String services(@Nullable Set<String> only) {
        if (only == null) {
            return "";
        }
        return only.isEmpty()
                ? " and 1 = 0"
                : only.stream().map(this::bound).collect(Collectors.joining(", ", " and c.service in (", ")"));
    }

    private Object day(LocalDate date, ZoneId zone) {
        return query.dates() == CaseDate.CLOSED
                ? java.sql.Date.valueOf(date)
                : Timestamp.from(date.atStartOfDay(zone).toInstant());
    }

    private String order(String prefix) {
        String way = query.newestFirst() ? " desc" : "";
        return " order by " + prefix + column() + way + ", " + prefix + "id" + way + " limit " + ROWS;
    }

    private String column() {
        return query.dates().column();
    }

    private String bound(Object value) {
        parameters.add(value);
        return "?";
    }

    private static String beginning(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
