package id.loketnaker.webapps.shipped;

/**
 * One change to a script that Camunda ships.
 *
 * @param shipped what stands there, exactly once
 * @param ours what stands there instead
 */
public record BundlePatch(String shipped, String ours) {

    public boolean fits(String script) {
        int first = script.indexOf(shipped);
        return first >= 0 && script.indexOf(shipped, first + 1) < 0;
    }

    public String applyTo(String script) {
        return script.replace(shipped, ours);
    }
}
