package id.loketnaker.webapps.shipped;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.webapp.plugin.resource.PluginResourceOverride;
import org.camunda.bpm.webapp.plugin.resource.RequestInfo;
import org.jspecify.annotations.Nullable;

/** A script of Camunda's own plugins, patched when a browser asks for it. */
abstract class PatchedPluginScript implements PluginResourceOverride {

    private final String script;
    private final BundlePatches patches;

    /** @param script how its address ends */
    PatchedPluginScript(String script, BundlePatches patches) {
        this.script = script;
        this.patches = patches;
    }

    @Override
    public @Nullable InputStream filterResource(@Nullable InputStream shipped, RequestInfo request) {
        if (shipped == null || !request.getUriInfo().getPath().endsWith(script)) {
            return shipped;
        }
        try (shipped) {
            String text = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
            return new ByteArrayInputStream(patches.applyTo(text).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
