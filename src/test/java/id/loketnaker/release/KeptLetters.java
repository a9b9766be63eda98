package id.loketnaker.release;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.values.Fingerprint;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Whoever holds a letter may ask whether it is genuine, for years. */
record KeptLetters(TakenOver taken) {

    private static final String ANYBODY = "petugas-loket.bekasi";

    void check() {
        List<Map<String, Object>> letters = taken.jdbc().queryForList("""
                select l.code, l.sha256, l.state, f.content from ln_letter l
                  join ln_letter_file f on f.letter_id = l.id and f.kind = 'ISSUED'""");
        assertThat(letters).hasSizeGreaterThan(100).allSatisfy(this::isProved);
        assertThat(taken.one("select count(*) from ln_letter where issued_at is not null"))
                .isEqualTo(String.valueOf(letters.size()));
    }

    private void isProved(Map<String, Object> letter) {
        HttpResponse<byte[]> page = taken.get(ANYBODY, "/surat/" + letter.get("code"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(new String(page.body(), StandardCharsets.UTF_8))
                .contains((String) letter.get("sha256"))
                .contains(
                        switch ((String) letter.get("state")) {
                            case "REPLACED" -> "sudah diganti";
                            case "CANCELLED" -> "sudah dibatalkan";
                            default -> "asli dan berlaku";
                        });
        assertThat(Fingerprint.of((byte[]) letter.get("content"))).isEqualTo(letter.get("sha256"));
    }
}
