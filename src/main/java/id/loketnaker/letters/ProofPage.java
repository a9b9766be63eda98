package id.loketnaker.letters;

import id.loketnaker.print.IndonesianText;
import id.loketnaker.print.OwnTemplates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Says to anybody who has a letter's code whether the letter is genuine: what it is, its number, date and hash. Nothing
 * about the case or the people in it. A code that is not known gets the same answer as one that could not be any.
 */
@RestController
class ProofPage {

    private static final String STYLE = resource("letters/bukti.css");
    private static final String SCRIPT = resource("letters/bukti.js");
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final String MAY =
            "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private final Proofs proofs;
    private final OwnTemplates templates = new OwnTemplates("letters/");

    ProofPage(Proofs proofs) {
        this.proofs = proofs;
    }

    @GetMapping("/surat/{code}")
    ResponseEntity<String> proof(@PathVariable("code") String code) {
        return proofs.of(code)
                .map(proof -> answer(HttpStatus.OK, HTML, page(shown(proof))))
                .orElseGet(() -> answer(HttpStatus.NOT_FOUND, HTML, page(null)));
    }

    @GetMapping("/surat/aset/bukti.css")
    ResponseEntity<String> style() {
        return answer(HttpStatus.OK, new MediaType("text", "css", StandardCharsets.UTF_8), STYLE);
    }

    @GetMapping("/surat/aset/bukti.js")
    ResponseEntity<String> script() {
        return answer(HttpStatus.OK, new MediaType("text", "javascript", StandardCharsets.UTF_8), SCRIPT);
    }

    /** No page of another site may frame it or learn its address, and it loads nothing from elsewhere. */
    private static ResponseEntity<String> answer(HttpStatus status, MediaType type, String body) {
        return ResponseEntity.status(status)
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", MAY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .body(body);
    }

    private String page(@Nullable Map<String, String> proof) {
        return templates.fill("bukti", "bukti", proof);
    }

    private static Map<String, String> shown(Proofs.Proof proof) {
        Map<String, String> shown = new HashMap<>();
        shown.put("judul", title(proof));
        shown.put("kelas", proof.cancelledOn() != null ? "tidak" : proof.replaced() ? "diganti" : "asli");
        shown.put("hasil", told(proof));
        shown.put("nama", proof.name());
        shown.put("nomor", Objects.toString(proof.number(), ""));
        shown.put("tanggal", IndonesianText.date(proof.date()));
        shown.put("kantor", proof.office());
        shown.put("sha256", proof.sha256());
        shown.put("salinan", Objects.toString(proof.scanSha256(), ""));
        shown.put("batal", proof.cancelledOn() == null ? "" : "ya");
        return shown;
    }

    private static String title(Proofs.Proof proof) {
        return proof.cancelledOn() == null ? "Surat ini asli" : "Surat ini sudah dibatalkan";
    }

    private static String told(Proofs.Proof proof) {
        if (proof.cancelledOn() != null) {
            return "✗ Surat ini asli, tetapi sudah dibatalkan pada %s, tidak berlaku."
                    .formatted(IndonesianText.date(proof.cancelledOn()));
        }
        return proof.replaced()
                ? "▲ Surat ini pernah diterbitkan, tetapi sudah diganti surat lain."
                : "✓ Surat ini asli dan berlaku.";
    }

    private static String resource(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
