package id.loketnaker.webapps.shipped;

import java.util.List;

/** The list of tasks opens with what is due first; Camunda's opens with what came last. */
public final class TaskListOrder extends PatchedPluginScript {

    public static final BundlePatches PATCHES = new BundlePatches(List.of(
            new BundlePatch(
                    "t.sortings=[{order:\"desc\",by:\"created\"}]", "t.sortings=[{order:\"asc\",by:\"dueDate\"}]"),
            new BundlePatch(
                    "t.sortings.push({order:\"desc\",by:\"created\"})",
                    "t.sortings.push({order:\"asc\",by:\"dueDate\"})")));

    public TaskListOrder() {
        super("plugin/tasklistPlugins/static/app/plugin.js", PATCHES);
    }
}
