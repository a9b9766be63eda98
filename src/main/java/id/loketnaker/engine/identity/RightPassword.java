package id.loketnaker.engine.identity;

import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Remembers for the rest of a request whose password it brought, when that was the right one. */
final class RightPassword {

    private static final String USER = RightPassword.class.getName();

    private RightPassword() {}

    static void was(String user) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(USER, user, RequestAttributes.SCOPE_REQUEST);
        }
    }

    static Optional<String> ofThisRequest() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> (String) request.getAttribute(USER, RequestAttributes.SCOPE_REQUEST));
    }
}
