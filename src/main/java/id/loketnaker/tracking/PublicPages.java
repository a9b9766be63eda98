package id.loketnaker.tracking;

import id.loketnaker.print.OwnTemplates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * How every public page answers: nothing kept by the browser, nothing loaded from elsewhere, no script but ours, framed
 * by nobody.
 */
@Component
public class PublicPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String MAY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final OwnTemplates templates = new OwnTemplates("publik/");

    /** @param page what the template shows, as {@code hal} */
    public ResponseEntity<String> answer(HttpStatus status, String template, Object page) {
        return guarded(status).contentType(HTML).body(templates.fill(template, "hal", page));
    }

    /** For whatever is not there: an office, a service, or a part of it. */
    public ResponseEntity<String> unknown() {
        return answer(HttpStatus.NOT_FOUND, "tiada", "Alamat ini tidak ada, atau layanannya tidak lagi berjalan.");
    }

    /** With the headers of all public answers, kept by nobody. */
    public static ResponseEntity.BodyBuilder guarded(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", MAY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer");
    }

    /** The style and the scripts of the public pages. */
    @RestController
    @ConditionalOnProperty(name = "loketnaker.public.enabled", matchIfMissing = true)
    static class Assets {

        private static final Duration KEPT = Duration.ofHours(1);

        private final String style = resource("publik/publik.css");
        private final String tracking = resource("publik/lacak.js");
        private final String waitingRoomStyle = resource("publik/antrean.css");
        private final String waitingRoom = resource("publik/antrean.js");

        @GetMapping("/publik/aset/publik.css")
        ResponseEntity<String> style() {
            return asset("css", style);
        }

        @GetMapping("/publik/aset/antrean.css")
        ResponseEntity<String> waitingRoomStyle() {
            return asset("css", waitingRoomStyle);
        }

        @GetMapping("/publik/aset/antrean.js")
        ResponseEntity<String> waitingRoom() {
            return asset("javascript", waitingRoom);
        }

        @GetMapping("/publik/aset/lacak.js")
        ResponseEntity<String> tracking() {
            return asset("javascript", tracking);
        }

        private static ResponseEntity<String> asset(String subtype, String content) {
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                    .contentType(new MediaType("text", subtype, StandardCharsets.UTF_8))
                    .body(content);
        }

        private static String resource(String path) {
            try {
                return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
