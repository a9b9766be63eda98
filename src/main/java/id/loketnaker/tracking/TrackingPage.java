package id.loketnaker.tracking;

import id.loketnaker.perimeter.CodeGuesses;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells who has the number and the code of a case where it is. An unknown number and a wrong code get the same answer;
 * the code comes in the body, which no log writes down, and no session begins.
 */
@RestController
@ConditionalOnProperty(name = "loketnaker.public.enabled", matchIfMissing = true)
class TrackingPage {

    private static final int LONGEST = 60;

    /**
     * What the page shows. Public because the template reads it.
     *
     * @param number as it was typed
     * @param code as it was typed, to be sent again with the survey; kept nowhere
     * @param mistake why nothing was found
     */
    public record Page(String number, String code, @Nullable String mistake, TrackingView.@Nullable Shown found) {}

    private final TrackedCases cases;
    private final TrackingView view;
    private final CodeGuesses guesses;
    private final PublicPages pages;

    TrackingPage(TrackedCases cases, TrackingView view, CodeGuesses guesses, PublicPages pages) {
        this.cases = cases;
        this.view = view;
        this.guesses = guesses;
        this.pages = pages;
    }

    @GetMapping("/publik/lacak")
    ResponseEntity<String> form(@RequestParam(name = "nomor", defaultValue = "") String number) {
        return pages.answer(HttpStatus.OK, "lacak", new Page(shortened(number), "", null, null));
    }

    @PostMapping("/publik/lacak")
    ResponseEntity<String> look(
            @RequestParam(name = "nomor", defaultValue = "") String number,
            @RequestParam(name = "kode", defaultValue = "") String code,
            HttpServletRequest request) {
        String asked = shortened(number);
        CodeGuesses.Tried<TrackedCase> tried = guesses.attempt(request, () -> cases.find(asked, shortened(code)));
        if (tried.held().isPresent()) {
            long seconds = tried.held().get().plusMillis(999).toSeconds();
            ResponseEntity<String> held = pages.answer(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "lacak",
                    new Page(
                            asked,
                            "",
                            "Terlalu banyak percobaan dengan nomor atau kode keliru. Coba lagi sesudah %d detik, atau bawa kartu identitas Anda ke loket."
                                    .formatted(seconds),
                            null));
            return ResponseEntity.status(held.getStatusCode())
                    .headers(held.getHeaders())
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                    .body(held.getBody());
        }
        Optional<TrackedCase> found = tried.found();
        return found.map(each -> pages.answer(
                        HttpStatus.OK,
                        "lacak",
                        new Page(
                                asked,
                                shortened(code),
                                null,
                                view.of(asked.strip().toUpperCase(Locale.ROOT), each))))
                .orElseGet(() -> pages.answer(
                        HttpStatus.NOT_FOUND,
                        "lacak",
                        new Page(
                                asked,
                                "",
                                "Nomor dan kode ini tidak cocok. Periksa lagi keduanya pada tanda terima. Kode hilang? Bawa kartu identitas Anda ke loket; Anda diberi kode baru.",
                                null)));
    }

    private static String shortened(String typed) {
        return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    }
}
