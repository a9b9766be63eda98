package id.loketnaker.engine.access;

import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * Hangs the door, and what keeps people out of addresses and caches, into every application of JAX-RS that starts
 * here: REST, and each of Camunda's web applications. Found by the ServiceLoader.
 */
public final class ResourceDoorFeature implements AutoDiscoverable {

    @Override
    public void configure(FeatureContext application) {
        AccessTable table = AccessTable.read();
        application.register(new ResourceDoor(table));
        application.register(new NoPersonInAddress());
        application.register(new NothingIsKept(table));
    }
}
