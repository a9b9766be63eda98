package id.loketnaker.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.servicepack.LetterTemplate;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTextTest {

    private static final Map<String, Object> NUMBERS = Map.of(
            "suhu",
            18.5,
            "luas",
            1500.0,
            "modal",
            new BigDecimal("0.10"),
            "daftar",
            List.of(1.25, 2.0),
            "tanpa",
            1e300 * 1e10,
            "panjang",
            Collections.nCopies(1000, "x"));
    private static final Map<String, Object> VALUES = Map.of(
            "nama",
            "<b>Siti & Rekan</b> [[${rahasia}]]",
            "rahasia",
            "tidak untuk surat",
            "jumlah",
            30,
            "tanggal",
            "2026-03-16",
            "jam",
            "09:30",
            "setuju",
            true,
            "berkas",
            List.of("KTP", "KK"),
            "kuasa",
            Map.of("nik", "3216"),
            "surat",
            Map.of("nama", "Surat coba"));

    private final LetterText text = new LetterText();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            <p>[[${jumlah}]] hari</p> | <p>30 hari</p>
            <p>[[${suhu}]], [[${suhu * 2}]], [[${luas}]], [[${modal}]], [[${daftar}]]</p> | <p>18,5, 37, 1500, 0,1, 1,25, 2</p>
            <p th:text="${kuasa.nik}">NIK</p> | <p>3216</p>
            <p>[[${tulis.tanggal(tanggal)}]], [[${tulis.jam(jam)}]]</p> | <p>16 Maret 2026, 09.30</p>
            <p>[[${tulis.hariTanggal(tanggal)}]]</p> | <p>Senin, 16 Maret 2026</p>
            <p>[[${tulis.bilangan(jumlah)}]]</p> | <p>30 (tiga puluh)</p>
            <p>[[${tulis.terbilang(jumlah + 1)}]]</p> | <p>tiga puluh satu</p>
            <p>[[${setuju}]], [[${berkas}]]</p> | <p>ya, KTP, KK</p>
            <p th:if="${jumlah gt 10 and not empty berkas}">a</p><p th:unless="${setuju}">b</p> | <p>a</p>
            <ul><li th:each="satu : ${berkas}">[[${satu}]]</li></ul> | <ul><li>KTP</li><li>KK</li></ul>
            <p th:switch="${jumlah}"><b th:case="29">a</b><b th:case="30">b</b><b th:case="*">c</b></p> | <p><b>b</b></p>
            <p th:switch="${kuasa.nik}"><b th:case="'3216'">a</b><b th:case="*">c</b></p> | <p><b>a</b></p>
            <th:block th:if="${setuju}"><p>a</p></th:block> | <p>a</p>
            <p>[[${jumlah == 30 ? 'genap' : 'ganjil'}]]</p> | <p>genap</p>
            """)
    void a_template_is_filled(String template, String filled) {
        LetterText.Filled letter = fill(template);

        assertThat(letter.xhtml()).isEqualTo("<div class=\"isi\">" + filled + "</div>");
        assertThat(letter.gaps()).isEmpty();
    }

    /** Nobody who fills in a form can write a letter's markup, or have something evaluated. */
    @Test
    void values_are_escaped() {
        assertThat(fill("<p>[[${nama}]]</p><p th:text=\"${nama}\">x</p>").xhtml())
                .contains("&lt;b&gt;Siti &amp; Rekan&lt;/b&gt; [[${rahasia}]]")
                .doesNotContain("<b>", "tidak untuk surat");
    }

    @Test
    void what_is_missing_leaves_a_gap_and_is_told_by_its_label() {
        LetterText.Filled letter =
                fill("<p>[[${alamat}]] [[${tulis.tanggal(lahir)}]] [[${surat.nomor}]]</p><p th:if=\"${alamat}\">x</p>");

        assertThat(letter.xhtml())
                .contains("(Alamat pemohon belum diisi)", "(lahir belum diisi)", "(nomor diberikan saat terbit)");
        assertThat(letter.gaps()).containsExactly("Alamat pemohon", "lahir");
    }

    @Test
    void a_number_without_end_is_a_gap() {
        assertThat(fill("<p>[[${tanpa}]]</p>").gaps()).containsExactly("isian");
    }

    /** The rules of packs refuse these already; here nothing comes of them either. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass().forName('java.lang.Runtime')}",
                "${tulis.getClass()}",
                "${kuasa.getClass().getName()}",
                "${nama.toString()}",
                "${System.exit(1)}",
                "${Runtime.getRuntime()}"
            })
    void no_expression_reaches_a_class(String expression) {
        assertThatThrownBy(() -> {
                    LetterText.Filled letter = fill("<p>[[" + expression + "]]</p>");
                    assertThat(letter.gaps()).as(letter.xhtml()).isEmpty();
                })
                .satisfiesAnyOf(
                        refused -> assertThat(refused).isInstanceOf(LetterRefusedException.class),
                        gap -> assertThat(gap).isInstanceOf(AssertionError.class));
    }

    @Test
    void what_letters_may_not_use_stays_as_it_is_written() {
        assertThat(fill("<p th:utext=\"${nama}\">a</p><p th:insert=\"~{lain}\">b</p>")
                        .xhtml())
                .contains("<p th:utext=\"${nama}\">a</p>", "b</p>");
    }

    @Test
    void a_date_that_is_none_is_refused() {
        assertThatThrownBy(() -> fill("<p>[[${tulis.tanggal(nama)}]]</p>"))
                .isInstanceOf(LetterRefusedException.class)
                .hasMessageContaining("tulis.tanggal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:each=\"a : ${panjang}\"><b th:each=\"b : ${panjang}\"></b></p>",
                "<p th:each=\"a : ${panjang}\"><b th:each=\"b : ${panjang}\"><i th:each=\"c : ${panjang}\">[[${c}]]</i></b></p>",
            })
    @Timeout(20)
    void loops_in_loops_over_long_lists_are_refused_with_the_remedy(String template) {
        assertThatThrownBy(() -> fill(template))
                .isInstanceOf(LetterRefusedException.class)
                .hasMessageContaining("coba")
                .hasMessageContaining("th:each")
                .hasMessageContaining("Minta pemilik proses");
    }

    @Test
    void a_cell_of_a_row_that_is_missing_is_told_with_its_row() {
        LetterText.Filled letter = text.fill(
                new LetterTemplate(
                        "coba",
                        "Surat coba",
                        null,
                        false,
                        "mediator",
                        false,
                        "<p th:each=\"p : ${pekerja}\">[[${p.baris}]]. [[${p.nama}]]</p>",
                        Set.of("pekerja"),
                        Map.of("pekerja.nama", "Nama pekerja")),
                Map.of(
                        "pekerja",
                        List.of(
                                Map.of("baris", 1, "nama", "Budi"),
                                Map.of("baris", 2),
                                Map.of("baris", 3, "nama", "Siti"))));

        assertThat(letter.xhtml()).contains("1. Budi", "(Nama pekerja baris 2 belum diisi)", "3. Siti");
        assertThat(letter.gaps()).containsExactly("Nama pekerja baris 2");
    }

    @Test
    void one_loop_over_a_long_list_is_filled() {
        assertThat(fill("<b th:each=\"b : ${panjang}\">[[${b}]]</b>").gaps()).isEmpty();
    }

    private LetterText.Filled fill(String body) {
        return text.fill(
                new LetterTemplate(
                        "coba",
                        "Surat coba",
                        null,
                        false,
                        "mediator",
                        false,
                        body,
                        Set.of(),
                        Map.of("alamat", "Alamat pemohon")),
                Stream.of(VALUES, NUMBERS)
                        .flatMap(values -> values.entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
