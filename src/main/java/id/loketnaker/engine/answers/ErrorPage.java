package id.loketnaker.engine.answers;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers for all that is outside JAX-RS: Spring's controllers, filters, and addresses that nobody serves. */
@RestController
class ErrorPage implements ErrorController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final String PAGE = """
            <!doctype html>
            <html lang="id">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%1$s</title></head>
            <body><h1>%1$s</h1><p>%2$s</p><p><a href="/">Ke halaman awal</a></p></body>
            </html>
            """;

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<Object> answer(HttpServletRequest request) {
        Refusal refusal = refusal(request);
        String wanted = request.getHeader(HttpHeaders.ACCEPT);
        boolean page = wanted != null && wanted.contains(MediaType.TEXT_HTML_VALUE);
        return ResponseEntity.status(refusal.status())
                .contentType(page ? HTML : MediaType.APPLICATION_JSON)
                .body(page ? page(refusal) : refusal.body());
    }

    /** All that the page says stands in this package, so there is nothing to escape. */
    private static String page(Refusal refusal) {
        String title = refusal.status() < Refusal.FAILED ? "Tidak dapat dilayani" : "Gangguan";
        return PAGE.formatted(title, Sentences.of(refusal.status()));
    }

    private static Refusal refusal(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return Refusals.of(thrown);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Refusal.of(
                status instanceof Integer known && known >= Refusal.BAD_REQUEST ? known : Refusal.NOT_FOUND, null);
    }
}
