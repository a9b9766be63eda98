package id.loketnaker.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2HashTest {

    private final Argon2Hash hash = new Argon2Hash(64, 1);

    @Test
    void a_password_is_what_it_was_and_no_other_is() {
        String written = hash.encrypt("tujuh ekor ikan");

        assertThat(written).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
        assertThat(hash.check("tujuh ekor ikan", written)).isTrue();
        assertThat(hash.check("tujuh ekor ikam", written)).isFalse();
        assertThat(hash.encrypt("tujuh ekor ikan")).as("another salt").isNotEqualTo(written);
    }

    @Test
    void what_another_implementation_wrote_is_read() {
        // from the tests of the reference implementation, github.com/P-H-C/phc-winner-argon2
        String written = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(hash.check("password", written)).isTrue();
        assertThat(hash.check("differentpassword", written)).isFalse();
    }

    @Test
    void a_long_password_counts_to_its_last_letter() {
        String start = "panjang sekali ".repeat(10);
        String written = hash.encrypt(start + "a");

        assertThat(hash.check(start + "b", written)).isFalse();
        assertThat(hash.check(start + "a", written)).isTrue();
    }

    @Test
    void one_of_other_costs_still_checks_but_is_not_as_it_would_be_stored_today() {
        String former = new Argon2Hash(128, 2).encrypt("tujuh ekor ikan");

        assertThat(hash.check("tujuh ekor ikan", former)).isTrue();
        assertThat(hash.isCurrent("{argon2}" + former)).isFalse();
        assertThat(hash.isCurrent("{argon2}" + hash.encrypt("x"))).isTrue();
        assertThat(hash.isCurrent("{SHA-512}abc")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "$argon2id$v=19$m=64,t=1,p=1$$", "$argon2i$v=19$m=64,t=1,p=1$c29t$c29t", "demo"})
    void what_is_no_hash_matches_nothing(String written) {
        assertThat(hash.check("", written)).isFalse();
        assertThat(hash.check("demo", written)).isFalse();
    }
}
