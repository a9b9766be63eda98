package id.loketnaker.engine.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the sessions that were begun with a password that is none any more. The one in which an official changes their
 * own goes on; a user who was deleted has none.
 */
@Component
@Order(0)
class PasswordSessions extends OncePerRequestFilter {

    private static final String BEGUN_WITH = PasswordSessions.class.getName();

    private final PasswordMarks marks;

    PasswordSessions(PasswordMarks marks) {
        this.marks = marks;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> user = userOf(request);
        if (user.isPresent() && isOutdated(request.getSession(), user.get())) {
            request.getSession().invalidate();
        }
        chain.doFilter(request, response);
        userOf(request)
                .filter(now -> isNew(request.getSession()) || isOwnChange(request, response, now))
                .ifPresent(now -> request.getSession().setAttribute(BEGUN_WITH, marks.readAnew(now)));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/camunda/");
    }

    private boolean isOutdated(HttpSession session, String user) {
        return session.getAttribute(BEGUN_WITH) instanceof String mark && !marks.isStill(mark, user);
    }

    private static boolean isNew(HttpSession session) {
        return session.getAttribute(BEGUN_WITH) == null;
    }

    private static boolean isOwnChange(HttpServletRequest request, HttpServletResponse response, String user) {
        return request.getMethod().equals("PUT")
                && request.getRequestURI().endsWith("/user/" + user + "/credentials")
                && response.getStatus() == HttpServletResponse.SC_NO_CONTENT;
    }

    private static Optional<String> userOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(AuthenticationUtil::getAuthsFromSession)
                .map(Authentications::getAuthentications)
                .flatMap(all -> all.stream().map(Authentication::getIdentityId).findFirst());
    }
}
