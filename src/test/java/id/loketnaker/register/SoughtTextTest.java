package id.loketnaker.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.register.SoughtText.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtTextTest {

    @Test
    void a_case_is_looked_for_by_number_identity_telephone_and_name() {
        assertThat(SoughtText.of(
                        "UJD-MLT-2031-00017",
                        "3216-0145 0190 0001",
                        "+62 812-3456-789",
                        "Upah lembur",
                        "Siti Nur, S.H."))
                .isEqualTo(
                        new SoughtText("ujd mlt 2031 00017|3216 0145 0190 0001|08123456789|upah lembur|siti nur s h"));
        assertThat(SoughtText.of("A-1", null, null, null, "Rudi").text()).isEqualTo("a 1||||rudi");
    }

    @Test
    void it_is_kept_from_each_letter_on_as_long_as_three_are_left() {
        assertThat(SoughtText.of("A-17", "1234", null, "Upah itu", "Siti N").parts())
                .extracting(part -> part.kind().code() + " " + part.text())
                .containsExactly(
                        "N a 17", "I 1234", "I 234", "S upah itu", "S itu", "A siti n", "A iti n", "A ti n", "A i n");
    }

    @Test
    void equal_parts_of_a_name_are_told_apart() {
        List<Part> parts =
                SoughtText.of("A-1", null, null, null, "a".repeat(300)).parts();

        assertThat(parts).doesNotHaveDuplicates().allMatch(part -> part.text().length() <= SoughtText.PART);
    }

    @Test
    void a_letter_of_two_chars_is_never_cut() {
        SoughtText long39 = SoughtText.of("A-1", null, null, null, "b".repeat(39) + "𠮷𠮷");

        assertThat(long39.parts())
                .extracting(Part::text)
                .contains("b".repeat(39), "b".repeat(38) + "𠮷")
                .noneMatch(text -> Character.isHighSurrogate(text.charAt(text.length() - 1))
                        || Character.isLowSurrogate(text.charAt(0)));
        assertThat(SoughtText.of("A-1", null, null, null, "x".repeat(5000)).text())
                .hasSizeLessThanOrEqualTo(700);
    }

    @Test
    void without_people_the_number_is_left() {
        assertThat(SoughtText.of("A-1", "3216", "0812", "Upah", "Siti")
                        .withoutPeople()
                        .text())
                .isEqualTo("a 1||||");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    +62 812-34 | 081234,62 812 34,6281234
                    0812 34    | 0812 34,081234
                    62812      | 0812,62812
                    Siti-Nur   | siti nur
                    812        | 812
                    2026-00017 | 2026 00017,202600017
                    PT 123     | pt 123
                    ab         | ''
                    """)
    void what_is_typed_may_be_meant_in_several_shapes(String typed, String meant) {
        List<String> expected = meant.isEmpty() ? List.of() : List.of(meant.split(","));
        assertThat(SoughtPart.of(typed).any()).containsExactlyElementsOf(expected);
        assertThat(SoughtPart.of(typed).isTooShort()).isEqualTo(meant.isEmpty());
    }
}
