package id.loketnaker.engine.deployment;

import id.loketnaker.servicepack.Finding;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The packs of the folder that were not deployed at this start, and why. What ran before of them runs on. */
@Component
class LeftOutPacks {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOutPacks.class);

    private final List<Finding> findings = new CopyOnWriteArrayList<>();

    void leaveOut(List<Finding> found) {
        findings.addAll(found);
        found.forEach(finding -> LOG.error(
                "Paket ini tidak dipasang; versinya yang terakhir, bila ada, tetap berjalan"
                        + " (Cockpit, Perlu dibenahi): {}",
                finding));
    }

    /** What was changed from Modeler stays in force, and the folder's pack is left out. */
    void keepNewer(List<Finding> lost) {
        findings.addAll(lost);
        lost.forEach(finding -> LOG.warn("Folder tidak dipasang (Cockpit, Perlu dibenahi): {}", finding));
    }

    /** By pack, such as {@code bekasi/mediasi-phi}. */
    TreeMap<String, List<Finding>> byPack() {
        return findings.stream()
                .distinct()
                .collect(Collectors.groupingBy(Finding::pack, TreeMap::new, Collectors.toList()));
    }
}
