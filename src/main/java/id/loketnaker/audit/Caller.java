package id.loketnaker.audit;

import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where the present request comes from.
 *
 * @param address as the server sees it, behind a proxy as the proxy says
 * @param path without what was asked for
 */
public record Caller(String address, String path) {

    /** Nothing when the system acts by itself. */
    public static Optional<Caller> present() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? Optional.of(new Caller(
                        request.getRequest().getRemoteAddr(),
                        request.getRequest().getRequestURI()))
                : Optional.empty();
    }
}
