package id.loketnaker.sla;

import id.loketnaker.servicepack.LimitUnit;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One standstill of a case's clock, on a ground in law, caused by an element of the diagram. */
@Entity
@Table(name = "ln_pause")
class Pause {

    @Id
    private String id;

    private String caseId;

    private String elementId;

    private String ground;

    private Instant pausedAt;

    private @Nullable Instant resumedAt;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Pause() {}

    Pause(String id, String caseId, String elementId, String ground, Instant pausedAt) {
        this.id = id;
        this.caseId = caseId;
        this.elementId = elementId;
        this.ground = ground;
        this.pausedAt = pausedAt;
    }

    void resume(Instant at) {
        if (at.isBefore(pausedAt)) {
            throw new IllegalArgumentException("Jeda tidak dapat berakhir sebelum dimulai: " + at);
        }
        resumedAt = at;
    }

    String getId() {
        return id;
    }

    String caseId() {
        return caseId;
    }

    Instant pausedAt() {
        return pausedAt;
    }

    String ground() {
        return ground;
    }

    boolean isOpen() {
        return resumedAt == null;
    }

    /** The standstill up to now: an open one lasts until the moment of asking. */
    Standstill until(Instant now) {
        return new Standstill(pausedAt, resumedAt == null ? now : resumedAt);
    }

    PauseView shown(LimitUnit unit, Instant now, Terms terms) {
        Standstill span = until(now);
        return new PauseView(elementId, ground, pausedAt, resumedAt, terms.units(span.from(), span.until(), unit));
    }
}
