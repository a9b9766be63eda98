package id.loketnaker.engine.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Lets no browser and no proxy keep an answer that is not for everybody: lists and files of cases, papers, letters,
 * books, figures, the trail, also what the engine itself answers, and refusals. Who comes to the machine after a
 * colleague finds nothing in its cache.
 */
final class NothingIsKept implements ContainerResponseFilter {

    private final AccessTable table;

    NothingIsKept(AccessTable table) {
        this.table = table;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (AskedResource.of(request).audience(table) != Audience.EVERYBODY) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
