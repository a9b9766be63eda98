package id.loketnaker.perimeter;

import id.loketnaker.values.Json;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Why a request goes no further, in the shape of Camunda's own refusals, which its pages and Modeler show. It is noted
 * on the request where it is found, deep in the application, and answered by {@link OverruledResponse}, whatever the
 * application makes of it.
 *
 * @param message in Indonesian, with the remedy
 */
record Refusal(HttpStatus status, String type, String message, Map<String, String> headers) {

    private static final String NOTED = Refusal.class.getName();

    static Refusal of(HttpStatus status, String type, String message) {
        return new Refusal(status, type, message, Map.of());
    }

    static Refusal tooManyAttempts(Duration wait) {
        String seconds = Long.toString(wait.plusMillis(999).toSeconds());
        return new Refusal(
                HttpStatus.TOO_MANY_REQUESTS,
                "TooManyAttempts",
                "Terlalu banyak percobaan masuk dengan kata sandi keliru. Tunggu " + seconds
                        + " detik, lalu coba lagi. Lupa kata sandi? Mintalah administrator memasang yang baru.",
                Map.of(HttpHeaders.RETRY_AFTER, seconds));
    }

    static Refusal brokenOff() {
        return of(
                HttpStatus.BAD_REQUEST,
                "InvalidRequestException",
                "Permintaan terputus sebelum seluruh isinya sampai. Periksa sambungannya, lalu kirim lagi.");
    }

    static Optional<Refusal> notedOn(ServletRequest request) {
        return Optional.ofNullable((Refusal) request.getAttribute(NOTED));
    }

    /**
     * The first one counts.
     *
     * @return whether it is this one
     */
    boolean noteOn(ServletRequest request) {
        boolean first = notedOn(request).isEmpty();
        if (first) {
            request.setAttribute(NOTED, this);
        }
        return first;
    }

    /** Answers at once and whole, so that nothing can be added to it. */
    void answer(HttpServletResponse response) throws IOException {
        byte[] body = body();
        response.setStatus(status.value());
        headers.forEach(response::setHeader);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    private byte[] body() {
        return Json.write(Map.of("type", type, "message", message)).getBytes(StandardCharsets.UTF_8);
    }
}
