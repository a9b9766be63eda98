package id.loketnaker.engine.deployment;

import id.loketnaker.servicepack.FileNames;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.reader.Fragments;
import id.loketnaker.servicepack.reader.LeftOvers;
import id.loketnaker.servicepack.reader.PackLocation;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes a whole pack of what was sent: the rest is as it was deployed last, fragments that the diagram did not call
 * before come from the folder, what it used in a former version comes back, and what it no longer uses drops out.
 */
@Component
class PackCompletion {

    private final String location;

    PackCompletion(@Value("${loketnaker.packs:classpath:/processes/}") String location) {
        this.location = location;
    }

    PackFiles of(SentChange change) {
        Set<String> sent = change.sent().keySet();
        Fragments fragments = PackLocation.of(location).fragments();
        PackFiles pack = fragments.complete(withFormerFiles(change));
        return fragments.complete(LeftOvers.dropped(pack, sent));
    }

    /** What was sent is all that the pack has of its own. */
    PackFiles ofWhole(SentChange change) {
        return PackLocation.of(location)
                .fragments()
                .complete(new PackFiles(
                        change.before().officeId(), change.before().key(), change.sent()));
    }

    private static PackFiles withFormerFiles(SentChange change) {
        PackFiles pack = change.after();
        if (DiagramNames.in(change.sent().keySet()).isEmpty()) {
            return pack;
        }
        FormerVersions former = FormerVersions.of(pack.officeId(), pack.key());
        TreeMap<String, byte[]> back = new TreeMap<>();
        LeftOvers.missing(pack).forEach(name -> former.file(name).ifPresent(bytes -> back.put(name, bytes)));
        return withItsScenarios(pack, change, former).with(back);
    }

    /** Scenarios play a diagram: with one that was deployed before come those that it was deployed with. */
    private static PackFiles withItsScenarios(PackFiles pack, SentChange change, FormerVersions former) {
        String diagram = pack.key() + ".bpmn";
        byte[] sent = change.sent().get(diagram);
        if (change.sent().keySet().stream().anyMatch(FileNames::isScenario)
                || Arrays.equals(sent, change.before().content().get(diagram))) {
            return pack;
        }
        return former.versions().stream()
                .filter(version -> FormerVersions.file(version, diagram)
                        .filter(bytes -> Arrays.equals(bytes, sent))
                        .isPresent())
                .findFirst()
                .map(version -> {
                    TreeMap<String, byte[]> files = new TreeMap<>(pack.content());
                    files.keySet().removeIf(FileNames::isScenario);
                    LatestPacks.filesOf(version).content().forEach((name, bytes) -> {
                        if (FileNames.isScenario(name)) {
                            files.put(name, bytes);
                        }
                    });
                    return new PackFiles(pack.officeId(), pack.key(), files);
                })
                .orElse(pack);
    }
}
