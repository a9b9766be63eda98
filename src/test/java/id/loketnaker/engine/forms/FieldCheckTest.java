package id.loketnaker.engine.forms;

import static id.loketnaker.engine.forms.Fields.field;
import static id.loketnaker.engine.forms.Fields.number;
import static id.loketnaker.engine.forms.Fields.open;
import static id.loketnaker.engine.forms.Fields.required;
import static id.loketnaker.engine.forms.Fields.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.FormField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of field takes and refuses. */
class FieldCheckTest {

    private static final CaseDays TODAY = Fields.on(LocalDate.of(2026, 8, 3));
    private static final String EMOJI = "👍🏽";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "textfield | null | wajib diisi",
                "textfield | ''   | wajib diisi",
                "textfield | '  ' | wajib diisi",
                "textarea  | ''   | wajib diisi",
                "number    | null | wajib diisi",
                "radio     | null | wajib diisi",
                "select    | ''   | wajib diisi",
                "datetime  | null | wajib diisi",
                "datetime  | ''   | wajib diisi"
            })
    void what_is_required_must_be_there(String type, @Nullable String value, String objection) {
        assertThat(check(required(type), value)).get().asString().contains(objection);
        assertThat(check(field(type), value)).isEmpty();
    }

    @Test
    void a_required_box_must_be_ticked_and_a_required_list_not_empty() {
        assertThat(check(required("checkbox"), false)).isPresent();
        assertThat(check(required("checkbox"), true)).isEmpty();
        assertThat(check(field("checkbox"), false)).isEmpty();
        assertThat(check(required("checklist"), List.of())).isPresent();
        assertThat(check(field("checklist"), List.of())).isEmpty();
    }

    @Test
    void where_a_running_case_says_what_may_be_chosen_nothing_else_may() {
        assertThat(check(open("checklist", "KTP", "KK"), List.of("KK"))).isEmpty();
        assertThat(check(open("checklist", "KTP", "KK"), List.of("KK", "SIM"))).isPresent();
        assertThat(check(open("checklist"), List.of("KK"))).isPresent();
        assertThat(check(open("select"), "KK")).isPresent();
    }

    @Test
    void a_value_of_another_kind_is_refused() {
        assertThat(check(field("checkbox"), "ya")).get().asString().contains("ya atau tidak");
        assertThat(check(field("checkbox"), 1)).isPresent();
        assertThat(check(field("textfield"), 12)).get().asString().contains("teks");
        assertThat(check(field("textarea"), Map.of("a", 1))).isPresent();
        assertThat(check(field("textfield"), List.of("a"))).isPresent();
        assertThat(check(field("number"), true)).get().asString().contains("angka");
        assertThat(check(field("number"), List.of(1))).isPresent();
        assertThat(check(field("number"), "dua")).isPresent();
        assertThat(check(field("checklist", "a", "b"), "a")).get().asString().contains("daftar");
        assertThat(check(field("datetime"), new Date(0))).isPresent();
        assertThat(check(field("datetime"), 20260803)).isPresent();
        assertThat(check(field("radio", "1", "2"), Map.of("1", 1))).isPresent();
        assertThat(check(field("select"), Map.of("bebas", 1))).isPresent();
        assertThat(check(field("select"), List.of("bebas"))).isPresent();
    }

    @Test
    void length_is_counted_in_letters_as_people_see_them() {
        FormField four = text("textfield", 2, 4, null);

        assertThat(check(four, EMOJI.repeat(2))).isEmpty(); // two code points each, four UTF-16 units
        assertThat(check(four, EMOJI.repeat(2) + "x")).get().asString().contains("paling panjang 4 huruf, sekarang 5");
        assertThat(check(four, "x")).get().asString().contains("paling pendek 2");
        assertThat(check(four, "xx")).isEmpty();
    }

    @Test
    void text_without_a_limit_of_its_own_has_that_of_its_kind() {
        assertThat(check(field("textfield"), "x".repeat(255))).isEmpty();
        assertThat(check(field("textfield"), "x".repeat(256))).isPresent();
        assertThat(check(field("textarea"), "x".repeat(4000))).isEmpty();
        assertThat(check(field("textarea"), "x".repeat(5000)))
                .get()
                .asString()
                .contains("4000")
                .contains("5000");
    }

    @Test
    void what_the_engines_table_cannot_hold_is_refused_here() {
        assertThat(check(field("textarea"), "👍".repeat(2000))).isEmpty();
        assertThat(check(field("textarea"), "👍".repeat(2001))).isPresent();
        assertThat(check(field("select"), "x".repeat(5000))).isPresent();
        assertThat(check(field("number"), "1".repeat(5000))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"O'Brien\" \\ 100% ; drop table ln_case -- ",
                "<script>alert('x')</script><b>tebal</b>",
                "${execution.setVariable('x', 1)} #{tenggat} {{namaPemohon}}",
                "Ñandú 你好 مرحبا 👩‍👩‍👧",
            })
    void quotes_html_and_foreign_letters_are_plain_text(String text) {
        assertThat(check(field("textfield"), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "16,      paling kecil 17",
        "17,      ''",
        "120,     ''",
        "120.5,   paling besar 120",
        "17.5,    bilangan bulat",
        "18.0,    ''",
        "1e2,     berupa angka",
        "-1,      paling kecil 17",
        "NaN,     angka",
        "0x20,    angka",
        "1E99999, berupa angka"
    })
    void a_number_has_limits_and_decimals(String value, String objection) {
        FormField age = number(17, 120, 0);

        assertThat(check(age, value).orElse("")).contains(objection);
        assertThat(check(age, value).isEmpty()).isEqualTo(objection.isEmpty());
    }

    @Test
    void a_number_that_would_fill_the_memory_when_written_out_is_refused() {
        assertThat(check(field("number"), new BigDecimal("1e999999999")))
                .get()
                .asString()
                .contains("terlalu besar");
        assertThat(check(field("number"), new BigDecimal("1e-999999999"))).isPresent();
        assertThat(check(field("number"), new BigDecimal("-1e2147483647"))).isPresent();
        assertThat(check(field("number"), 1e300)).isPresent();
        assertThat(check(field("number"), 1e10)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "1.500.000,50     | 2    | 1500000.5",
                "1.500            | 0    | 1500",
                "1.500            | 2    | null",
                "1.500,00         | 2    | 1500",
                "1500,5           | 2    | 1500.5",
                "1500.5           | 2    | 1500.5",
                "-1.500           | 0    | -1500",
                " 17              | 0    | 17",
                "1 500 000        | 0    | 1500000",
                "0016             | 0    | 16",
                "1.50.000         | 0    | null",
                "1,500,000        | 0    | null",
                "999999999999999  | 0    | 999999999999999",
                "9999999999999999 | 0    | null",
                "12e3             | 0    | null",
                "dua              | 0    | null"
            })
    void digits_are_read_as_people_here_write_them(String text, int decimals, @Nullable BigDecimal number) {
        Object read = Submission.entered(number(Integer.MIN_VALUE, Integer.MAX_VALUE, decimals), text);

        if (number == null) {
            assertThat(read).isInstanceOf(String.class);
            assertThat(check(number(0, 1, decimals), text)).get().asString().contains("angka");
        } else {
            assertThat(read).isInstanceOf(Number.class);
            assertThat(new BigDecimal(String.valueOf(read))).isEqualByComparingTo(number);
        }
    }

    @Test
    void what_shows_nothing_is_not_filled_in() {
        for (String unseen :
                List.of("\u00a0", "\u200b", "\u00ad", "\u200e", "\u00a0\u00a0", "\u3164", "\ufe0f", "\u2060\n")) {
            assertThat(check(required("textfield"), unseen)).get().asString().contains("wajib diisi");
            assertThat(check(required("textarea"), unseen)).isPresent();
        }
    }

    @Test
    void a_telephone_number_pasted_from_a_contact_is_taken() {
        FormField telephone = text("textfield", null, 30, "^[0-9+ -]{8,20}$");

        assertThat(Submission.entered(telephone, "\u202a+62\u00a0812\u20113456\u20117890\u202c"))
                .isEqualTo("+62 812-3456-7890");
        assertThat(check(telephone, "\u202a+62\u00a0812\u20113456\u20117890\u202c"))
                .isEmpty();
    }

    @Test
    void a_bullet_of_a_word_processor_can_be_printed_and_an_unseen_letter_is_named() {
        FormField text = field("textarea");

        assertThat(new FieldCheck(text, TODAY, true).objection(Submission.entered(text, "\uf0b7 satu\u000bdua\u2028")))
                .isEmpty();
        assertThat(new FieldCheck(text, TODAY, true).objection(Submission.entered(text, "a\ue000")))
                .hasValueSatisfying(said -> assertThat(said).contains("U+E000").doesNotContain("\ue000"));
    }

    @Test
    void numbers_come_as_numbers_too() {
        assertThat(check(number(17, 120, 0), 17)).isEmpty();
        assertThat(check(number(17, 120, 0), 16L)).isPresent();
        assertThat(check(number(0, 1, 2), 0.25)).isEmpty();
        assertThat(check(number(0, 1, 2), 0.125)).get().asString().contains("2 angka di belakang koma");
        assertThat(check(number(0, 1, 2), Double.NaN)).isPresent();
    }

    @Test
    void a_pattern_holds_for_the_whole_text_and_speaks_in_its_own_words() {
        FormField nik = text("textfield", null, 16, "[0-9]{16}");

        assertThat(check(nik, "3216010101010001")).isEmpty();
        assertThat(check(nik, "321601010101000x")).get().asString().contains("NIK terdiri dari 16 angka");
        assertThat(check(nik, "321601010101000")).isPresent();
    }

    @Test
    void what_a_letter_shows_must_be_printable() {
        FormField name = field("textfield");

        assertThat(new FieldCheck(name, TODAY, true).objection("Siti 🙂 Aminah"))
                .hasValueSatisfying(said -> assertThat(said).contains("“🙂”", "huruf Latin"));
        assertThat(new FieldCheck(name, TODAY, true).objection("Nuñez O'Brien–\"Žižek\" €\n<b>"))
                .isEmpty();
        assertThat(new FieldCheck(name, TODAY, false).objection("Siti 🙂 Aminah"))
                .isEmpty();
    }

    @Test
    void only_the_choices_of_the_form_can_be_chosen() {
        assertThat(check(field("radio", "ya", "tidak"), "ya")).isEmpty();
        assertThat(check(field("radio", "ya", "tidak"), "Ya")).get().asString().contains("pilihan");
        assertThat(check(field("select", "ya"), "mungkin")).isPresent();
        assertThat(check(field("checklist", "a", "b"), List.of("a", "b"))).isEmpty();
        assertThat(check(field("checklist", "a", "b"), List.of("a", "c"))).isPresent();
        assertThat(check(field("checklist", "a", "b"), List.of("a", "a"))).isPresent();
        assertThat(check(field("checklist", "a", "b"), Arrays.asList("a", null)))
                .isPresent();
        assertThat(check(field("taglist"), List.of("bebas"))).isEmpty();
        assertThat(check(field("taglist"), List.of("x".repeat(5000)))).isPresent();
    }

    private static Optional<String> check(FormField field, @Nullable Object value) {
        return new FieldCheck(field, TODAY, false).objection(Submission.entered(field, value));
    }
}
