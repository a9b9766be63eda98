package id.loketnaker.servicepack.reader;

import com.fasterxml.jackson.databind.JsonNode;
import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.files.TextFiles;
import id.loketnaker.servicepack.parts.UsedFiles;
import id.loketnaker.values.UnreadableYamlException;
import id.loketnaker.values.YamlItems;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a new version took over from the last one and does not use. It drops out; what was sent for it and is not used
 * stays, and is told when the pack is read.
 */
public final class LeftOvers {

    private static final String STANDARD = "layanan.yaml";

    private LeftOvers() {}

    /**
     * The pack without them; the same pack when its diagrams cannot be read.
     *
     * @param sent names of the files that were sent for this version
     */
    public static PackFiles dropped(PackFiles pack, Set<String> sent) {
        return UsedFiles.of(pack).map(used -> dropped(pack, sent, used.named())).orElse(pack);
    }

    private static PackFiles dropped(PackFiles pack, Set<String> sent, Set<String> used) {
        Predicate<String> unused = file -> !used.contains(file) && !sent.contains(file);
        TreeMap<String, byte[]> kept = new TreeMap<>(pack.content());
        if (!sent.contains(STANDARD)) {
            kept.computeIfPresent(STANDARD, (file, standard) -> withoutLetters(standard, unused));
        }
        Set<String> declared = declared(kept.getOrDefault(STANDARD, new byte[0]));
        kept.keySet().removeIf(file -> UsedFiles.mustBeNamed(file) && unused.test(file) && !declared.contains(file));
        return new PackFiles(pack.officeId(), pack.key(), kept);
    }

    /** What the diagrams name and the pack does not have; not letters, for these are declared as well. */
    public static Set<String> missing(PackFiles pack) {
        TreeSet<String> missing =
                new TreeSet<>(UsedFiles.of(pack).map(UsedFiles::named).orElse(Set.of()));
        missing.removeIf(FileNames::isLetter);
        pack.content().keySet().forEach(file -> missing.remove(FileNames.inPack(file)));
        return missing;
    }

    private static Set<String> declared(byte[] standard) {
        JsonNode yaml = TextFiles.yaml(standard, new Findings(STANDARD).in(STANDARD));
        Set<String> files = new TreeSet<>();
        if (yaml != null) {
            yaml.path("surat").forEach(letter -> files.add(file(letter)));
        }
        return files;
    }

    private static byte[] withoutLetters(byte[] standard, Predicate<String> unused) {
        try {
            String text = new String(standard, StandardCharsets.UTF_8);
            return YamlItems.without(text, "surat", letter -> unused.test(file(letter)))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (UnreadableYamlException e) {
            return standard; // said when it is read for its rules
        }
    }

    private static String file(JsonNode letter) {
        return "surat/" + letter.path("id").asText() + ".html";
    }
}
