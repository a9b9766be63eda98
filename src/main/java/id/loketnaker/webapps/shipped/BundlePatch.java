package id.loketnaker.webapps.shipped;

/**
 * One change to a script that Camunda ships.
 *
 * @param shipped what stands there
 * @param ours what stands there instead
 * @param times how often it stands there
 */
public record BundlePatch(String shipped, String ours, int times) {

    /** Of what stands there once. */
    public BundlePatch(String shipped, String ours) {
        this(shipped, ours, 1);
    }

    public boolean fits(String script) {
        int found = 0;
        for (int at = script.indexOf(shipped); at >= 0; at = script.indexOf(shipped, at + shipped.length())) {
            found++;
        }
        return found == times;
    }

    public String applyTo(String script) {
        return script.replace(shipped, ours);
    }
}
