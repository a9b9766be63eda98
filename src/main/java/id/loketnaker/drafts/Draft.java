package id.loketnaker.drafts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an author has typed into a form so far.
 *
 * @param content JSON object of the fields that were typed in
 * @param intakeId where the papers of a start form wait, if there are any
 * @param version one more with each save; 0 when nothing was typed
 */
public record Draft(String content, @Nullable String intakeId, Instant savedAt, int version) {

    /** Of which only papers are there. */
    static final String NOTHING_TYPED = "{}";
}
