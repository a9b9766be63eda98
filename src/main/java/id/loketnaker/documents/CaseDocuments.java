package id.loketnaker.documents;

import id.loketnaker.documents.CaseDocument.Strike;
import id.loketnaker.documents.DocumentRows.Holder;
import id.loketnaker.register.CaseRegister;
import id.loketnaker.register.Entry;
import id.loketnaker.register.EntryKind;
import id.loketnaker.servicepack.LetterPhoto;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of cases. Whether somebody may see the case is for the caller to ask, before anything here. */
@Service
public class CaseDocuments {

    /** Letters of the reason for which a document is struck out. */
    public static final int LONGEST_REASON = 500;

    private final NewDocuments additions;
    private final DocumentRows rows;
    private final ContentStore contents;
    private final CaseRegister register;
    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Attempts attempts;

    CaseDocuments(
            NewDocuments additions,
            DocumentRows rows,
            ContentStore contents,
            CaseRegister register,
            JdbcTemplate jdbc,
            Clock clock,
            Attempts attempts) {
        this.additions = additions;
        this.rows = rows;
        this.contents = contents;
        this.register = register;
        this.jdbc = jdbc;
        this.clock = clock;
        this.attempts = attempts;
    }

    /**
     * Keeps a file as a document of a case, and says so on the record of the case.
     *
     * @param requirement name of the requirement that it was brought for, if for any
     * @param elementId of the task at which it was brought
     * @throws RefusedDocumentException when the case has too many already
     */
    public CaseDocument add(
            String caseId, @Nullable String requirement, ReceivedFile file, String by, String elementId) {
        return attempts.inTransaction(() -> {
            CaseDocument added = additions.add(Holder.CASE, caseId, requirement, file, by, elementId);
            recordAdded(caseId, added, elementId);
            return added;
        });
    }

    /** To be told once the document is the case's. */
    void recordAdded(String caseId, CaseDocument added, String elementId) {
        register.record(
                caseId,
                new Entry(
                        clock.instant(),
                        EntryKind.DOCUMENT_ADDED,
                        elementId,
                        added.fileName(),
                        added.addedBy(),
                        added.requirement()));
    }

    /**
     * Strikes a document out; answers whether there was one that was not.
     *
     * @throws RefusedDocumentException without a reason, or when it is too long
     */
    @Transactional
    public boolean strike(String caseId, String documentId, String by, String elementId, @Nullable String reason) {
        String why = Objects.toString(reason, "").strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new RefusedDocumentException(
                    "Tulis alasan mencoret berkas ini, paling panjang " + LONGEST_REASON + " huruf.");
        }
        Strike strike = new Strike(by, clock.instant().truncatedTo(ChronoUnit.SECONDS), why);
        Optional<CaseDocument> found =
                rows.find(Holder.CASE, caseId, documentId).filter(document -> rows.strike(caseId, documentId, strike));
        found.ifPresent(document -> register.record(
                caseId, new Entry(strike.at(), EntryKind.DOCUMENT_STRUCK, elementId, document.fileName(), by, why)));
        return found.isPresent();
    }

    /** Struck out ones too, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<CaseDocument> of(String caseId) {
        return rows.of(Holder.CASE, caseId);
    }

    /** For which requirements these cases have a document that counts, by id of the case. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> requirementsMet(Collection<String> caseIds) {
        Map<String, Set<String>> met = new HashMap<>();
        if (!caseIds.isEmpty()) {
            new NamedParameterJdbcTemplate(jdbc).query("""
                            select distinct case_id, requirement from ln_document
                             where case_id in (:ids) and requirement is not null and struck_at is null""", Map.of("ids", caseIds), row -> {
                met.computeIfAbsent(row.getString(1), id -> new TreeSet<>()).add(row.getString(2));
            });
        }
        return met;
    }

    /**
     * The picture (JPEG or PNG) that was brought last for a requirement and counts, to be shown in a letter; nobody
     * reads it by that.
     */
    @Transactional(readOnly = true)
    public Optional<byte[]> pictureFor(String caseId, String requirement) {
        return pictures(caseId, requirement)
                .reduce((earlier, later) -> later)
                .map(document -> contents.bytes(document.sha256()));
    }

    /**
     * The pictures that were brought for a requirement and count, as they came, to be shown in a letter.
     *
     * @param most so many, the first ones
     */
    @Transactional(readOnly = true)
    public List<byte[]> picturesFor(String caseId, String requirement, int most) {
        return pictures(caseId, requirement)
                .limit(most)
                .map(document -> contents.bytes(document.sha256()))
                .toList();
    }

    private Stream<CaseDocument> pictures(String caseId, String requirement) {
        return of(caseId).stream()
                .filter(document -> document.struck() == null
                        && requirement.equals(document.requirement())
                        && LetterPhoto.PICTURES.contains(document.type()));
    }

    /** Opens a document that counts, and records who does; nothing when the case has no such document. */
    @Transactional
    public Optional<OpenedDocument> open(String caseId, String documentId, String by) {
        return open(caseId, documentId, by, document -> document.struck() == null);
    }

    /** The same for who must also see what was struck out. */
    @Transactional
    public Optional<OpenedDocument> openEvenStruck(String caseId, String documentId, String by) {
        return open(caseId, documentId, by, document -> true);
    }

    private Optional<OpenedDocument> open(
            String caseId, String documentId, String by, Predicate<CaseDocument> condition) {
        Optional<CaseDocument> found =
                rows.find(Holder.CASE, caseId, documentId).filter(condition);
        found.ifPresent(document -> jdbc.update(
                "insert into ln_document_read (document_id, read_by, read_at) values (?, ?, ?)",
                documentId,
                by,
                Timestamp.from(clock.instant())));
        return found.map(document -> new OpenedDocument(document, contents));
    }

    /** Who read which document of a case, first to last. */
    @Transactional(readOnly = true)
    public List<DocumentRead> readsOf(String caseId) {
        return jdbc.query(
                """
                select r.document_id, r.read_by, r.read_at from ln_document_read r
                  join ln_document d on d.id = r.document_id where d.case_id = ? order by r.id""",
                (row, number) -> new DocumentRead(
                        row.getString(1), row.getString(2), row.getTimestamp(3).toInstant()),
                caseId);
    }
}
