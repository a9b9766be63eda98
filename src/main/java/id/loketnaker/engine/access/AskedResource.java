package id.loketnaker.engine.access;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.uri.UriTemplate;

/**
 * What a request asks for, by the method that answers it, not by the text of its address: so no spelling of an address
 * makes it another resource.
 *
 * @param path as the table of resources writes it
 */
record AskedResource(String method, String path) {

    /** The web applications have addresses of their own beside those of the engine. */
    private static final Pattern WEB_APPLICATION = Pattern.compile("/api/(admin|cockpit|tasklist|welcome)/?$");

    static AskedResource of(ContainerRequestContext request) {
        String method = request.getMethod().equals(HttpMethod.HEAD) ? HttpMethod.GET : request.getMethod();
        return new AskedResource(method, path((ExtendedUriInfo) request.getUriInfo()));
    }

    private static String path(ExtendedUriInfo address) {
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

    Audience audience(AccessTable table) {
        return table.audienceOf(method, path);
    }
}
