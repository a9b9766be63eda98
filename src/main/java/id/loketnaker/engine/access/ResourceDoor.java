package id.loketnaker.engine.access;

import id.loketnaker.casework.PresentUser;
import id.loketnaker.engine.PresentUsers;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.rest.util.EngineUtil;

/**
 * Asks at every resource, Camunda's and ours, whether it is for who asks, before anything is read or looked up. What of
 * a resource is somebody's (steps, services, office) is asked behind it.
 */
@Priority(Priorities.AUTHORIZATION)
final class ResourceDoor implements ContainerRequestFilter {

    private final AccessTable table;

    ResourceDoor(AccessTable table) {
        this.table = table;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Audience audience = AskedResource.of(request).audience(table);
        if (audience == Audience.EVERYBODY) {
            return;
        }
        Optional<PresentUser> user = PresentUsers.of(
                EngineUtil.lookupProcessEngine(null).getIdentityService().getCurrentAuthentication());
        if (user.isEmpty()) {
            request.abortWith(refusal(Status.UNAUTHORIZED, "Silakan masuk dahulu."));
        } else if (!audience.includes(user.get(), HeadsAtTheDoor::include)) {
            request.abortWith(
                    refusal(Status.FORBIDDEN, "Alamat ini tidak dibuka untuk peran Anda." + audience.whose()));
        }
    }

    private static Response refusal(Status status, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(Map.of("type", "AuthorizationException", "message", message))
                .build();
    }
}
