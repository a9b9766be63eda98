package id.loketnaker.engine.deployment;

import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.reader.UndoneChanges;
import id.loketnaker.values.Fingerprint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks before a deployment takes newer changes back, for who edits an old copy does not know of them. Modeler lets an
 * owner type one thing: the name of the deployment; the answer is a word in it. The word is of these changes and of the
 * version in force, for Modeler remembers what was typed.
 */
final class NewerChanges {

    private static final int MOST_TOLD = 12;
    private static final int LETTERS_OF_WORD = 4;

    private final SentChange change;
    private final FormerVersions former;

    NewerChanges(SentChange change) {
        this.change = change;
        this.former =
                FormerVersions.of(change.before().officeId(), change.before().key());
    }

    /**
     * @param deploymentName as the owner typed it
     * @throws DeploymentRefusedException with what is in force and what was sent, and the word
     */
    void areMeant(@Nullable String deploymentName) {
        List<Finding> undone = undone();
        if (undone.isEmpty()) {
            return;
        }
        String word = word(undone);
        if (deploymentName == null || !deploymentName.toLowerCase(Locale.ROOT).contains(word)) {
            throw new DeploymentRefusedException(question(undone, word), undone);
        }
    }

    private List<Finding> undone() {
        List<Finding> undone = new ArrayList<>();
        String diagram = change.before().key() + ".bpmn";
        change.sent().forEach((file, bytes) -> {
            byte[] inForce = change.before().content().get(file);
            if (inForce == null || Arrays.equals(inForce, bytes)) {
                return;
            }
            if (file.equals(diagram)) {
                UndoneChanges.between(inForce, bytes, formerly(file))
                        .forEach(each -> undone.add(finding(file, each.element(), each.told())));
            } else {
                formerly(file).entrySet().stream()
                        .filter(version -> Arrays.equals(version.getValue(), bytes))
                        .findFirst()
                        .ifPresent(version -> undone.add(finding(
                                file,
                                null,
                                "isinya kembali seperti di versi %d; yang berlaku lain".formatted(version.getKey()))));
            }
        });
        return undone;
    }

    /** The file as older versions have it, the newest first. */
    private Map<Integer, byte[]> formerly(String file) {
        Map<Integer, byte[]> versions = new LinkedHashMap<>();
        former.versions().stream()
                .skip(1)
                .forEach(version -> FormerVersions.file(version, file)
                        .ifPresent(bytes -> versions.put(version.getVersion(), bytes)));
        return versions;
    }

    private Finding finding(String file, @Nullable String element, String problem) {
        return new Finding(change.before().id(), file, element, problem, "ambil yang berlaku, dan ubah di situ");
    }

    private String word(List<Finding> undone) {
        String told = undone.stream().map(Finding::toString).collect(Collectors.joining("\n"));
        return "kembali-" + Fingerprint.of(change.deploymentId() + told).substring(0, LETTERS_OF_WORD);
    }

    private String question(List<Finding> undone, String word) {
        List<String> lines = undone.stream()
                .map(each -> "%s%s: %s"
                        .formatted(each.file(), each.element() == null ? "" : " › " + each.element(), each.problem()))
                .toList();
        String more = lines.size() > MOST_TOLD ? "\ndan %d lagi".formatted(lines.size() - MOST_TOLD) : "";
        return """
                Yang dikirim membatalkan perubahan yang lebih baru (disunting dari berkas lama?), versi %d sedang berlaku:
                %s%s
                → Bila itu maksudnya, tambahkan kata %s pada Deployment name, lalu Deploy lagi. Bila bukan, ambil yang \
                berlaku (Cockpit, Deployments) dan ubah di situ.""".formatted(
                        former.versions().get(0).getVersion(),
                        lines.stream().limit(MOST_TOLD).collect(Collectors.joining("\n")),
                        more,
                        word);
    }
}
