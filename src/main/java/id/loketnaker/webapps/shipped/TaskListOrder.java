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

/** The list of tasks opens with what is due first; Camunda's opens with what came last. */
public final class TaskListOrder implements PluginResourceOverride {

    public static final BundlePatches PATCHES = new BundlePatches(List.of(
            new BundlePatch(
                    "t.sortings=[{order:\"desc\",by:\"created\"}]", "t.sortings=[{order:\"asc\",by:\"dueDate\"}]"),
            new BundlePatch(
                    "t.sortings.push({order:\"desc\",by:\"created\"})",
                    "t.sortings.push({order:\"asc\",by:\"dueDate\"})")));

    private static final String SCRIPT = "plugin/tasklistPlugins/static/app/plugin.js";

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
