package id.loketnaker.engine.access;

import id.loketnaker.casework.Heads;
import id.loketnaker.casework.PresentUser;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.util.EngineUtil;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Tells the doors, which JAX-RS makes without the application, who leads an office or a unit: as the application knows
 * it whose engine answers, for a process may have run more than one.
 */
@Component
class HeadsAtTheDoor implements DisposableBean {

    private static final Map<ProcessEngine, Heads> KNOWN = new ConcurrentHashMap<>();

    private final ProcessEngine engine;

    HeadsAtTheDoor(ProcessEngine engine, Heads heads) {
        this.engine = engine;
        KNOWN.put(engine, heads);
    }

    @Override
    public void destroy() {
        KNOWN.remove(engine);
    }

    static boolean include(PresentUser user) {
        Heads heads = KNOWN.get(EngineUtil.lookupProcessEngine(null));
        return heads != null && heads.isHead(user);
    }
}
