package id.loketnaker.webapps.cockpit;

import java.util.Set;
import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/** Our pages in Cockpit. Found by the ServiceLoader; its front end is {@code plugin-webapp/loketnaker-cockpit/app}. */
public class LoketNakerCockpitPlugin extends AbstractCockpitPlugin {

    static final String ID = "loketnaker-cockpit";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(CockpitPluginRoot.class);
    }
}
