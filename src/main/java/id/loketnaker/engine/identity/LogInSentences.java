package id.loketnaker.engine.identity;

import id.loketnaker.casework.PresentUser;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.rest.util.EngineUtil;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/**
 * Tells who came with the right password why a page does not open for them: Camunda answers with a status alone. With a
 * wrong password, or the name of nobody, nothing is told. Found by the ServiceLoader.
 */
public final class LogInSentences implements ForcedAutoDiscoverable {

    private static final Pattern LOG_IN = Pattern.compile("(?:^|/)auth/user/[^/]+/login/([a-z]+)/?$");
    private static final List<String> APPLICATIONS = List.of("tasklist", "cockpit", "admin");

    @Override
    public void configure(FeatureContext application) {
        application.register(Answer.class);
    }

    static final class Answer implements ContainerResponseFilter {

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            Matcher page = LOG_IN.matcher(request.getUriInfo().getPath());
            if (RightPassword.ofLockedInThisRequest().isPresent()) {
                response.setStatus(Status.FORBIDDEN.getStatusCode()); // the page shows no sentence of another answer
                tell(response, "Akun Anda dikunci administrator. Hubungi administrator LoketNaker untuk membukanya.");
            } else if (response.getStatus() == Status.FORBIDDEN.getStatusCode()
                    && !response.hasEntity()
                    && page.find()) {
                RightPassword.ofThisRequest()
                        .map(user -> why(EngineUtil.lookupProcessEngine(null), user, page.group(1)))
                        .ifPresent(message -> tell(response, message));
            }
        }

        private static void tell(ContainerResponseContext response, String message) {
            response.setEntity(
                    Map.of("type", "AuthorizationException", "message", message),
                    new Annotation[0],
                    MediaType.APPLICATION_JSON_TYPE);
        }

        private static String why(ProcessEngine engine, String user, String page) {
            IdentityService identity = engine.getIdentityService();
            List<String> groups = identity.createGroupQuery().groupMember(user).list().stream()
                    .map(Group::getId)
                    .toList();
            if (groups.isEmpty()) {
                return "Akun Anda belum punya peran. Mintalah administrator LoketNaker memberi Anda peran dan kantor.";
            }
            if (!groups.contains(PresentUser.ADMINISTRATORS)
                    && identity.createTenantQuery().userMember(user).count() == 0) {
                return "Akun Anda belum terdaftar di kantor mana pun. Mintalah administrator LoketNaker menambahkan Anda"
                        + " ke kantor Anda.";
            }
            String open = AuthenticationUtil.createAuthentication(engine, user).getAuthorizedApps().stream()
                    .filter(APPLICATIONS::contains)
                    .map(Answer::called)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return called(page) + " tidak dibuka untuk peran Anda."
                    + (open.isEmpty() ? " Mintalah peran lain kepada administrator." : " Bukalah " + open + ".");
        }

        private static String called(String page) {
            return page.substring(0, 1).toUpperCase(Locale.ROOT) + page.substring(1);
        }
    }
}
