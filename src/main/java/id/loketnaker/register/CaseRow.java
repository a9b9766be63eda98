package id.loketnaker.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "ln_case")
class CaseRow {

    static final int APPLICANT_LENGTH = 255;
    static final int SUBJECT_LENGTH = 4000;

    @Id
    private String id;

    private String number;

    private String office;

    private String service;

    private String definitionId;

    private String applicant;

    private @Nullable String subject;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private @Nullable String outcome;

    private Instant receivedAt;

    private @Nullable LocalDate receivedOn;

    private @Nullable Integer workedMinutes;

    private @Nullable Instant closedAt;

    private @Nullable LocalDate closedOn;

    private boolean tallied;

    private @Nullable String sought;

    @SuppressWarnings("NullAway") // filled by JPA
    protected CaseRow() {}

    CaseRow(Receipt receipt, String number, SoughtText sought) {
        this.id = receipt.id();
        this.number = number;
        this.office = receipt.office();
        this.service = receipt.service();
        this.definitionId = receipt.definitionId();
        this.applicant = shortened(receipt.applicant(), APPLICANT_LENGTH);
        this.subject = receipt.subject() == null ? null : shortened(receipt.subject(), SUBJECT_LENGTH);
        this.state = CaseState.RUNNING;
        this.receivedAt = receipt.receivedAt();
        this.receivedOn = receipt.on();
        this.sought = sought.text();
    }

    /** Answers what it was looked for by before; nothing for a case of before there was a search. */
    @Nullable
    String correct(CaseParticulars particulars) {
        @Nullable String before = sought;
        applicant = shortened(particulars.applicant(), APPLICANT_LENGTH);
        subject = particulars.subject() == null ? null : shortened(particulars.subject(), SUBJECT_LENGTH);
        sought = particulars.sought(number).text();
        return before;
    }

    String office() {
        return office;
    }

    SoughtText sought() {
        return new SoughtText(Objects.requireNonNull(sought));
    }

    RegisteredCase shown() {
        return new RegisteredCase(
                id, number, office, service, definitionId, applicant, subject, state, outcome, receivedAt, closedAt);
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
