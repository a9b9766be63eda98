package id.loketnaker.engine.identity;

import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Remembers for the rest of a request whose password it brought, when that was the right one. */
final class RightPassword {

    private static final String USER = RightPassword.class.getName();
    private static final String LOCKED = USER + ".locked";

    private RightPassword() {}

    static void was(String user) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(USER, user, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** It was right, but an administrator has locked the account. */
    static void ofLocked(String user) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(LOCKED, user, RequestAttributes.SCOPE_REQUEST);
        }
    }

    static Optional<String> ofThisRequest() {
        return remembered(USER);
    }

    static Optional<String> ofLockedInThisRequest() {
        return remembered(LOCKED);
    }

    private static Optional<String> remembered(String name) {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> (String) request.getAttribute(name, RequestAttributes.SCOPE_REQUEST));
    }
}
