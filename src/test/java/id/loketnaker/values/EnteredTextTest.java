package id.loketnaker.values;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a text that was typed or pasted. */
class EnteredTextTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Siti Aminah,Siti Aminah",
                "\u00a0,''",
                "\u200b\u200e\u00ad\ufeff,''",
                "\u2800\u3164,''",
                "\ufe0f,''",
                "\u202a+62\u00a0812\u20113456\u202c,+62 812-3456",
                "budi\u200b@contoh.test,budi@contoh.test",
                "ke\u00adpala,kepala",
                "Jose\u0301,Jos\u00e9",
                "\uf0b7 satu,\u2022 satu",
                "ya\u0000\u0007ya,yaya",
                "a\u200db,ab",
                "10\u202f000,10 000",
                "\u221217,-17"
            })
    void nothing_stays_that_nobody_sees(String entered, String kept) {
        assertThat(EnteredText.line(entered)).isEqualTo(kept);
    }

    @Test
    void lines_stay_lines_where_there_may_be_several() {
        String entered = "Jalan Uji\u000bRT 001\r\nRW\u20282\rtiga\u0085 ";

        assertThat(EnteredText.lines(entered)).isEqualTo("Jalan Uji\nRT 001\nRW\n2\ntiga");
        assertThat(EnteredText.line(entered)).isEqualTo("Jalan Uji RT 001 RW 2 tiga");
    }

    @Test
    void half_a_character_is_none() {
        assertThat(EnteredText.line("a\ud83db")).isEqualTo("ab");
    }

    @Test
    void joined_pictures_and_letters_of_other_scripts_are_left() {
        assertThat(EnteredText.line("👩‍👩‍👧 你好 مرحبا 👍🏽 ❤️")).isEqualTo("👩‍👩‍👧 你好 مرحبا 👍🏽 ❤️");
    }

    @Property
    void what_is_clean_stays_as_it_is(@ForAll String entered) {
        String kept = EnteredText.lines(entered);

        assertThat(EnteredText.lines(kept)).isEqualTo(kept);
    }
}
