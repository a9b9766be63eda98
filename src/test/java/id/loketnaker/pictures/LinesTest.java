package id.loketnaker.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void a_long_name_is_broken_between_words_and_loses_none() {
        assertThat(Lines.of("Periksa kelengkapan berkas dan jenis perselisihan", 90, 12))
                .hasSizeBetween(3, 5)
                .allSatisfy(line -> assertThat(line).doesNotStartWith(" "))
                .satisfies(lines -> assertThat(String.join(" ", lines))
                        .isEqualTo("Periksa kelengkapan berkas dan jenis perselisihan"));
    }

    @Test
    void a_word_wider_than_the_shape_stands_on_a_line_of_its_own() {
        assertThat(Lines.of("Ya PertanggungjawabanPenyelenggaraan", 30, 12))
                .containsExactly("Ya", "PertanggungjawabanPenyelenggaraan");
    }
}
