package id.loketnaker.webapps.cockpit;

import id.loketnaker.webapps.shipped.CockpitSections;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;
import org.camunda.bpm.webapp.plugin.resource.PluginResourceOverride;

/** Our pages in Cockpit. Found by the ServiceLoader; its front end is {@code plugin-webapp/loketnaker-cockpit/app}. */
public class LoketNakerCockpitPlugin extends AbstractCockpitPlugin {

    static final String ID = "loketnaker-cockpit";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public List<PluginResourceOverride> getResourceOverrides() {
        return List.of(new CockpitSections());
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(CockpitPluginRoot.class);
    }
}
