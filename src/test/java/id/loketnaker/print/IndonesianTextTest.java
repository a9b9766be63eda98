package id.loketnaker.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndonesianTextTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);

    @Test
    void a_date_is_said_as_in_letters() {
        assertThat(IndonesianText.date(MONDAY)).isEqualTo("16 Maret 2026");
        assertThat(IndonesianText.day(MONDAY)).isEqualTo("Senin, 16 Maret 2026");
        assertThat(IndonesianText.month(MONDAY)).isEqualTo("Maret");
        assertThat(IndonesianText.dayInWords(MONDAY))
                .isEqualTo("Senin tanggal enam belas bulan Maret tahun dua ribu dua puluh enam");
        assertThat(IndonesianText.time(LocalTime.of(9, 5, 59))).isEqualTo("09.05");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-20,Jumat",
        "2026-03-21,Sabtu",
        "2026-03-22,Minggu",
        "2026-03-24,Selasa",
        "2026-03-25,Rabu",
        "2026-03-26,Kamis"
    })
    void weekdays_are_said_as_the_language_has_them(LocalDate date, String weekday) {
        assertThat(IndonesianText.weekday(date)).isEqualTo(weekday);
    }

    @ParameterizedTest
    @CsvSource({
        "0, nol",
        "1, satu",
        "8, delapan",
        "10, sepuluh",
        "11, sebelas",
        "12, dua belas",
        "19, sembilan belas",
        "20, dua puluh",
        "21, dua puluh satu",
        "30, tiga puluh",
        "99, sembilan puluh sembilan",
        "100, seratus",
        "101, seratus satu",
        "111, seratus sebelas",
        "150, seratus lima puluh",
        "200, dua ratus",
        "999, sembilan ratus sembilan puluh sembilan",
        "1000, seribu",
        "1001, seribu satu",
        "1100, seribu seratus",
        "1999, seribu sembilan ratus sembilan puluh sembilan",
        "2026, dua ribu dua puluh enam",
        "11000, sebelas ribu",
        "12345, dua belas ribu tiga ratus empat puluh lima",
        "101000, seratus satu ribu",
        "1000000, satu juta",
        "1001000, satu juta seribu",
        "4250000, empat juta dua ratus lima puluh ribu",
        "1000000000, satu miliar",
        "1234567890, satu miliar dua ratus tiga puluh empat juta lima ratus enam puluh tujuh ribu delapan ratus sembilan puluh",
        "1000000000000, satu triliun"
    })
    void numbers_are_spelled_out(long number, String words) {
        assertThat(IndonesianText.words(number)).isEqualTo(words);
    }

    @Test
    void a_number_stands_with_its_words() {
        assertThat(IndonesianText.withWords(30)).isEqualTo("30 (tiga puluh)");
        assertThat(IndonesianText.wordsFirst(30)).isEqualTo("tiga puluh (30)");
        assertThat(IndonesianText.withWords(1500)).isEqualTo("1.500 (seribu lima ratus)");
        assertThat(IndonesianText.rupiah(1_500_000)).isEqualTo("Rp1.500.000,00 (satu juta lima ratus ribu rupiah)");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1_000_000_000_000_000L})
    void what_nobody_says_in_words_is_refused(long number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndonesianText.words(number))
                .withMessageContaining(String.valueOf(number));
    }

    @ParameterizedTest
    @CsvSource({
        "1,I",
        "3,III",
        "4,IV",
        "9,IX",
        "12,XII",
        "14,XIV",
        "40,XL",
        "1994,MCMXCIV",
        "2026,MMXXVI",
        "3999,MMMCMXCIX"
    })
    void Roman_numbers_are_written_as_usual(int number, String roman) {
        assertThat(RomanNumber.of(number)).isEqualTo(roman);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -4, 4000})
    void there_is_no_Roman_sign_for(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> RomanNumber.of(number));
    }

    @Test
    void a_letter_of_March_has_III_in_its_number() {
        assertThat(RomanNumber.month(MONDAY)).isEqualTo("III");
    }
}
