package id.loketnaker.engine.access;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.core.Application;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletProperties;

/** What the running server answers by JAX-RS, from its servlets: names as in the table of resources. */
final class Applications {

    private Applications() {}

    static Set<String> mappings(ServletContext server, ResourceConfig rest) {
        Set<String> mappings = new TreeSet<>(JaxRsMappings.of(rest.getClasses()));
        server.getServletRegistrations().values().stream()
                .filter(servlet -> servlet.getInitParameter(ServletProperties.JAXRS_APPLICATION_CLASS) != null)
                .forEach(servlet -> mappings.addAll(of(servlet)));
        return mappings;
    }

    private static Set<String> of(ServletRegistration servlet) {
        String at = servlet.getMappings().iterator().next().replace("/*", "");
        String name = at.substring(at.lastIndexOf('/'));
        Set<String> found = JaxRsMappings.of(application(servlet).getClasses());
        if (name.equals("/engine")) {
            return found;
        }
        Set<String> named = new LinkedHashSet<>();
        found.forEach(mapping -> named.add(mapping.replaceFirst(" ", " " + name)));
        return named;
    }

    private static Application application(ServletRegistration servlet) {
        try {
            String type = servlet.getInitParameter(ServletProperties.JAXRS_APPLICATION_CLASS);
            return (Application) Class.forName(type).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
