package id.loketnaker.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "ln_case_entry")
class EntryRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String caseId;

    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private String elementId;

    private @Nullable String elementName;

    private @Nullable String actor;

    private @Nullable String details;

    @SuppressWarnings("NullAway") // filled by JPA
    protected EntryRow() {}

    EntryRow(String caseId, Entry entry) {
        this.caseId = caseId;
        this.happenedAt = entry.at();
        this.kind = entry.kind();
        this.elementId = entry.elementId();
        this.elementName = entry.elementName();
        this.actor = entry.actor();
        this.details = entry.details();
    }

    /** It stays on the record, and counts no more. */
    void undo() {
        kind = switch (kind) {
            case TASK_DONE -> EntryKind.TASK_UNDONE;
            case DECIDED -> EntryKind.DECISION_UNDONE;
            default -> kind;
        };
    }

    Long id() {
        return Objects.requireNonNull(id);
    }

    String caseId() {
        return caseId;
    }

    Entry shown() {
        return new Entry(happenedAt, kind, elementId, elementName, actor, details);
    }
}
