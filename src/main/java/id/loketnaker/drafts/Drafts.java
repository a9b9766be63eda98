package id.loketnaker.drafts;

import id.loketnaker.documents.Intake;
import id.loketnaker.documents.Intakes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The drafts of each author. Nobody else's can be asked for: the caller names the present user, and has asked whether
 * the form is theirs to fill in.
 */
@Service
public class Drafts {

    private final DraftRows rows;
    private final Intakes intakes;
    private final Clock clock;

    Drafts(DraftRows rows, Intakes intakes, Clock clock) {
        this.rows = rows;
        this.intakes = intakes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(String author, OpenForm form) {
        return rows.find(author, form);
    }

    /**
     * Keeps what is typed now in the place of what was; its papers are kept as long.
     *
     * @throws WrittenElsewhereException when another page has written it since; then nothing is saved
     */
    @Transactional
    public Saved save(String author, OpenForm form, Typed typed) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        int version = rows.write(author, form, typed, now).orElseThrow(() -> new WrittenElsewhereException(form));
        intake(author, form).ifPresent(intakes::prolong);
        return new Saved(now, version);
    }

    /** Where the papers of a start form wait; nothing when none were added. */
    @Transactional(readOnly = true)
    public Optional<Intake> intake(String author, OpenForm form) {
        return rows.find(author, form).map(Draft::intakeId).flatMap(id -> intakes.find(id, author));
    }

    /** The papers that are added from now on wait there. */
    @Transactional
    public void belongs(Intake intake, OpenForm form) {
        rows.writeIntake(intake.official(), form, intake.id());
    }

    /** Throws away what was typed, and the papers; nothing when there is none. */
    public void discard(String author, OpenForm form) {
        intake(author, form).ifPresent(intakes::discard);
        rows.delete(author, form.id());
    }
}
