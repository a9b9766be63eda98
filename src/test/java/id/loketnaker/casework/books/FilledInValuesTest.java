package id.loketnaker.casework.books;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.ReadableValues;
import id.loketnaker.servicepack.reader.ServicePackReader;
import id.loketnaker.testing.PackFolder;
import id.loketnaker.values.Json;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilledInValuesTest {

    private static final ReadableValues READABLE =
            new ReadableValues(new ServicePackReader().read(PackFolder.small()), "Task_Periksa");

    private static final FilledInValues VALUES =
            new FilledInValues(Json.tree("""
            {"nama": " Siti ", "kosong": "", "tanggal": "2026-03-09", "nomor": "2026-13-45", "ada": true,
             "tidak": false, "daftar": ["a", "", "b"], "pihak": {"nama": "Budi"}, "nihil": null, "banyak": 3,
             "hasil": "kurang", "berkas": ["ktp", "kk"]}""").orElseThrow(), READABLE);

    @ParameterizedTest
    @CsvSource({
        "nama, Siti",
        "nomor, 2026-13-45",
        "ada, ya",
        "tidak, tidak",
        "daftar, 'a, b'",
        "pihak.nama, Budi",
        "banyak, 3",
        "hasil, Kurang",
        "berkas, 'KTP, KK'",
        "kosong,",
        "nihil,",
        "pihak,",
        "lain,"
    })
    void a_field_reads_as_it_was_filled_in(String field, @Nullable String text) {
        assertThat(VALUES.first(List.of(field))).isEqualTo(text);
    }

    @Test
    void a_date_is_a_date_and_the_first_field_that_is_filled_in_counts() {
        assertThat(VALUES.first(List.of("kosong", "tanggal", "nama"))).isEqualTo(LocalDate.of(2026, 3, 9));
    }
}
