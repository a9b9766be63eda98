package id.loketnaker.perimeter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What a body is asked before it is read: may this person send it, and does it say itself that it is too long. */
@Component
class BodyGate {

    private final ObjectProvider<BodyRight> rights;
    private final BodyLimits limits;

    BodyGate(ObjectProvider<BodyRight> rights, BodyLimits limits) {
        this.rights = rights;
        this.limits = limits;
    }

    BodyLimit limitOf(HttpServletRequest request) {
        return limits.of(request);
    }

    Optional<Refusal> refusal(HttpServletRequest request, BodyLimit limit) {
        List<Refusal> forbidden = rights.stream()
                .flatMap(right -> right.refusal(request).stream())
                .map(why -> Refusal.of(HttpStatus.FORBIDDEN, "AuthorizationException", why))
                .toList();
        Stream<Refusal> tooLong =
                request.getContentLengthLong() > limit.bytes() ? Stream.of(limit.refusal()) : Stream.of();
        return Stream.concat(forbidden.stream(), tooLong).findFirst();
    }
}
