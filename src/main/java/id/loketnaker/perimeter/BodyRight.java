package id.loketnaker.perimeter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether the one who sends a body may send it. Asked before the first byte is read, when it is known who asks, for
 * what is read costs memory. Every bean of this type is asked about every request with a body.
 */
public interface BodyRight {

    /** Of the REST API and of the page of packs. */
    Pattern OF_PACK = Pattern.compile(".*/deployment/create|/camunda/api/cockpit/plugin/[^/]+/[^/]+/packs/[^/]+/files");

    /** Whether the body is a pack, or files of one. */
    static boolean isOfPack(HttpServletRequest request) {
        return OF_PACK.matcher(BodyLimits.pathOf(request)).matches();
    }

    /** Why not, in Indonesian; empty when nothing speaks against it, which gives no right to anything else. */
    Optional<String> refusal(HttpServletRequest request);
}
