package id.loketnaker.perimeter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Whether the one who sends a body may send it. Asked before the first byte is read, when it is known who asks, for
 * what is read costs memory. Every bean of this type is asked about every request with a body.
 */
public interface BodyRight {

    /** Why not, in Indonesian; empty when nothing speaks against it, which gives no right to anything else. */
    Optional<String> refusal(HttpServletRequest request);
}
