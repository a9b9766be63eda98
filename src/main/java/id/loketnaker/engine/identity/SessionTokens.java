package id.loketnaker.engine.identity;

import id.loketnaker.values.Fingerprint;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The token that each change of the pages brings along, made of the session and not of chance: Camunda would make one
 * for each of several first requests at the same time, of which the browser and the database may keep different ones;
 * its lock is of one process. A log-out ends the whole session, not only what Camunda keeps in it: a slow request that
 * ends after it would write its copy back. The next one begins in the same answer, since the log-in form sends at once.
 */
@Component
@Order(1)
class SessionTokens extends OncePerRequestFilter {

    private static final String PAGES = "/camunda";
    private static final String LOG_OUT = PAGES + "/api/admin/auth/user/default/logout";
    private static final String KEPT_AS = "CAMUNDA_CSRF_TOKEN"; // by CsrfPreventionFilter
    private static final String HEADER = "X-XSRF-TOKEN";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isLogOut(request)) {
            request.getSession().invalidate();
            begin(request, response);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        if (request.getMethod().equals("GET") && request.getSession().getAttribute(KEPT_AS) == null) {
            begin(request, response);
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        String pages = request.getContextPath() + PAGES;
        return !path.startsWith(pages + "/api/") && !path.startsWith(pages + "/app/");
    }

    /** With the right token; without it Camunda refuses it, as every change. */
    private static boolean isLogOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && request.getMethod().equals("POST")
                && request.getRequestURI().equals(request.getContextPath() + LOG_OUT)
                && session.getAttribute(KEPT_AS) instanceof String token
                && token.equals(request.getHeader(HEADER));
    }

    private static void begin(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        String token = Fingerprint.of("token " + session.getId());
        session.setAttribute(KEPT_AS, token);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                "XSRF-TOKEN=" + token + ";Path=" + request.getContextPath() + PAGES + ";SameSite=Lax");
        response.setHeader(HEADER, token);
    }
}
