package id.loketnaker.webapps.shipped;

import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All changes to one script. One that no longer fits is left out and told in the log. */
public record BundlePatches(List<BundlePatch> all) {

    /** These, and others. */
    BundlePatches and(BundlePatches others) {
        return new BundlePatches(
                Stream.concat(all.stream(), others.all.stream()).toList());
    }

    private static final Logger LOG = LoggerFactory.getLogger(BundlePatches.class);

    public String applyTo(String script) {
        String changed = script;
        for (BundlePatch patch : all) {
            if (patch.fits(changed)) {
                changed = patch.applyTo(changed);
            } else {
                LOG.warn("Camunda's script does not have this as often as before: {}", patch.shipped());
            }
        }
        return changed;
    }
}
