package id.loketnaker.documents;

import id.loketnaker.documents.CaseDocument.Strike;
import id.loketnaker.servicepack.DocumentType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of documents, of a case or of an intake, in the order in which they came. */
@Component
class DocumentRows {

    /** What holds a document: the column that says so. */
    enum Holder {
        CASE("case_id"),
        INTAKE("intake_id");

        private final String column;

        Holder(String column) {
            this.column = column;
        }
    }

    private static final String SELECT = """
            select id, requirement, file_name, doc_type, size_b, sha256, added_by, added_at, element_id,
                   struck_by, struck_at, struck_reason
              from ln_document where %s = ?""";

    private final JdbcTemplate jdbc;

    DocumentRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Holder holder, String holderId, CaseDocument document) {
        jdbc.update(
                """
                insert into ln_document (%s, id, requirement, file_name, doc_type, size_b, sha256, added_by, added_at, element_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""".formatted(holder.column),
                holderId,
                document.id(),
                document.requirement(),
                document.fileName(),
                document.type().name(),
                document.size(),
                document.sha256(),
                document.addedBy(),
                Timestamp.from(document.addedAt()),
                document.elementId());
    }

    List<CaseDocument> of(Holder holder, String holderId) {
        return jdbc.query(
                SELECT.formatted(holder.column) + " order by added_at, file_name, id",
                (row, number) -> document(row),
                holderId);
    }

    Optional<CaseDocument> find(Holder holder, String holderId, String id) {
        return jdbc
                .query(SELECT.formatted(holder.column) + " and id = ?", (row, number) -> document(row), holderId, id)
                .stream()
                .findFirst();
    }

    int count(Holder holder, String holderId) {
        Integer count = jdbc.queryForObject(
                "select count(*) from ln_document where %s = ?".formatted(holder.column), Integer.class, holderId);
        return count == null ? 0 : count;
    }

    /** Answers whether it was not struck out before. */
    boolean strike(String caseId, String id, Strike strike) {
        return jdbc.update("""
                        update ln_document set struck_by = ?, struck_at = ?, struck_reason = ?
                         where case_id = ? and id = ? and struck_at is null""", strike.by(), Timestamp.from(strike.at()), strike.reason(), caseId, id) == 1;
    }

    void attach(String intakeId, String caseId, String elementId) {
        jdbc.update(
                "update ln_document set case_id = ?, element_id = ?, intake_id = null where intake_id = ?",
                caseId,
                elementId,
                intakeId);
    }

    void delete(String intakeId, String id) {
        jdbc.update("delete from ln_document where intake_id = ? and id = ?", intakeId, id);
    }

    private static CaseDocument document(ResultSet row) throws SQLException {
        return new CaseDocument(
                row.getString("id"),
                row.getString("requirement"),
                row.getString("file_name"),
                DocumentType.valueOf(row.getString("doc_type")),
                row.getLong("size_b"),
                row.getString("sha256"),
                row.getString("added_by"),
                moment(row, "added_at"),
                row.getString("element_id"),
                strike(row));
    }

    private static @Nullable Strike strike(ResultSet row) throws SQLException {
        return row.getString("struck_by") == null
                ? null
                : new Strike(row.getString("struck_by"), moment(row, "struck_at"), row.getString("struck_reason"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
