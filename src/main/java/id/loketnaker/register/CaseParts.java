package id.loketnaker.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps what cases are looked for by, from each letter on. */
@Component
class CaseParts {

    static final String INSERT = "insert into ln_case_part (office, kind, part, case_id, place) values (?, ?, ?, ?, ?)";

    private static final String DELETE =
            "delete from ln_case_part where office = ? and kind = ? and part = ? and case_id = ? and place = ?";

    private final JdbcTemplate jdbc;

    CaseParts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(String caseId, String office, SoughtText sought) {
        jdbc.batchUpdate(INSERT, rows(caseId, office, sought));
    }

    /** In the place of what the case was looked for by before. */
    void replace(String caseId, String office, @Nullable String before, SoughtText now) {
        if (before != null) {
            jdbc.batchUpdate(DELETE, rows(caseId, office, new SoughtText(before)));
        }
        add(caseId, office, now);
    }

    /** Leaves the number. By their keys, which the text says: so many rows have no index on cases. */
    void removePeople(Collection<String> caseIds) {
        new NamedParameterJdbcTemplate(jdbc)
                .query(
                        "select id, office, sought from ln_case where id in (:ids) and sought is not null",
                        Map.of("ids", caseIds),
                        (row, place) -> new Kept(row.getString(1), row.getString(2), new SoughtText(row.getString(3))))
                .forEach(this::removePeople);
    }

    private record Kept(String caseId, String office, SoughtText sought) {}

    private void removePeople(Kept kept) {
        jdbc.batchUpdate(
                DELETE,
                rows(kept.caseId, kept.office, kept.sought).stream()
                        .filter(row -> !SoughtText.Kind.NUMBER.code().equals(row[1]))
                        .toList());
        jdbc.update(
                "update ln_case set sought = ? where id = ?",
                kept.sought.withoutPeople().text(),
                kept.caseId);
    }

    static List<Object[]> rows(String caseId, String office, SoughtText sought) {
        return sought.parts().stream()
                .map(part -> new Object[] {office, part.kind().code(), part.text(), caseId, part.place()})
                .toList();
    }
}
