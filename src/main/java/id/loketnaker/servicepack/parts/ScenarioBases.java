package id.loketnaker.servicepack.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.loketnaker.servicepack.files.Findings;
import id.loketnaker.servicepack.files.SchemaCheck;
import id.loketnaker.servicepack.files.TextFiles;
import id.loketnaker.values.Nearest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the scenario files of a pack, and writes out what one takes over from another one ({@code dasar}) before
 * anybody looks at its steps.
 */
final class ScenarioBases {

    private static final String FOLDER = "skenario/";
    private static final String BASE = "dasar";
    private static final SchemaCheck SCHEMA = SchemaCheck.named("skenario");
    private static final List<String> KINDS = List.of("tugas", "menunggu", "peristiwa", "periksa", "ikuti");

    private final Map<String, byte[]> content;
    private final Findings findings;

    /** @param content the files of the pack by name */
    ScenarioBases(Map<String, byte[]> content, Findings findings) {
        this.content = content;
        this.findings = findings;
    }

    /** {@code null} when it cannot be read, or its base; the finding has been made. */
    @Nullable
    WholeScenario read(String file) {
        return read(file, List.of());
    }

    /** @param heirs the files that take over from this one, the one that was asked for first */
    private @Nullable WholeScenario read(String file, List<String> heirs) {
        byte[] bytes = content.get(file);
        JsonNode yaml = bytes == null ? null : TextFiles.yaml(bytes, findings.in(file));
        if (yaml == null || !stepsHaveAKind(yaml, findings.in(file)) || !SCHEMA.passes(yaml, findings.in(file))) {
            return null;
        }
        ObjectNode own = (ObjectNode) yaml;
        if (!own.has(BASE)) {
            return WholeScenario.alone(own);
        }
        List<String> way = new ArrayList<>(heirs);
        way.add(file);
        String base = FOLDER + own.get(BASE).asText() + ".yaml";
        if (!content.containsKey(base)) {
            findings.in(file)
                    .add(
                            BASE,
                            "skenario \"%s\" tidak ada di paket ini".formatted(base),
                            "Tulis nama berkas di folder skenario/ tanpa .yaml.");
            return null;
        }
        if (way.contains(base)) {
            goesRound(way.subList(way.indexOf(base), way.size()));
            return null;
        }
        WholeScenario taken = read(base, way);
        return taken == null ? null : taken.changedBy(own, findings.in(file));
    }

    /** What a step of no kind lacks, its schema could only guess. */
    private static boolean stepsHaveAKind(JsonNode yaml, Findings.InFile findings) {
        boolean all = true;
        int number = 0;
        for (JsonNode step : yaml.path("langkah")) {
            number++;
            if (step.isObject() && KINDS.stream().noneMatch(step::has)) {
                List<String> keys = new ArrayList<>();
                step.fieldNames().forEachRemaining(keys::add);
                findings.add(
                        "langkah[%d]".formatted(number),
                        "langkah tanpa jenis: %s".formatted(String.join(", ", keys)),
                        "Setiap langkah memuat satu dari: %s.%s"
                                .formatted(
                                        String.join(", ", KINDS),
                                        keys.stream()
                                                .map(key -> Nearest.meant(key, KINDS))
                                                .collect(Collectors.joining())));
                all = false;
            }
        }
        return all;
    }

    /** Told once, wherever one began to read: of the first file by name. */
    private void goesRound(List<String> round) {
        List<String> names = new ArrayList<>(round);
        Collections.rotate(names, -names.indexOf(Collections.min(names)));
        findings.in(names.get(0))
                .add(
                        BASE,
                        "dasar berputar: %s → %s".formatted(String.join(" → ", names), names.get(0)),
                        "Tulis salah satunya lengkap, tanpa dasar.");
    }
}
