package id.loketnaker.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApplicantNameTest {

    @Test
    void a_name_is_kept_from_each_of_its_words_on() {
        assertThat(ApplicantName.of(" Siti  Nur-Aminah, S.H. ").parts())
                .containsExactly("siti nur aminah s h", "nur aminah s h", "aminah s h", "s h", "h");
    }

    @Test
    void capitals_accents_and_signs_make_no_difference() {
        assertThat(ApplicantName.of("RÉNÉE \"Müller\" <b>").text()).isEqualTo("renee muller b");
    }

    @Test
    void a_long_name_is_cut_and_never_within_a_letter() {
        String long60 = "a".repeat(59) + "𠮷𠮷";

        assertThat(ApplicantName.of(long60).parts()).containsExactly("a".repeat(59));
        assertThat(ApplicantName.of(
                                "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh " + "kata ".repeat(200))
                        .parts())
                .hasSize(8)
                .allMatch(part -> part.length() <= 60);
    }

    @Test
    void a_name_without_a_letter_has_no_parts() {
        assertThat(ApplicantName.of(" -- ").parts()).isEmpty();
    }
}
