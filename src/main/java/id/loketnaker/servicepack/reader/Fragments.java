package id.loketnaker.servicepack.reader;

import id.loketnaker.servicepack.Diagram;
import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.files.Bpmn;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.files.StoredForm;
import id.loketnaker.servicepack.parts.IncludedParts;
import id.loketnaker.servicepack.parts.LetterReader;
import id.loketnaker.servicepack.parts.PromiseWatch;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * The fragments that packs may call, {@code bersama/<kunci>/} beside the offices, and the parts that their letters may
 * include, {@code bersama/surat/}. A pack is deployed with those that it
 * calls, under the names that they have there, so that a running case keeps the fragments that it started with too.
 */
public final class Fragments {

    private final Map<String, SortedMap<String, byte[]>> byKey;
    private final Map<String, byte[]> partsOfLetters;

    /**
     * @param byKey the files of each fragment by its key, under the names they are deployed with
     * @param partsOfLetters that templates include, in the same way
     */
    Fragments(Map<String, SortedMap<String, byte[]>> byKey, Map<String, byte[]> partsOfLetters) {
        this.byKey = Map.copyOf(byKey);
        this.partsOfLetters = Map.copyOf(partsOfLetters);
    }

    public Set<String> keys() {
        return byKey.keySet();
    }

    /**
     * The pack with the fragments that its diagram calls, and those that they call, and what the letters include; no
     * others. Those that it brought along stay as they are. Every pack passes here before it is read, so forms become
     * what Tasklist shows here.
     */
    public PackFiles complete(PackFiles pack) {
        Set<String> called = calledBy(pack);
        TreeMap<String, byte[]> all = new TreeMap<>();
        called.forEach(key -> all.putAll(byKey.getOrDefault(key, new TreeMap<>())));
        Set<String> brought = pack.content().keySet().stream()
                .filter(FileNames::isOfFragment)
                .map(FileNames::fragmentOf)
                .collect(Collectors.toSet());
        all.keySet().removeIf(name -> brought.contains(FileNames.fragmentOf(name)));
        pack.content().forEach((name, bytes) -> {
            if (!FileNames.isShared(name)
                    || FileNames.isOfFragment(name) && called.contains(FileNames.fragmentOf(name))) {
                all.put(name, bytes);
            }
        });
        addPartsOfLetters(all, pack);
        all.replaceAll(StoredForm::of);
        return new PackFiles(pack.officeId(), pack.key(), all);
    }

    /** Those that the letters include, and those that these include; what the pack brought along stays as it is. */
    private void addPartsOfLetters(SortedMap<String, byte[]> all, PackFiles pack) {
        ArrayDeque<String> templates = new ArrayDeque<>(all.keySet().stream()
                .filter(name -> FileNames.isLetter(FileNames.inPack(name)))
                .toList());
        while (!templates.isEmpty()) {
            String template = templates.remove();
            includedIn(all.get(template), template)
                    .map(FileNames::partOfLetters)
                    .filter(part -> !all.containsKey(part))
                    .forEach(part -> {
                        byte[] bytes = pack.content().getOrDefault(part, partsOfLetters.get(part));
                        if (bytes != null) {
                            all.put(part, bytes);
                            templates.add(part);
                        }
                    });
        }
    }

    private static Stream<String> includedIn(byte @Nullable [] template, String file) {
        Document document = template == null ? null : LetterReader.document(template, new Findings(file).in(file));
        return document == null ? Stream.of() : IncludedParts.namesIn(document);
    }

    /** What the diagram calls, by itself or because the system watches its promise, and what that calls in turn. */
    private Set<String> calledBy(PackFiles pack) {
        Set<String> called = new LinkedHashSet<>();
        String service = pack.key() + ".bpmn";
        ArrayDeque<String> diagrams = new ArrayDeque<>(List.of(service));
        while (!diagrams.isEmpty()) {
            String file = diagrams.remove();
            Document diagram = diagram(pack, file);
            if (diagram == null) {
                continue; // said when it is read for its rules
            }
            Stream.concat(callsIn(diagram), file.equals(service) ? watched(pack, diagram) : Stream.of())
                    .filter(called::add)
                    .map(key -> FileNames.folderOfFragment(key) + key + ".bpmn")
                    .forEach(diagrams::add);
        }
        return called;
    }

    private @Nullable Document diagram(PackFiles pack, String file) {
        byte[] diagram = content(pack, file);
        return diagram == null ? null : Bpmn.parse(diagram, new Findings(file).in(file));
    }

    /** As the pack brought it along, else as it stands beside the offices. */
    private byte @Nullable [] content(PackFiles pack, String file) {
        byte[] brought = pack.content().get(file);
        return brought != null || !FileNames.isOfFragment(file)
                ? brought
                : byKey.getOrDefault(FileNames.fragmentOf(file), new TreeMap<>())
                        .get(file);
    }

    private static Stream<String> callsIn(Document diagram) {
        return Bpmn.all(diagram, Diagram.CALL).map(call -> call.getAttribute("calledElement"));
    }

    /** What the system itself calls when the promise is over, where there is such a fragment. */
    private Stream<String> watched(PackFiles pack, Document service) {
        boolean there = content(pack, PromiseWatch.DIAGRAM) != null;
        return there && PromiseWatch.isWanted(service) ? Stream.of(PromiseWatch.FRAGMENT) : Stream.of();
    }
}
