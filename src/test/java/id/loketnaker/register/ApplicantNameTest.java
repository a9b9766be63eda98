package id.loketnaker.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApplicantNameTest {

    @Test
    void capitals_accents_and_signs_make_no_difference() {
        assertThat(ApplicantName.of("RÉNÉE \"Müller\" <b>").text()).isEqualTo("renee muller b");
    }
}
