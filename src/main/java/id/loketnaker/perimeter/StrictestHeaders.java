package id.loketnaker.perimeter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/**
 * What every answer says of itself unless it says more: it loads nothing, is framed by nobody and is what it says it
 * is. Over TLS the browser comes back over TLS only.
 */
public final class StrictestHeaders {

    static final Map<String, String> ALL = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Content-Security-Policy",
                    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final String ONLY_TLS = "max-age=31536000"; // a year

    private StrictestHeaders() {}

    /** For whoever answers where {@link SafeHeaders} does not come. */
    public static void on(HttpServletRequest request, HttpServletResponse response) {
        ALL.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", ONLY_TLS);
        }
    }
}
