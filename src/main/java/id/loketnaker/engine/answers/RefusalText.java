package id.loketnaker.engine.answers;

import id.loketnaker.values.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** A refusal as a browser shows it, or as a program reads it. */
final class RefusalText {

    private static final String PAGE = """
            <!doctype html>
            <html lang="id">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%1$s</title></head>
            <body><h1>%1$s</h1><p>%2$s</p><p><a href="/">Ke halaman awal</a></p></body>
            </html>
            """;

    private RefusalText() {}

    static boolean isPageWanted(HttpServletRequest request) {
        String wanted = request.getHeader(HttpHeaders.ACCEPT);
        return wanted != null && wanted.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** All that the page says stands in this package, so there is nothing to escape. */
    static String page(Refusal refusal) {
        String title = refusal.status() < Refusal.FAILED ? "Tidak dapat dilayani" : "Gangguan";
        return PAGE.formatted(title, Sentences.of(refusal.status()));
    }

    static String json(Refusal refusal) {
        return Json.write(Map.of(
                "type", refusal.body().getType(), "message", refusal.body().getMessage()));
    }
}
