package id.loketnaker.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what stands on the trail. Whether somebody may is for the caller to ask. */
@Service
@Transactional(readOnly = true)
public class AuditSearch {

    private final JdbcTemplate jdbc;

    AuditSearch(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public List<AuditEntry> find(AuditQuestion question, int first, int most) {
        List<Object> values = new ArrayList<>();
        String where = where(question, values);
        values.add(most);
        values.add(first);
        return jdbc.query(
                "select happened_at, user_id, from_address, kind, action, object, accepted from ln_audit" + where
                        + " order by id desc limit ? offset ?",
                AuditSearch::entry,
                values.toArray());
    }

    public long count(AuditQuestion question) {
        List<Object> values = new ArrayList<>();
        Long count = jdbc.queryForObject(
                "select count(*) from ln_audit" + where(question, values), Long.class, values.toArray());
        return count == null ? 0 : count;
    }

    /** Of which things the one was told, and the other not since. */
    public List<String> lastlyTold(AuditKind kind, String action, String end) {
        return jdbc.queryForList(
                "select distinct told.object from ln_audit told where told.kind = ? and told.action = ?"
                        + " and told.accepted = true and not exists (select 1 from ln_audit since"
                        + " where since.object = told.object and since.id > told.id and since.kind = told.kind"
                        + " and since.action = ? and since.accepted = true)",
                String.class,
                kind.name(),
                action,
                end);
    }

    private static String where(AuditQuestion question, List<Object> values) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (question.person() != null) {
            where.append(" and (user_id = ? or object = ? or object like ? escape '!')");
            values.add(question.person());
            values.add(question.person());
            values.add(question.person().replaceAll("([!%_])", "!$1") + " %"); // and what they got: a group, a right
        }
        if (question.kind() != null) {
            where.append(" and kind = ?");
            values.add(question.kind().name());
        }
        if (question.from() != null) {
            where.append(" and happened_at >= ?");
            values.add(Timestamp.from(question.from()));
        }
        if (question.until() != null) {
            where.append(" and happened_at < ?");
            values.add(Timestamp.from(question.until()));
        }
        return where.toString();
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getTimestamp(1).toInstant(),
                row.getString(2),
                row.getString(3),
                AuditKind.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getBoolean(7));
    }
}
