package id.loketnaker.letters;

import id.loketnaker.print.IndonesianText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.unbescape.html.HtmlEscape;

/**
 * Says to anybody who has a letter's code whether the letter is genuine: what it is, its number, date and hash. Nothing about the case
 * or the people in it. A code that is not known gets the same answer as one that could not be any.
 */
@RestController
class ProofPage {

    private static final String PAGE = resource("letters/bukti.html");
    private static final String STYLE = resource("letters/bukti.css");
    private static final String SCRIPT = resource("letters/bukti.js");
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Proofs proofs;

    ProofPage(Proofs proofs) {
        this.proofs = proofs;
    }

    @GetMapping("/surat/{code}")
    ResponseEntity<String> proof(@PathVariable("code") String code) {
        return proofs.of(code)
                .map(proof -> answer(HttpStatus.OK, HTML, page(title(proof), genuine(proof))))
                .orElseGet(() -> answer(HttpStatus.NOT_FOUND, HTML, page("Surat tidak dikenal", unknown())));
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
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .body(body);
    }

    private static String page(String title, String content) {
        return PAGE.replace("{judul}", title).replace("{isi}", content);
    }

    private static String genuine(Proofs.Proof proof) {
        return """
                <p class="hasil %s"><strong>%s</strong></p>
                <dl>%s%s%s%s</dl>
                <section data-sha256="%s" data-salinan="%s" data-batal="%s">
                  <h2>Bandingkan berkas PDF</h2>
                  <p>Pilih PDF yang Anda terima. Berkas dibandingkan di peramban Anda sendiri dan tidak dikirim ke mana pun.</p>
                  <p><label for="berkas">Berkas PDF</label> <input id="berkas" type="file" accept="application/pdf,.pdf"></p>
                  <p id="banding" role="status"></p>
                  <h2>Sidik berkas (SHA-256)</h2>
                  <p>PDF yang diterbitkan:<br><code>%s</code></p>%s
                </section>
                <p class="kecil">Bandingkan juga nomor, tanggal dan isinya dengan surat yang Anda pegang: kode QR dapat disalin ke surat lain.</p>
                """.formatted(
                        proof.cancelledOn() != null ? "tidak" : proof.replaced() ? "diganti" : "asli",
                        told(proof),
                        row("Surat", proof.name()),
                        proof.number() == null ? "" : row("Nomor", proof.number()),
                        row("Tanggal", IndonesianText.date(proof.date())),
                        row("Diterbitkan oleh", proof.office()),
                        proof.sha256(),
                        proof.scanSha256() == null ? "" : proof.scanSha256(),
                        proof.cancelledOn() == null ? "" : "ya",
                        proof.sha256(),
                        scan(proof.scanSha256()));
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

    private static String scan(@Nullable String sha256) {
        return sha256 == null ? "" : "<p>Salinan bertanda tangan:<br><code>%s</code></p>".formatted(sha256);
    }

    private static String unknown() {
        return """
                <p class="hasil tidak"><strong>✗ Kode ini bukan kode surat yang kami terbitkan.</strong></p>
                <p>Periksa lagi alamatnya, atau pindai ulang kode QR di kaki surat. Bila tetap tidak dikenal, jangan percayai surat itu
                sebelum bertanya kepada kantor yang tertulis pada kopnya.</p>
                """;
    }

    private static String row(String name, String value) {
        return "<dt>%s</dt><dd>%s</dd>".formatted(name, HtmlEscape.escapeHtml5Xml(value));
    }

    private static String resource(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
