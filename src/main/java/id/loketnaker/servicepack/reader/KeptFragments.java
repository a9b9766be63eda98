package id.loketnaker.servicepack.reader;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;

/**
 * Which fragments of a new version are those of the last one: their files are the same, those that they call are kept
 * too, and nothing of the pack that a step in a fragment asks for is another (office, standard, letters, notices, the
 * name of the service). What stands in the service's own diagram, forms, tables and scenarios, no fragment sees.
 */
public final class KeptFragments {

    private KeptFragments() {}

    /** Their keys; none when the pack is new. */
    public static Set<String> between(PackFiles before, PackFiles after) {
        if (!sha(before, file -> isSeen(before, file)).equals(sha(after, file -> isSeen(after, file)))
                || !name(before).equals(name(after))) {
            return Set.of();
        }
        Set<String> kept = new TreeSet<>(keys(after));
        kept.retainAll(keys(before));
        kept.removeIf(key -> !sha(before, isOf(key)).equals(sha(after, isOf(key))));
        while (kept.removeIf(key -> !kept.containsAll(calledBy(after, key)))) {
            continue; // who calls a changed one is changed, too
        }
        return kept;
    }

    private static boolean isSeen(PackFiles pack, String file) {
        return !FileNames.isOfFragment(file)
                && !file.equals(pack.key() + ".bpmn")
                && !FileNames.isForm(file)
                && !FileNames.isDecision(file)
                && !FileNames.isScenario(file);
    }

    private static Predicate<String> isOf(String key) {
        return file ->
                FileNames.isOfFragment(file) && FileNames.fragmentOf(file).equals(key);
    }

    private static Set<String> keys(PackFiles pack) {
        return pack.content().keySet().stream()
                .filter(FileNames::isOfFragment)
                .map(FileNames::fragmentOf)
                .collect(Collectors.toSet());
    }

    private static String sha(PackFiles pack, Predicate<String> files) {
        TreeMap<String, byte[]> some = new TreeMap<>(pack.content());
        some.keySet().removeIf(files.negate());
        return new PackFiles(pack.officeId(), pack.key(), some).sha256();
    }

    private static Set<String> calledBy(PackFiles pack, String key) {
        return elements(pack, FileNames.folderOfFragment(key) + key + ".bpmn", Diagram.CALL, "calledElement")
                .collect(Collectors.toSet());
    }

    private static String name(PackFiles pack) {
        return elements(pack, pack.key() + ".bpmn", "process", "name")
                .findFirst()
                .orElse("");
    }

    private static Stream<String> elements(PackFiles pack, String file, String type, String attribute) {
        byte[] bytes = pack.content().get(file);
        Document document = bytes == null ? null : Bpmn.parse(bytes, new Findings(file).in(file));
        return document == null
                ? Stream.of()
                : Bpmn.all(document, type).map(element -> element.getAttribute(attribute));
    }
}
