package id.loketnaker.servicepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableValuesTest {

    private static final String START = "<bpmn:startEvent id=\"Event_Mulai\"";
    private static final ServicePack PACK = PackFixture.validPack()
            .changed(PackFixture.BPMN, START, """
                    <bpmn:extensionElements><camunda:properties>
                      <camunda:property name="judul.nomorIzin" value="Nomor izin" />
                    </camunda:properties></bpmn:extensionElements>
                    """ + START)
            .changed(
                    "permohonan.form",
                    "\"decimalDigits\": 0,",
                    "\"decimalDigits\": 0, \"appearance\": {\"suffixAdorner\": \"tahun\"},")
            .changed("permohonan.form", "{\"type\": \"checkbox\",", """
                    {"type": "number", "key": "modal", "label": "Modal", "appearance": {"prefixAdorner": "Rp"}},
                    {"type": "number", "key": "tahunBerdiri", "label": "Tahun berdiri"},
                    {"type": "datetime", "subtype": "time", "key": "jam", "timeLabel": "Jam", "properties": {"bebas": "-"}},
                    {"type": "datetime", "subtype": "datetime", "key": "saat", "dateLabel": "Saat", "properties": {"bebas": "-"}},
                    {"type": "checkbox",""")
            .read();
    private static final ReadableValues VALUES = new ReadableValues(PACK, "Task_Periksa");

    @ParameterizedTest
    @CsvSource({
        "hasil, Hasil",
        "namaPemohon, Nama pemohon",
        "tanggalSurat, Tanggal surat",
        "kuasa.nik, NIK",
        "nomorIzin, Nomor izin",
        "tanggalPeristiwa, Tanggal peristiwa",
        "entah, entah"
    })
    void a_value_is_called_what_the_form_that_asks_for_it_or_the_diagram_calls_it(String path, String title) {
        assertThat(VALUES.title(path)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "hasil, ya, Ya",
        "tanggalSurat, 2026-03-09, 'Senin, 9 Maret 2026'",
        "jam, 09:30, 09.30",
        "saat, 2026-03-09T15:30, 'Senin, 9 Maret 2026 pukul 15.30'",
        "nomorIzin, 2026-03-09, 'Senin, 9 Maret 2026'",
        "tanggalSurat, 2026-02-31, 2026-02-31",
        "pokok, Izin, Izin"
    })
    void a_text_is_shown_as_people_write_it(String path, String value, String shown) {
        assertThat(VALUES.items(path, value)).containsExactly(shown);
    }

    @Test
    void thousands_are_marked_beside_a_unit_only() {
        assertThat(VALUES.items("modal", 1500000)).containsExactly("Rp1.500.000");
        assertThat(VALUES.items("modal", 0.5)).containsExactly("Rp0,5");
        assertThat(VALUES.items("kuasa.umur", 1200)).containsExactly("1.200 tahun");
        assertThat(VALUES.items("tahunBerdiri", 1998)).containsExactly("1998");
    }

    @Test
    void a_list_is_its_items_and_what_is_empty_is_nothing() {
        assertThat(VALUES.items("kurang", List.of("KTP", "KK"))).containsExactly("KTP", "KK");
        assertThat(VALUES.items("dikuasakan", true)).containsExactly("ya");
        assertThat(VALUES.items("pokok", " ")).isEmpty();
        assertThat(VALUES.items("pokok", null)).isEmpty();
        assertThat(VALUES.items("kurang", List.of())).isEmpty();
    }

    @Test
    void a_path_leads_into_groups() {
        Map<String, @Nullable Object> values = Map.of("kuasa", Map.of("nik", "3275"));

        assertThat(ReadableValues.at(values, "kuasa.nik")).isEqualTo("3275");
        assertThat(ReadableValues.at(values, "kuasa.nama")).isNull();
        assertThat(ReadableValues.at(values, "pokok.nama")).isNull();
    }
}
