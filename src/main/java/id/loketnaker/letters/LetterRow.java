package id.loketnaker.letters;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "ln_letter")
class LetterRow {

    @Id
    private String id;

    private String caseId;

    private String office;

    private String template;

    private String name;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    private @Nullable String openKey;

    private @Nullable String kind;

    private @Nullable Integer yearNo;

    private @Nullable Integer sequenceNo;

    private @Nullable String number;

    private @Nullable String numberKey; // the number, once in an office; letters of old that shared one have none

    private @Nullable String sharedKey; // of the letter that drew the number for all who take the step together

    private @Nullable LocalDate letterDate;

    private String model;

    private @Nullable String code;

    private @Nullable String sha256;

    private boolean electronic;

    private @Nullable String replaces;

    private Instant draftedAt;

    private @Nullable String draftedBy;

    private @Nullable Instant issuedAt;

    private @Nullable String issuedBy;

    private @Nullable Instant cancelledAt;

    private @Nullable String cancelledBy;

    private @Nullable LocalDate cancelledOn;

    private @Nullable String reason;

    @SuppressWarnings("NullAway") // filled by JPA
    protected LetterRow() {}

    @SuppressWarnings("NullAway") // drafted at once
    LetterRow(String id, String caseId, String office, String template, String name) {
        this.id = id;
        this.caseId = caseId;
        this.office = office;
        this.template = template;
        this.name = name;
        this.state = LetterState.DRAFT;
        this.openKey = openKey(caseId, template);
    }

    static String openKey(String caseId, String template) {
        return caseId + "/" + template;
    }

    /** A number that it has stays: it would be missing from the book. */
    void draft(String values, Instant at, @Nullable String by) {
        mustBeOpen();
        model = values;
        draftedAt = at;
        draftedBy = by;
    }

    /** What it was drafted from was typed wrong. */
    void follow(String values) {
        mustBeOpen();
        model = values;
    }

    void date(LocalDate date) {
        mustBeOpen();
        letterDate = date;
    }

    void number(String kindOfNumber, int year, int sequence, String written) {
        mustBeOpen();
        kind = kindOfNumber;
        yearNo = year;
        sequenceNo = sequence;
        number = written;
        numberKey = written;
        state = LetterState.NUMBERED;
    }

    /** Others who take the step together get the same number. */
    void shares(String key) {
        sharedKey = key;
    }

    /** The number was drawn for all of them; the book has it once, with the first. */
    void numberOf(LetterRow first) {
        mustBeOpen();
        number = first.number;
        letterDate = first.letterDate;
        state = LetterState.NUMBERED;
    }

    void issue(String fullModel, String proof, String hash, boolean signed, Instant at, @Nullable String by) {
        mustBeOpen();
        model = fullModel;
        code = proof;
        sha256 = hash;
        electronic = signed;
        issuedAt = at;
        issuedBy = by;
        state = LetterState.ISSUED;
        openKey = null;
    }

    void corrects(LetterRow earlier) {
        replaces = earlier.id;
        earlier.state = LetterState.REPLACED;
    }

    /** Its number, and what was issued, stay; a later draft is another letter. */
    void cancel(LocalDate on, Instant at, @Nullable String by) {
        cancelledOn = on;
        cancelledAt = at;
        cancelledBy = by;
        state = LetterState.CANCELLED;
        openKey = null;
    }

    /** Why it was withdrawn, or issued in the place of another, where a person did that by hand. */
    void because(String why) {
        reason = why;
    }

    private void mustBeOpen() {
        if (openKey == null) {
            throw new IllegalStateException("Surat " + id + " sudah terbit atau batal dan tidak dapat diubah");
        }
    }

    String id() {
        return id;
    }

    boolean isInForce() {
        return state == LetterState.ISSUED;
    }

    boolean hasNumber() {
        return number != null;
    }

    @Nullable
    String number() {
        return number;
    }

    @Nullable
    LocalDate date() {
        return letterDate;
    }

    String model() {
        return model;
    }

    Letter shown(List<Letter.Scan> scans) {
        return new Letter(
                id,
                caseId,
                office,
                template,
                name,
                state,
                number,
                letterDate,
                code,
                sha256,
                electronic,
                replaces,
                draftedAt,
                draftedBy,
                issuedAt,
                issuedBy,
                cancelledAt == null || cancelledOn == null
                        ? null
                        : new Letter.Cancellation(cancelledOn, cancelledAt, cancelledBy),
                reason,
                scans);
    }
}
