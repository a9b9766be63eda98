package id.loketnaker.cockpit.desk;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/** Where our resources hang. The name of the engine comes first, so that Camunda's filter asks for a log-in. */
@Path("plugin/" + LoketNakerTasklistPlugin.ID)
public class TasklistPluginRoot extends AbstractTasklistPluginRootResource {

    /** The modules that {@code plugin.js} imports. */
    private static final List<String> MODULES =
            List.of("app/dom.js", "app/muat.js", "app/server.js", "app/peristiwa.js", "app/kartu.js", "app/surat.js");

    public TasklistPluginRoot() {
        super(LoketNakerTasklistPlugin.ID);
    }

    @Override
    protected List<String> getAllowedAssets() {
        List<String> assets = new ArrayList<>(super.getAllowedAssets());
        assets.addAll(MODULES);
        return assets;
    }

    @Path("{engine}/task/{taskId}/peristiwa")
    public TaskEventsResource events(@PathParam("engine") String engine, @PathParam("taskId") String taskId) {
        return subResource(new TaskEventsResource(engine, taskId), engine);
    }

    @Path("{engine}/task/{taskId}/surat")
    public TaskLettersResource letters(@PathParam("engine") String engine, @PathParam("taskId") String taskId) {
        return subResource(new TaskLettersResource(engine, taskId), engine);
    }

    @Path("{engine}/task/{taskId}/kartu")
    public ControlCardResource controlCard(@PathParam("engine") String engine, @PathParam("taskId") String taskId) {
        return subResource(new ControlCardResource(engine, taskId), engine);
    }
}
