package id.loketnaker.register;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes many entries in one statement: JPA would ask for the number of each. */
@Component
class EntryBatch {

    private static final int AT_ONCE = 200;

    private final JdbcTemplate jdbc;

    EntryBatch(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(List<CaseEntry> entries) {
        jdbc.batchUpdate("""
                insert into ln_case_entry (case_id, happened_at, kind, element_id, element_name, actor, details)
                values (?, ?, ?, ?, ?, ?, ?)""", entries, AT_ONCE, (row, each) -> {
            Entry entry = each.entry();
            row.setString(1, each.caseId());
            row.setTimestamp(2, Timestamp.from(entry.at()));
            row.setString(3, entry.kind().name());
            row.setString(4, entry.elementId());
            row.setString(5, entry.elementName());
            row.setString(6, entry.actor());
            row.setString(7, entry.details());
        });
    }
}
