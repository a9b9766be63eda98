package id.loketnaker.documents;

import id.loketnaker.documents.DocumentRows.Holder;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Papers between the counter and the case: kept with the form that they were added beside, until the case starts or the
 * form is thrown away.
 */
@Service
public class Intakes {

    private final NewDocuments additions;
    private final DocumentRows rows;
    private final ContentStore contents;
    private final CaseDocuments documents;
    private final Attempts attempts;
    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Intakes(
            NewDocuments additions,
            DocumentRows rows,
            ContentStore contents,
            CaseDocuments documents,
            Attempts attempts,
            JdbcTemplate jdbc,
            Clock clock) {
        this.additions = additions;
        this.rows = rows;
        this.contents = contents;
        this.documents = documents;
        this.attempts = attempts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** For a dialog that was just opened. */
    @Transactional
    public Intake open(String official, String definitionId) {
        byte[] unguessable = new byte[24];
        random.nextBytes(unguessable);
        Intake intake = new Intake(HexFormat.of().formatHex(unguessable), official, definitionId);
        jdbc.update(
                "insert into ln_intake (id, official, definition_id, opened_at) values (?, ?, ?, ?)",
                intake.id(),
                official,
                definitionId,
                Timestamp.from(clock.instant()));
        return intake;
    }

    /** One that was opened before, for its official alone. */
    @Transactional(readOnly = true)
    public Optional<Intake> find(String id, String official) {
        return jdbc
                .query(
                        "select id, official, definition_id from ln_intake where id = ? and official = ?",
                        Intakes::read,
                        id,
                        official)
                .stream()
                .findFirst();
    }

    /** What waits in it. */
    @Transactional(readOnly = true)
    public List<CaseDocument> papersOf(Intake intake) {
        return rows.of(Holder.INTAKE, intake.id());
    }

    /** It is in use: its time to be kept begins anew. */
    @Transactional
    public void prolong(Intake intake) {
        jdbc.update("update ln_intake set opened_at = ? where id = ?", Timestamp.from(clock.instant()), intake.id());
    }

    /** The dialog is opened again, when meanwhile another version of the service may be the one to start. */
    @Transactional
    public Intake resume(Intake intake, String definitionId) {
        jdbc.update("update ln_intake set definition_id = ? where id = ?", definitionId, intake.id());
        return new Intake(intake.id(), intake.official(), definitionId);
    }

    /** Adds a file; nothing when there is no such intake. */
    public Optional<CaseDocument> add(Intake intake, @Nullable String requirement, ReceivedFile file) {
        return attempts.inTransaction(() -> lock(intake)
                ? Optional.of(additions.add(Holder.INTAKE, intake.id(), requirement, file, intake.official(), null))
                : Optional.empty());
    }

    /** Takes a file out again; answers whether it was there. */
    public boolean remove(Intake intake, String documentId) {
        return attempts.inTransaction(() -> {
            Optional<CaseDocument> found =
                    lock(intake) ? rows.find(Holder.INTAKE, intake.id(), documentId) : Optional.empty();
            found.ifPresent(document -> {
                rows.delete(intake.id(), documentId);
                contents.dropUnused(List.of(document.sha256()));
            });
            return found.isPresent();
        });
    }

    /** The dialog is left without a case; nothing when there is no such intake any more. */
    public void discard(Intake intake) {
        attempts.inTransaction(() -> {
            if (lock(intake)) {
                List<CaseDocument> left = rows.of(Holder.INTAKE, intake.id());
                left.forEach(document -> rows.delete(intake.id(), document.id()));
                delete(intake);
                contents.dropUnused(left.stream().map(CaseDocument::sha256).toList());
            }
            return intake;
        });
    }

    /**
     * The case has started: its papers are its documents, in the transaction of the start.
     *
     * @param count of files that the official has seen in the dialog
     * @throws RefusedDocumentException when there is no such intake, or it holds another number of files
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void attach(Intake intake, int count, String caseId, String elementId) {
        List<CaseDocument> waiting = lock(intake) ? rows.of(Holder.INTAKE, intake.id()) : List.of();
        if (waiting.size() != count) {
            throw new RefusedDocumentException(
                    "Berkas yang Anda tambahkan tidak lengkap lagi di server, jadi perkara belum dimulai. Tutup formulir ini, buka lagi, lalu tambahkan berkasnya sekali lagi.");
        }
        rows.attach(intake.id(), caseId, elementId);
        delete(intake);
        waiting.forEach(document -> documents.recordAdded(caseId, document, elementId));
    }

    /**
     * Dialogs that were opened before the moment.
     *
     * @param last after which the next ones are asked for; nothing for the first
     */
    @Transactional(readOnly = true)
    public List<Intake> openedBefore(Instant moment, @Nullable Intake last, int most) {
        return jdbc.query(
                "select id, official, definition_id from ln_intake where opened_at < ? and id > ? order by id limit ?",
                Intakes::read,
                Timestamp.from(moment),
                last == null ? "" : last.id(),
                most);
    }

    private static Intake read(ResultSet row, int number) throws SQLException {
        return new Intake(row.getString(1), row.getString(2), row.getString(3));
    }

    private boolean lock(Intake intake) {
        return !jdbc.queryForList(
                        "select id from ln_intake where id = ? and official = ? and definition_id = ? for update",
                        String.class,
                        intake.id(),
                        intake.official(),
                        intake.definitionId())
                .isEmpty();
    }

    private void delete(Intake intake) {
        jdbc.update("delete from ln_intake where id = ?", intake.id());
    }
}
