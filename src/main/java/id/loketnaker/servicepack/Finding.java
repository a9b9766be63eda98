package id.loketnaker.servicepack;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a pack, where, and what to do about it; the texts are in Indonesian.
 *
 * @param element id in a diagram, key in a form, path in a YAML file; {@code null} for the file as a whole
 */
public record Finding(String pack, String file, @Nullable String element, String problem, String remedy) {

    /** Of the pack. */
    public String office() {
        return pack.split("/", 2)[0];
    }

    /** In the pack: the file, and the element where there is one. */
    public String place() {
        return element == null ? file : file + " › " + element;
    }

    @Override
    public String toString() {
        return "%s › %s: %s → %s".formatted(pack, place(), problem, remedy);
    }
}
