package id.loketnaker.servicepack.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.Finding;
import id.loketnaker.servicepack.InvalidServicePackException;
import id.loketnaker.servicepack.PackFiles;
import id.loketnaker.servicepack.reader.ServicePackReader;
import id.loketnaker.testing.PackFolder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list of rows that the diagram, the letters and the server can use. */
class RowListRulesTest {

    private static final String START = "pelatihan-mohon.form";
    private static final String LATER = "pelatihan-nilai.form";
    private static final String LETTER = "surat/daftar-peserta.html";

    @Test
    void the_pack_with_a_list_is_sound() {
        assertThat(findings(PackFolder.training())).isEmpty();
    }

    @ParameterizedTest(name = "{1} instead of {0}") // of lists and of what is computed from them
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            "path": "peserta", "label": "Peserta" | "path": "peserta.pelatihan", "label": "Peserta" | path daftar bukan nama
            "path": "peserta", "label": "Peserta" | "path": "dynamiclist_k3x9ab", "label": "Peserta" | path daftar buatan mesin
            "label": "Peserta", "isRepeating": true | "label": "", "isRepeating": true | daftar tanpa label
            "isRepeating": true | "isRepeating": false | daftar tidak berulang
            "paling-banyak": "60" | "paling-banyak": "101" | banyaknya baris belum dibatasi
            "paling-banyak": "60" | "paling-banyak": "60", "paling-sedikit": "61" | paling-sedikit bukan bilangan
            "paling-banyak": "60" | "paling-banyak": "60", "baris": "2" | properti "baris" tidak dikenal
            "defaultRepetitions": 1 | "defaultRepetitions": 61 | lebih banyak dari paling-banyak
            "kunci": "nik" | "kunci": "nomor" | kunci "nomor" bukan kolom wajib
            "key": "nama" | "key": "nik" | kolom "nik" dua kali
            "key": "nama" | "key": "baris" | memakai kata sistem
            =this.jalur != | =jalur != | syarat di dalam daftar menyebut "jalur"
            =this.jalur != | =this.jalan != | menyebut kolom "this.jalan", yang tidak ada
            =this.jalur != | =parent.jalur != | menyebut "parent.jalur"
            "properties": {"paling-lambat": "hari-ini - 15 tahun"} | "properties": {} | belum dikatakan kapan
            "validate": {"required": true, "maxLength": 100}, | "validate": {"required": true}, | belum dibatasi
            "judul": "Biaya", | | bidang terhitung tanpa judul
            "judul": "Biaya" | "judul": "Biaya", "bebas": "x" | properti "bebas" tidak dikenal
            "satuan": "Rp" | "satuan": "Rp", "desimal": "5" | desimal bukan 0 sampai 4
            =count(peserta) | =count(pesertaa) | "pesertaa" tidak diisi
            =count(peserta) | =jumlah(peserta.upah) | kolom "upah" tidak ada di daftar peserta
            =count(peserta) | =biaya / 125000 | "biaya", yang dihitung sesudahnya
            =count(peserta) | =sum(peserta.umur) | fungsi "sum" tidak boleh dipakai
            =count(peserta) | count(peserta) | rumus tidak diawali
            """)
    void a_list_that_cannot_be_used_is_found(String from, @Nullable String to, String problem) {
        PackFiles broken = PackFolder.changed(PackFolder.training(), START, from, to == null ? "" : to);

        assertThat(findings(broken)).anySatisfy(finding -> {
            assertThat(finding.file()).isEqualTo(START);
            assertThat(finding.problem()).contains(problem);
            assertThat(finding.remedy()).isNotBlank();
        });
    }

    @Test
    void a_list_within_a_list_is_found() {
        String column = "{\"type\": \"text\", \"text\": \"{{this.nama}}, {{this.nik}}\"}";
        PackFiles broken = PackFolder.changed(
                PackFolder.training(),
                LATER,
                column,
                "{\"type\": \"dynamiclist\", \"path\": \"lain\", \"label\": \"Lain\", \"components\": []}");

        assertThat(findings(broken)).extracting(Finding::problem).contains("daftar di dalam daftar");
    }

    @Test
    void what_another_form_filled_in_beside_the_rows_is_not_lost_where_rows_come_and_go() {
        PackFiles broken = PackFolder.changed(
                PackFolder.training(), LATER, "\"allowAddRemove\": false", "\"allowAddRemove\": true");

        assertThat(findings(broken))
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem())
                        .contains("nik, nama, tanggalLahir, jalur, perusahaan dari formulir lain akan hilang"));
    }

    @Test
    void a_letter_names_columns_that_the_list_has() {
        PackFiles broken = PackFolder.changed(PackFolder.training(), LETTER, "${p.nama}", "${p.namaPeserta}");

        assertThat(findings(broken))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.problem()).isEqualTo("kolom \"namaPeserta\" tidak ada di daftar peserta"));
    }

    @Test
    void a_condition_of_the_diagram_compares_no_list() {
        PackFiles broken = PackFolder.changed(
                PackFolder.training(),
                "uji-pelatihan.bpmn",
                "hariKerja(execution, 2)",
                "hariKerjaSejak(execution, peserta, 2)");

        assertThat(findings(broken))
                .extracting(Finding::problem)
                .contains("\"peserta\" tidak diisi oleh formulir mana pun di paket");
    }

    @Test
    void a_scenario_writes_rows_with_the_columns_of_the_list() {
        String row = "- {nik: 3216010101010003, nama: Rina Lestari";
        PackFiles wrongColumn = PackFolder.changed(
                PackFolder.training(),
                "skenario/tiga-peserta.yaml",
                row,
                "- {nik: 3216010101010003, naam: Rina Lestari");
        PackFiles noRow = PackFolder.changed(
                PackFolder.training(), "skenario/tiga-peserta.yaml", "{hasil: tidak-lulus},", "lulus,");

        assertThat(findings(wrongColumn))
                .extracting(Finding::element, Finding::problem)
                .anySatisfy(each -> assertThat(each.toList().toString())
                        .contains("mulai.isi.peserta baris 3", "bidang \"naam\" tidak ada"));
        assertThat(findings(noRow)).extracting(Finding::problem).contains("bukan kolom dan isinya");
    }

    private static List<Finding> findings(PackFiles pack) {
        try {
            new ServicePackReader().read(pack);
            return List.of();
        } catch (InvalidServicePackException refused) {
            return refused.findings();
        }
    }
}
