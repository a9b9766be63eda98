package id.loketnaker.perimeter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * {@link StrictestHeaders} on every answer, REST and errors included. An answer that needs more says so itself, as
 * Camunda's pages and the proof page do, and its word replaces ours. Over TLS the browser keeps cookies for it only.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SafeHeaders extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        StrictestHeaders.on(request, response);
        chain.doFilter(request, new Replacing(response, request.isSecure()));
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** The application's first word about a header replaces ours, where it would only add to it. */
    private static final class Replacing extends HttpServletResponseWrapper {

        private final Set<String> said = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        private final Map<String, String> ours = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private final boolean secure;

        Replacing(HttpServletResponse response, boolean secure) {
            super(response);
            this.secure = secure;
            ours.putAll(StrictestHeaders.ALL);
        }

        @Override
        public void setHeader(String name, String value) {
            said.add(name);
            super.setHeader(name, kept(name, value));
        }

        @Override
        public void addHeader(String name, String value) {
            if (ours.containsKey(name) && said.add(name)) {
                super.setHeader(name, value);
            } else {
                super.addHeader(name, kept(name, value));
            }
        }

        /** Camunda writes the cookie of its token by hand, and would send it without TLS too. */
        private String kept(String name, String value) {
            boolean open =
                    secure && HttpHeaders.SET_COOKIE.equalsIgnoreCase(name) && !value.matches("(?i).*;\\s*secure\\b.*");
            return open ? value + "; Secure" : value;
        }
    }
}
