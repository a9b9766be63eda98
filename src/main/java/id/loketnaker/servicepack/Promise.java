package id.loketnaker.servicepack;

import id.loketnaker.servicepack.language.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the office promises the public: how long it takes at most, and on what ground.
 *
 * @param absence where it is seen that the office promises nothing; the span is then what the law allows, and the clock
 *     runs by that. {@code null} for an office that promises
 */
public record Promise(Span span, String ground, @Nullable String absence) {

    /** A promise of the office. */
    public Promise(Span span, String ground) {
        this(span, ground, null);
    }

    /** Whether the office promises so; else it is the law's limit. */
    public boolean isMade() {
        return absence == null;
    }

    /** As people read it: {@code 30 hari kerja}. */
    public String words() {
        return isMade() ? span.words() : "tidak dijanjikan; batas menurut hukum " + span.words();
    }
}
