package id.loketnaker.sla;

import id.loketnaker.servicepack.LimitUnit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One row of the ledger: what is due in a case, counted from when, how much, on what ground, and how it ended. */
@Entity
@Table(name = "ln_deadline")
class Deadline implements Persistable<String> {

    @Id
    private String id;

    private String caseId;

    @Enumerated(EnumType.STRING)
    private DeadlineKind kind;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private String elementId;

    private @Nullable String elementName;

    private Instant openedAt;

    private Instant startedAt;

    private int amount;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(16)")
    private LimitUnit unit;

    private int share;

    private Instant dueAt;

    private boolean provisional;

    private @Nullable String ground;

    @Enumerated(EnumType.STRING)
    private DeadlineState state;

    private @Nullable Instant closedAt;

    private int step;

    private @Nullable Instant nextStepAt;

    private @Nullable String role;

    private @Nullable String holder;

    private @Nullable Instant riskAt;

    private @Nullable Integer workedMinutes;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Deadline() {}

    Deadline(Opening opening, Term term) {
        this.id = opening.id();
        this.caseId = opening.caseId();
        this.kind = opening.kind();
        this.elementId = opening.elementId();
        this.elementName = opening.elementName();
        this.ground = opening.ground();
        this.role = opening.role();
        this.openedAt = opening.at();
        this.basis = term.basis();
        this.startedAt = term.start();
        this.amount = term.amount();
        this.unit = term.unit();
        this.share = term.share();
        this.dueAt = term.due();
        this.provisional = term.provisional();
        this.state = DeadlineState.OPEN;
        this.fresh = true;
    }

    /** Plans the next step of warning and escalation; what was taken stays taken. A limit too short for a warning has none. */
    void planNextStep(Terms terms) {
        Instant warning = terms.warning(openedAt, dueAt, unit);
        if (step == 0 && !warning.isBefore(dueAt)) {
            step = 1;
        }
        nextStepAt = step == 0 ? warning : terms.escalation(dueAt, step);
    }

    /** From when on it is at risk: most of the time is used up, or the due date is near. */
    void planRisk(Terms terms, List<Standstill> standstills) {
        riskAt = terms.risk(term(), openedAt, standstills);
    }

    /** No step is taken while the clock stands still. */
    void suspendSteps() {
        nextStepAt = null;
    }

    boolean hasSteps() {
        return kind == DeadlineKind.TASK;
    }

    /** Counts again, with the pauses of the clock as they are now; answers the move, if it is one. */
    @Nullable
    MovedDeadline recount(Term again) {
        Instant before = dueAt;
        dueAt = again.due();
        provisional = again.provisional();
        return before.equals(dueAt) ? null : new MovedDeadline(id, kind, before, dueAt);
    }

    Term term() {
        return new Term(startedAt, amount, unit, share, basis, dueAt, provisional);
    }

    DeadlineKind kind() {
        return kind;
    }

    String elementId() {
        return elementId;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void stored() {
        fresh = false;
    }
}
