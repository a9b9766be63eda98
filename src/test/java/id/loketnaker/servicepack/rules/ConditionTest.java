package id.loketnaker.servicepack.rules;

import static id.loketnaker.servicepack.PackFixture.validPack;
import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.Breakage;
import id.loketnaker.servicepack.PackFixture;
import id.loketnaker.servicepack.language.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hasil != \"belum lengkap\"",
                "catatan = null or catatan = \"\"",
                "benar = true and not(list contains(cara, \"survei\"))",
                "kuasa.nik = null",
                "string length(nik) != 16 or (number(substring(nik, 7, 2)) > 40 and jenis = \"l\")",
                "list contains([\"00\", \"11\"], substring(a, 9, 1) + substring(b, 7, 1))",
                "starts with(nama, \"PT\") or ends with(nama, \"Tbk\") or contains(nama, \"CV\")",
                "count(daftar) >= 2 and umur - 17 < -1.5 * 2 / 3"
            })
    void what_forms_ask_is_let_in(String feel) {
        assertThat(Condition.problem(feel)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    for i in 1..3000 return i | "for" tidak boleh
                    count(for i in 1..3000 return i) > 1 | "for" tidak boleh
                    some x in daftar satisfies x = 1 | "some" tidak boleh
                    every x in daftar satisfies x = 1 | "every" tidak boleh
                    if a then b else c | "if" tidak boleh
                    a between 1 and 2 | "between" tidak diharapkan
                    a in [1..1000000000] | "in" tidak diharapkan
                    daftar[item > 1] = 1 | "[" tidak diharapkan
                    matches(nama, "(x*)*y") | fungsi "matches" tidak boleh
                    replace(nama, "a", "b") = "" | fungsi "replace" tidak boleh
                    nama.getClass() = null | fungsi "nama.getClass" tidak boleh
                    {a: 1}.a = 1 | tidak dikenal
                    function(x) x = 1 | "function" tidak boleh
                    2 ** 3 = 8 | "*" tidak diharapkan
                    today() > tanggal | fungsi "today" tidak boleh
                    a = "x\\"y" | tidak dikenal
                    a = 1 // komentar | "/" tidak diharapkan
                    a = | belum selesai
                    (a = 1 | belum ada
                    """)
    void what_could_repeat_or_grow_is_refused(String feel, String problem) {
        assertThat(Condition.problem(feel)).contains(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    if a > b then a else b |
                    2 * (if a = "ya" or this.b = "ya" then 1 else 0) |
                    if a then b | "else" belum ada
                    if a else b | "then" belum ada
                    if for i in a return i then 1 else 0 | "for" tidak boleh
                    """)
    void a_formula_chooses_between_two_and_repeats_nothing(String feel, String problem) {
        if (problem == null) {
            assertThat(Condition.problemOfFormula(feel)).isNull();
        } else {
            assertThat(Condition.problemOfFormula(feel)).contains(problem);
        }
    }

    @Test
    void it_is_bounded_before_anything_reads_it() {
        assertThat(Condition.problem("a = \"" + "x".repeat(1000) + "\"")).contains("lebih panjang dari 1000 huruf");
        assertThat(Condition.problem("list contains([".repeat(3) + "1" + "],1)".repeat(3)))
                .contains("kurung bertumpuk lebih dari 5");
        assertThat(Condition.problem("a=1 or ".repeat(50) + "true")).contains("lebih dari 150 kata dan tanda");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "hide": "=nik = null" | "hide": "=count(for i in 1..3000 return i) > 1" | umur | syarat sembunyi: "for" tidak boleh dipakai
                    "hide": "=dikuasakan != true" | "hide": "=today() = null" | Kuasa | syarat sembunyi: fungsi "today"
                    "label": "Umur" | "label": "=for i in 1..3000 return i" | umur | label: "for"
                    "text": "## Permohonan" | "text": "Umur {{some x in a satisfies x}}" | Umur | text: "some"
                    {"type": "text", "text": "## Permohonan"} | {"type": "expression", "key": "jumlah", "label": "Jumlah", "expression": "=sum(for i in 1..9 return i)"} | jumlah | rumus: fungsi "sum"
                    "pattern": "^[0-9]{16}$" | "pattern": "(x*)*y" | nik | bagian (x*) boleh kosong
                    "pattern": "^[0-9]{16}$" | "pattern": "(x)\\\\1" | nik | rujukan balik
                    "pattern": "^[0-9]{16}$" | "pattern": "[" | nik | pola tidak dapat dibaca
                    """)
    void a_form_that_would_burn_is_found_with_its_field(String from, String to, String field, String problem) {
        Breakage.of("permohonan.form", from, to, field, problem).isFound();
    }

    @Test
    void texts_may_show_values_and_lists() {
        PackFixture pack = validPack()
                .changed(
                        "permohonan.form",
                        "## Permohonan",
                        "**{{pokok}}** {{#loop kurang}}- {{this}}{{/loop}} {{#if dikuasakan}}ya{{/if}}");
        assertThat(pack.findings()).isEmpty();
    }

    @Test
    void a_form_has_a_bounded_number_of_fields_and_of_groups_in_groups() {
        String field = "{\"type\": \"checkbox\", \"key\": \"c%d\", \"label\": \"C\"},";
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            many.append(field.formatted(i));
        }
        Breakage.of("permohonan.form", "\"components\": [\n", "\"components\": [" + many, null, "paling banyak 200")
                .isFound();
        String groups = "{\"type\": \"group\", \"label\": \"G\", \"components\": [".repeat(5) + "]}".repeat(5) + ",";
        Breakage.of("permohonan.form", "\"components\": [\n", "\"components\": [" + groups, "G", "lebih dari 4 tingkat")
                .isFound();
    }
}
