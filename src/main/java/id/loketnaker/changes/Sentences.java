package id.loketnaker.changes;

import id.loketnaker.pictures.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of something named what was otherwise: both in the sentence when they are short, else beside it. */
final class Sentences {

    private static final int SHORT = 70;

    private final Part part;
    private final String file;
    private final List<Change> changes = new ArrayList<>();

    Sentences(Part part, String file) {
        this.part = part;
        this.file = file;
    }

    List<Change> all() {
        return List.copyOf(changes);
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    void add(Mark mark, String told) {
        changes.add(new Change(part, file, mark, told));
    }

    void add(@Nullable String element, Mark mark, String told) {
        changes.add(new Change(part, file, element, mark, Change.Topic.OTHER, told, told, null, null));
    }

    /** A text that came or went, in the sentence when it is short. */
    void add(Mark mark, String what, @Nullable String before, @Nullable String after) {
        String text = before == null ? after : before;
        String told = length(text) <= 2 * SHORT ? "%s: “%s”.".formatted(what, text) : what + ".";
        changes.add(new Change(part, file, mark, told, before, after));
    }

    /** @param what with its owner: {@code Tugas “Periksa”: batas waktu} */
    void changed(String what, @Nullable String before, @Nullable String after) {
        changed(null, Change.Topic.OTHER, what, before, after);
    }

    void changed(
            @Nullable String element,
            Change.Topic topic,
            String what,
            @Nullable String before,
            @Nullable String after) {
        boolean isShort = length(before) <= SHORT && length(after) <= SHORT;
        String told;
        if (before == null) {
            told = isShort ? "%s ditetapkan: %s.".formatted(what, after) : what + " ditetapkan.";
        } else if (after == null) {
            told = isShort ? "%s dihapus: %s.".formatted(what, before) : what + " dihapus.";
        } else {
            told = isShort ? "%s: %s menjadi %s.".formatted(what, before, after) : what + " diubah.";
        }
        changes.add(new Change(part, file, element, Mark.CHANGED, topic, what, told, before, after));
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
