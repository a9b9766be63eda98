package id.loketnaker.figures;

import id.loketnaker.register.CaseState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The few cases of a page, by their ids. The caller must have asked whether the user may see their offices. */
@Service
@Transactional(readOnly = true)
public class CaseLabels {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    CaseLabels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<String, CaseLabel> of(List<String> ids) {
        Map<String, CaseLabel> labels = new HashMap<>();
        for (int first = 0; first < ids.size(); first += AT_ONCE) {
            read(ids.subList(first, Math.min(ids.size(), first + AT_ONCE)))
                    .forEach(label -> labels.put(label.id(), label));
        }
        return labels;
    }

    private List<CaseLabel> read(List<String> ids) {
        return jdbc.sql("""
                        select c.id, c.number, c.applicant, c.office, c.service, c.received_at, c.closed_at, d.due_at, c.state, c.late
                          from ln_case c left join ln_deadline d on d.id = c.id where c.id in (:ids)""")
                .param("ids", ids)
                .query((row, number) -> new CaseLabel(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        new ServiceKey(row.getString(4), row.getString(5)),
                        Objects.requireNonNull(moment(row, 6)),
                        moment(row, 7),
                        moment(row, 8),
                        CaseState.valueOf(row.getString(9)),
                        row.getBoolean(10)))
                .list();
    }

    private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
