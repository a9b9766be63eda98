package id.loketnaker.perimeter;

import id.loketnaker.values.Json;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
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

    private static final String PAGE = """
            <!doctype html>
            <html lang="id">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Belum dapat dilayani</title></head>
            <body><h1>Belum dapat dilayani</h1><p>%s</p></body>
            </html>
            """;

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

    /** As a page where a browser asks for one. Answers at once and whole, so that nothing can be added to it. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean page =
                Objects.toString(request.getHeader(HttpHeaders.ACCEPT), "").contains(MediaType.TEXT_HTML_VALUE);
        answer(response, page ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_JSON_VALUE, page ? page() : json());
    }

    private void answer(HttpServletResponse response, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status.value());
        headers.forEach(response::setHeader);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    private String json() {
        return Json.write(Map.of("type", type, "message", message));
    }

    /** All that it says stands in this package, so there is nothing to escape. */
    private String page() {
        return PAGE.formatted(message);
    }
}
