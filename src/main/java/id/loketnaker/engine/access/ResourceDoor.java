package id.loketnaker.engine.access;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.rest.util.EngineUtil;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.uri.UriTemplate;

/**
 * Asks at every resource, Camunda's and ours, whether it is for who asks, before anything is read or looked up. It
 * goes by the method that will answer, not by the text of the address, so that no spelling of an address leads past
 * it. What of a resource is somebody's (steps, services, office) is asked behind it.
 */
@Priority(Priorities.AUTHORIZATION)
final class ResourceDoor implements ContainerRequestFilter {

    /** The web applications have addresses of their own beside those of the engine. */
    private static final Pattern WEB_APPLICATION = Pattern.compile("/api/(admin|cockpit|tasklist|welcome)/?$");

    private final AccessTable table;

    ResourceDoor(AccessTable table) {
        this.table = table;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Audience audience = table.audienceOf(method(request), resource((ExtendedUriInfo) request.getUriInfo()));
        if (audience == Audience.EVERYBODY) {
            return;
        }
        Authentication user =
                EngineUtil.lookupProcessEngine(null).getIdentityService().getCurrentAuthentication();
        if (user == null) {
            request.abortWith(refusal(Status.UNAUTHORIZED, "Silakan masuk dahulu."));
        } else if (!audience.includes(Person.of(user))) {
            request.abortWith(refusal(Status.FORBIDDEN, "Alamat ini tidak dibuka untuk peran Anda."));
        }
    }

    private static String method(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.HEAD) ? HttpMethod.GET : request.getMethod();
    }

    private static String resource(ExtendedUriInfo address) {
        List<String> templates = new ArrayList<>(address.getMatchedTemplates().stream()
                .map(UriTemplate::getTemplate)
                .toList());
        Collections.reverse(templates);
        Matcher application = WEB_APPLICATION.matcher(address.getBaseUri().getPath());
        if (application.find()) {
            templates.add(0, application.group(1));
        }
        return ResourceName.of(templates);
    }

    private static Response refusal(Status status, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(Map.of("type", "AuthorizationException", "message", message))
                .build();
    }
}
