package id.loketnaker.engine.lateness;

import id.loketnaker.engine.DeployedPacks;
import id.loketnaker.servicepack.ServicePack;
import id.loketnaker.servicepack.reader.RunningDiagram;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Shows in Cockpit and Tasklist the diagram that runs: what its owner drew, and below it what the system adds. The
 * resource of the deployment is the owner's file.
 */
@Component
public class ShownDiagrams {

    private final DeployedPacks packs;

    ShownDiagrams(DeployedPacks packs) {
        this.packs = packs;
    }

    /**
     * Empty when the system adds nothing to it.
     *
     * @param key of the process, which may be a fragment of the pack
     */
    public Optional<InputStream> added(String processDefinitionId, String key) {
        ServicePack pack = packs.of(processDefinitionId);
        return key.equals(pack.key())
                        && RunningDiagram.hasMore(pack.files().content().keySet())
                ? Optional.of(
                        new ByteArrayInputStream(RunningDiagram.of(pack.files()).drawn()))
                : Optional.empty();
    }
}
