package id.loketnaker.cockpit.manager;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;

/** Where our resources hang. The name of the engine comes first, so that Camunda's filter asks for a log-in. */
@Path("plugin/" + LoketNakerCockpitPlugin.ID)
public class CockpitPluginRoot extends AbstractCockpitPluginRootResource {

    /** The modules that {@code plugin.js} imports. */
    private static final List<String> MODULES = List.of("app/dom.js", "app/server.js", "app/offices.js");

    public CockpitPluginRoot() {
        super(LoketNakerCockpitPlugin.ID);
    }

    @Override
    protected List<String> getAllowedAssets() {
        List<String> assets = new ArrayList<>(super.getAllowedAssets());
        assets.addAll(MODULES);
        return assets;
    }

    @Path("{engine}/kantor")
    public OfficesResource offices(@PathParam("engine") String engine) {
        return subResource(new OfficesResource(engine), engine);
    }
}
