package id.loketnaker.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/** What the settings make of it at start. */
class SignatureConfigurationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    @TempDir
    Path folder;

    @Test
    void without_a_keystore_letters_are_signed_by_hand() {
        ElectronicSignature signature = started("  ", "", NOW);

        assertThat(signature.isOn()).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> signature.sign(new byte[0], new Signing("Kepala", "Surat", "Bekasi", NOW)));
    }

    @Test
    void with_a_keystore_they_are_signed_electronically() {
        assertThat(started(TrialKeystore.in(folder).toString(), TrialKeystore.PASSWORD, NOW)
                        .isOn())
                .isTrue();
    }

    @Test
    void a_file_that_is_not_there_is_told_with_the_settings_to_look_at() {
        assertRefused(
                folder.resolve("tidak-ada.p12"), TrialKeystore.PASSWORD, NOW, "tidak ada atau tidak dapat dibaca");
    }

    @Test
    void a_wrong_password_is_told() {
        assertRefused(TrialKeystore.in(folder), "salah", NOW, "kata sandinya salah");
        assertRefused(TrialKeystore.in(folder), "", NOW, "kata sandinya salah");
    }

    @Test
    void a_file_of_another_kind_is_told() throws IOException {
        assertRefused(Files.writeString(folder.resolve("kunci.pem"), "-----BEGIN"), "x", NOW, "bukan PKCS#12");
    }

    @Test
    void there_is_exactly_one_key() {
        int usage = KeyUsage.digitalSignature;

        assertRefused(TrialKeystore.in(folder, usage, List.of()), TrialKeystore.PASSWORD, NOW, "berisi 0 kunci");
        assertRefused(
                TrialKeystore.in(folder, usage, List.of("satu", "dua")), TrialKeystore.PASSWORD, NOW, "berisi 2 kunci");
    }

    @Test
    void a_key_for_something_else_is_told() {
        Path file = TrialKeystore.in(folder, KeyUsage.keyEncipherment, List.of("kantor"));

        assertRefused(file, TrialKeystore.PASSWORD, NOW, "bukan untuk tanda tangan");
    }

    @Test
    void a_certificate_that_is_not_valid_today_is_told() {
        Path file = TrialKeystore.in(folder);

        assertRefused(file, TrialKeystore.PASSWORD, TrialKeystore.FROM.minusSeconds(1), "hanya berlaku 1 Januari 2026");
        assertRefused(file, TrialKeystore.PASSWORD, TrialKeystore.UNTIL.plusSeconds(1), "sampai 31 Desember 2027");
    }

    @Test
    void the_console_shows_the_message_without_a_stack_trace() {
        CannotSignException cause = new CannotSignException("Berkas kunci tidak ada.");

        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, FailureHandler.handleMessage((others, need) -> {})))
                .hasAtLeastOneElementOfType(SignatureFailures.class)
                .filteredOn(SignatureFailures.class::isInstance)
                .singleElement()
                .satisfies(analyzer -> assertThat(analyzer.analyze(new IllegalStateException(cause))
                                .getDescription())
                        .isEqualTo("Berkas kunci tidak ada."));
    }

    private static void assertRefused(Path file, String password, Instant now, String part) {
        assertThatThrownBy(() -> started(file.toString(), password, now))
                .isInstanceOf(CannotSignException.class)
                .hasMessageContaining(part)
                .hasMessageContaining("loketnaker.signature.keystore");
    }

    private static ElectronicSignature started(String keystore, String password, Instant now) {
        return new SignatureConfiguration().electronicSignature(keystore, password, Clock.fixed(now, ZoneOffset.UTC));
    }
}
