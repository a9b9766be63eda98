package id.loketnaker.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases among millions, by what an index leads to; what it costs does not grow with the number of cases. */
@Service
@Transactional(readOnly = true)
public class CaseSearch {

    private final JdbcTemplate jdbc;
    private final CaseRows rows;

    CaseSearch(JdbcTemplate jdbc, CaseRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    public FoundCases find(CaseQuery query) {
        if (query.offices().isEmpty() || query.dates() == CaseDate.CLOSED && query.state() == CaseState.RUNNING) {
            return new FoundCases(List.of(), false, false);
        }
        CaseSql.Way way = CaseSql.Way.of(query);
        boolean cut = way != CaseSql.Way.ORDER && areTooMany(LedByText.counting(query, way), LedByText.most(query));
        CaseSql sql = new CaseSql(query, cut && way == CaseSql.Way.PART ? CaseSql.Way.NEAREST : way);
        List<String> ids = jdbc.query(sql.text(), (row, place) -> row.getString(1), sql.parameters());
        boolean more = ids.size() > FoundCases.MOST;
        return new FoundCases(more ? ids.subList(0, FoundCases.MOST) : ids, more, cut);
    }

    private boolean areTooMany(LedByText.Counting counting, int most) {
        return jdbc.queryForList(counting.text(), Integer.class, counting.parameters()).stream()
                .anyMatch(candidates -> candidates > most);
    }

    /** The cases with these ids, in their order. */
    public List<RegisteredCase> cases(List<String> ids) {
        Map<String, RegisteredCase> found = rows.findAllById(ids).stream()
                .map(CaseRow::shown)
                .collect(Collectors.toMap(RegisteredCase::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
