package id.loketnaker.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {

    /** The examples that NIST publishes with FIPS 180-4. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "",  e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
            abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
            abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq, \
            248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1
            """)
    void is_the_SHA_256_in_lower_case_hex(String text, String hex) {
        assertThat(Fingerprint.of(text)).isEqualTo(hex);
    }

    @Test
    void is_the_same_of_what_comes_bit_by_bit() {
        byte[] buffer = "abc, and what a former round left".getBytes(StandardCharsets.UTF_8);

        assertThat(new Fingerprint().add(buffer, 1).add(new byte[] {'b', 'c'}).hex())
                .isEqualTo(Fingerprint.of("abc"));
    }

    @Test
    void of_a_text_is_that_of_its_UTF_8() {
        assertThat(Fingerprint.of("½ hari")).isEqualTo(Fingerprint.of("½ hari".getBytes(StandardCharsets.UTF_8)));
    }
}
