package id.loketnaker.changes;

import id.loketnaker.pictures.Mark;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is otherwise after than before.
 *
 * @param file in which it stands, under the name that it has in the pack
 * @param element of a diagram, by its id; {@code null} for all else, and for a diagram as a whole
 * @param topic what people look for together
 * @param subject what of what is otherwise, without how
 * @param told a sentence in Indonesian, whole by itself
 * @param before what stood there; {@code null} when nothing did, or it can be told no other way
 * @param after what stands there now
 */
public record Change(
        Part part,
        String file,
        @Nullable String element,
        Mark mark,
        Topic topic,
        String subject,
        String told,
        @Nullable String before,
        @Nullable String after) {

    /** What a head of a unit looks for first; it is shown as a table of its own. */
    public enum Topic {
        LIMIT,
        PROMISE,
        OTHER
    }

    Change(Part part, String file, Mark mark, String told, @Nullable String before, @Nullable String after) {
        this(part, file, null, mark, Topic.OTHER, told, told, before, after);
    }

    Change(Part part, String file, Mark mark, String told) {
        this(part, file, mark, told, null, null);
    }

    /** Whether nothing of before and after is left out of the sentence. */
    public boolean isWholeInItsSentence() {
        return (before == null || told.contains(before)) && (after == null || told.contains(after));
    }

    /** Whether it stands in what several services use. */
    public boolean isShared() {
        return file.startsWith("bersama/");
    }
}
