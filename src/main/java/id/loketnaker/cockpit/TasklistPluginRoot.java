package id.loketnaker.cockpit;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/** Where our resources hang. The name of the engine comes first, so that Camunda's filter asks for a log-in. */
@Path("plugin/" + LoketNakerTasklistPlugin.ID)
public class TasklistPluginRoot extends AbstractTasklistPluginRootResource {

    public TasklistPluginRoot() {
        super(LoketNakerTasklistPlugin.ID);
    }

    @Path("{engine}/task/{taskId}/peristiwa")
    public TaskEventsResource events(@PathParam("engine") String engine, @PathParam("taskId") String taskId) {
        return subResource(new TaskEventsResource(engine, taskId), engine);
    }
}
