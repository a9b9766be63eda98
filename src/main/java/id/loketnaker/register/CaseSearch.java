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
        CaseSql sql = new CaseSql(query);
        boolean cut = sql.isLed() && tooMany(sql);
        List<String> ids = jdbc.query(sql.text(), (row, place) -> row.getString(1), sql.parameters());
        boolean more = ids.size() > FoundCases.MOST;
        return new FoundCases(more ? ids.subList(0, FoundCases.MOST) : ids, more, cut);
    }

    private boolean tooMany(CaseSql sql) {
        return jdbc.queryForList(sql.countsOfCandidates(), Integer.class, sql.parametersOfCandidates()).stream()
                .anyMatch(candidates -> candidates > sql.candidatesOfAnOffice());
    }

    /** The cases with these ids, in their order. */
    public List<RegisteredCase> cases(List<String> ids) {
        Map<String, RegisteredCase> found = rows.findAllById(ids).stream()
                .map(CaseRow::shown)
                .collect(Collectors.toMap(RegisteredCase::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
