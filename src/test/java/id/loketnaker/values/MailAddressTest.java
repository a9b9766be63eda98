package id.loketnaker.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.mail.internet.InternetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budi@contoh.test",
                "budi.santoso@gmail.com",
                "budi+loket@sub.contoh.go.id",
                "b_1-2@x1.co.id",
                "o'brien@contoh.id"
            })
    void what_mail_servers_take_is_one(String address) {
        assertThat(MailAddress.isOne(address)).isTrue();
        assertThatCode(() -> new InternetAddress(address, true)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "budi",
                "budi@",
                "@contoh.test",
                "budi@contoh",
                "budi..santoso@gmail.com",
                ".budi@gmail.com",
                "budi.@gmail.com",
                "budi@gmail..com",
                "budi@gmail.com.",
                "budi@.gmail.com",
                "budi@-gmail.com",
                "budi@gmail-.com",
                "budi@contoh.1",
                "budi\u200b@contoh.test",
                "budi@contoh.test, ani@contoh.test",
                "budi@contoh.test\nBcc: x@y.id",
                "budi santoso@contoh.test",
                "Budi <budi@contoh.test>",
                "b\u00fcdi@contoh.test",
                "budi@@contoh.test"
            })
    void what_they_do_not_take_is_none(String address) {
        assertThat(MailAddress.isOne(address)).isFalse();
    }

    @Test
    void its_length_is_that_of_servers() {
        assertThat(MailAddress.isOne("a".repeat(64) + "@contoh.test")).isTrue();
        assertThat(MailAddress.isOne("a".repeat(65) + "@contoh.test")).isFalse();
        assertThat(MailAddress.isOne("a@" + "b.".repeat(130) + "id")).isFalse();
    }
}
