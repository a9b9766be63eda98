package id.loketnaker.webapps.shipped;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.webapp.plugin.resource.PluginResourceOverride;
import org.camunda.bpm.webapp.plugin.resource.RequestInfo;
import org.jspecify.annotations.Nullable;

/** English in the sections of Cockpit's own pages that no locale file reaches. */
public final class CockpitSections implements PluginResourceOverride {

    public static final BundlePatches PATCHES = new BundlePatches(List.of(
            new BundlePatch("uib-tooltip=\"Toggle this section\"", "uib-tooltip=\"Buka atau tutup bagian ini\""),
            new BundlePatch("uib-tooltip=\"Suspended Job Definition\"", "uib-tooltip=\"Jenis pekerjaan ditangguhkan\""),
            new BundlePatch("title=\"Select all\"", "title=\"Pilih semua\"")));

    private static final String SCRIPT = "plugin/cockpitPlugins/static/app/plugin.js";

    @Override
    public @Nullable InputStream filterResource(@Nullable InputStream shipped, RequestInfo request) {
        if (shipped == null || !request.getUriInfo().getPath().endsWith(SCRIPT)) {
            return shipped;
        }
        try (shipped) {
            String script = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
            return new ByteArrayInputStream(PATCHES.applyTo(script).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
