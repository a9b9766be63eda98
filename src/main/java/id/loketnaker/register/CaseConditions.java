package id.loketnaker.register;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The conditions of a search as SQL, with its parameters in the order in which they were written. */
final class CaseConditions {

    private final CaseQuery query;
    private final List<Object> parameters = new ArrayList<>();

    CaseConditions(CaseQuery query) {
        this.query = query;
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    String bound(Object value) {
        parameters.add(value);
        return "?";
    }

    /** The states to look in, each by itself; one that is nothing stands for all of them. */
    List<@Nullable CaseState> states() {
        List<@Nullable CaseState> states = new ArrayList<>();
        if (query.dates() == CaseDate.CLOSED || query.state() != null) {
            states.add(state());
        } else {
            states.addAll(List.of(CaseState.values()));
        }
        return states;
    }

    /** Who has a date of the end has ended. */
    @Nullable
    CaseState state() {
        return query.dates() == CaseDate.CLOSED ? null : query.state();
    }

    /** What is asked of a case of an office, beside texts. */
    String ofOffice(String office, @Nullable Set<String> only, @Nullable CaseState state) {
        ZoneId zone = Objects.requireNonNull(query.offices().get(office));
        StringBuilder filters = new StringBuilder(services(only));
        if (state != null) {
            filters.append(" and c.state = ").append(bound(state.name()));
        }
        if (query.service() != null) {
            filters.append(" and c.service = ").append(bound(query.service()));
        }
        String column = " and c." + query.dates().column();
        if (query.from() != null || query.dates() == CaseDate.CLOSED) {
            LocalDate from = query.from() == null ? LocalDate.EPOCH : query.from();
            filters.append(column).append(" >= ").append(bound(day(from, zone)));
        }
        if (query.until() != null) {
            filters.append(column).append(" < ").append(bound(day(query.until().plusDays(1), zone)));
        }
        return filters.toString();
    }

    /** What is asked of what cases are looked for by. */
    String ofTexts() {
        String part =
                query.part() == null ? "" : any(SoughtPart.of(query.part()).anywhere());
        return query.applicant() == null
                ? part
                : part + any(SoughtPart.ofName(query.applicant()).inTheName());
    }

    private String any(List<String> patterns) {
        return patterns.stream()
                .map(pattern -> "c.sought like " + bound(pattern))
                .collect(Collectors.joining(" or ", " and (", ")"));
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
}
