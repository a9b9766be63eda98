package id.loketnaker.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainWordsTest {

    @Test
    void capitals_accents_and_signs_make_no_difference() {
        assertThat(PlainWords.of("RÉNÉE \"Müller\" <b>")).isEqualTo("renee muller b");
    }
}
