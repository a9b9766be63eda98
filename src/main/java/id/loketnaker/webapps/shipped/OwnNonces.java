package id.loketnaker.webapps.shipped;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the nonce of a page with its own request. Camunda hands it from the header to the page through the servlet
 * context, which all requests share: where another one came between, the browser refused all scripts of the page and it
 * stayed empty.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OwnNonces extends OncePerRequestFilter {

    private static final String NONCE = "org.camunda.bpm.csp.nonce";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(withOwnNonce(request), response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/camunda/");
    }

    static HttpServletRequest withOwnNonce(HttpServletRequest request) {
        ServletContext own = withOwnNonce(request.getServletContext());
        return new HttpServletRequestWrapper(request) {
            @Override
            public ServletContext getServletContext() {
                return own;
            }
        };
    }

    private static ServletContext withOwnNonce(ServletContext shared) {
        AtomicReference<Object> nonce = new AtomicReference<>();
        return (ServletContext) Proxy.newProxyInstance(
                ServletContext.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, given) -> {
                    if (given != null && NONCE.equals(given[0])) {
                        if (method.getName().equals("setAttribute")) {
                            nonce.set(given[1]);
                            return null;
                        }
                        if (method.getName().equals("getAttribute")) {
                            return nonce.get();
                        }
                    }
                    try {
                        return method.invoke(shared, given);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
