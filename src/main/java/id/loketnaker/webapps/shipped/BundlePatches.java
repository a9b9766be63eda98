package id.loketnaker.webapps.shipped;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
        return applyTo(
                script,
                patch -> LOG.warn("Camunda's script does not have this as often as before: {}", patch.shipped()));
    }

    /** Those that would be left out, each after the ones before it; the build fails when there is one. */
    List<BundlePatch> leftOutOf(String script) {
        List<BundlePatch> leftOut = new ArrayList<>();
        applyTo(script, leftOut::add);
        return leftOut;
    }

    private String applyTo(String script, Consumer<BundlePatch> leftOut) {
        String changed = script;
        for (BundlePatch patch : all) {
            if (patch.fits(changed)) {
                changed = patch.applyTo(changed);
            } else {
                leftOut.accept(patch);
            }
        }
        return changed;
    }
}
