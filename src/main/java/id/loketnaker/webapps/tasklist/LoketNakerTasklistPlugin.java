package id.loketnaker.webapps.tasklist;

import id.loketnaker.webapps.shipped.TaskListOrder;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;
import org.camunda.bpm.webapp.plugin.resource.PluginResourceOverride;

/**
 * Our tabs in Tasklist. Found by the ServiceLoader; its front end is {@code plugin-webapp/loketnaker/app/plugin.js}.
 */
public class LoketNakerTasklistPlugin extends AbstractTasklistPlugin {

    static final String ID = "loketnaker";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(TasklistPluginRoot.class);
    }

    @Override
    public List<PluginResourceOverride> getResourceOverrides() {
        return List.of(new TaskListOrder());
    }
}
