package id.loketnaker.servicepack.parts;

import id.loketnaker.servicepack.FileNames;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The letters and notices of a pack: its own, and those that its fragments bring along. What the pack has itself under
 * the same name stands in the place of the fragment's.
 *
 * @param files where each stands, by the name that it has in a pack
 */
public record PackTexts(Map<String, String> files) {

    public PackTexts {
        files = Map.copyOf(files);
    }

    /** @param names of all files of the pack and its fragments */
    static PackTexts of(Iterable<String> names, Predicate<String> isText) {
        SortedMap<String, String> files = new TreeMap<>();
        names.forEach(name -> {
            String inPack = FileNames.inPack(name);
            if (isText.test(inPack)) {
                files.merge(inPack, name, (first, other) -> FileNames.isOfFragment(first) ? other : first);
            }
        });
        return new PackTexts(files);
    }

    /** Where the text stands; its place in the pack when there is none. */
    public String fileOf(String inPack) {
        return files.getOrDefault(inPack, inPack);
    }
}
