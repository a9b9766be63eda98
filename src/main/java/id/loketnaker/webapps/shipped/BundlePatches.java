package id.loketnaker.webapps.shipped;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All changes to one script. One that no longer fits is left out and told in the log. */
public record BundlePatches(List<BundlePatch> all) {

    private static final Logger LOG = LoggerFactory.getLogger(BundlePatches.class);

    public String applyTo(String script) {
        String changed = script;
        for (BundlePatch patch : all) {
            if (patch.fits(changed)) {
                changed = patch.applyTo(changed);
            } else {
                LOG.warn("Camunda's script does not have this once: {}", patch.shipped());
            }
        }
        return changed;
    }
}
