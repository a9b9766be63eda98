package id.loketnaker.servicepack.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.servicepack.Breakage;
import id.loketnaker.servicepack.PackFixture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormRulesTest {

    private static final String PAST_REFUSED = "\"disallowPassedDates\": true";

    @ParameterizedTest
    @ValueSource(strings = {"filepicker", "documentPreview", "iframe", "button", ""})
    void components_that_tasklist_or_the_server_cannot_handle_are_refused(String type) {
        form("\"type\": \"checkbox\"", "\"type\": \"" + type + "\"", "dikuasakan", "jenis bidang \"" + type + "\"")
                .isFound();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_form_that_cannot_be_checked_is_found(Breakage breakage) {
        breakage.isFound();
    }

    static Stream<Breakage> a_form_that_cannot_be_checked_is_found() {
        return Stream.of(
                form("\"schemaVersion\": 16", "\"schemaVersion\": 20", "schemaVersion", "20 tidak didukung"),
                form("\"schemaVersion\": 16,", "", "schemaVersion", "tidak didukung"),
                form("\"type\": \"default\"", "\"type\": \"lain\"", null, "bukan formulir Camunda"),
                form("\"Camunda Platform\"", "\"Camunda Cloud\"", "executionPlatform", "bukan untuk Camunda 7"),
                form("\"id\": \"permohonan\"", "\"id\": \"mohon\"", "id", "tidak sama dengan nama berkas"),
                form("\"id\": \"permohonan\"", "\"id\": \"periksa\"", "id", "tidak sama dengan nama berkas"),
                form(", \"maxLength\": 100", "", "namaPemohon", "belum dibatasi"),
                form("\"maxLength\": 100", "\"maxLength\": 300", "namaPemohon", "belum dibatasi"),
                form("\"maxLength\": 2000", "\"maxLength\": 4001", "pokok", "belum dibatasi"),
                form("\"key\": \"pokok\"", "\"key\": \"namaPemohon\"", "namaPemohon", "dua kali"),
                form("\"key\": \"pokok\"", "\"key\": \"pokok perkara\"", "pokok perkara", "bukan nama"),
                form("\"key\": \"pokok\"", "\"key\": \"tenggat\"", "tenggat", "bukan nama"),
                form("\"key\": \"pokok\"", "\"key\": \"textarea_0k3x9ab\"", "textarea_0k3x9ab", "buatan mesin"),
                form("\"label\": \"Pokok\"", "\"label\": \"Pokok\", \"disabled\": true", "pokok", "hanya menampilkan"),
                form("\"label\": \"Pokok\"", "\"label\": \"Pokok\", \"readonly\": true", "pokok", "hanya menampilkan"),
                form("\"label\": \"Pokok\"", "\"label\": \"\"", "pokok", "tanpa label"),
                form("\"dateLabel\": \"Tanggal surat\",", "", "tanggalSurat", "tanpa label"),
                form("=dikuasakan", "dikuasakan", "Kuasa", "tidak diawali"),
                form("\"path\": \"kuasa\"", "\"path\": \"ku asa\"", "Kuasa", "path kelompok"),
                form("\"max\": 120", "\"max\": \"=umurTertua\"", "umur", "batas max bukan bilangan"),
                form("\"required\": true", "\"required\": \"=x\"", "namaPemohon", "berupa ekspresi"),
                form("^[0-9]{16}$", "^[0-9{16}$", "nik", "pola tidak dapat dibaca"),
                form("\"pattern\": \"^[0-9]{16}$\"", "\"validationType\": \"phone\"", "nik", "pola telepon"),
                form(
                        "\"subtype\": \"date\"",
                        "\"subtype\": \"time\", \"timeSerializingFormat\": \"utc_offset\"",
                        "tanggalSurat",
                        "zona peramban"),
                task("\"value\": \"tidak\"", "\"value\": \"ya\"", "hasil", "dua kali"),
                task("\"valuesKey\": \"persyaratan\"", "\"values\": []", "kurang", "pilihan masih kosong"),
                task("\"valuesKey\": \"persyaratan\"", "\"valuesKey\": \"hasil\"", "kurang", "bukan hasil tabel"),
                task(
                        "\"valuesKey\": \"persyaratan\"",
                        "\"valuesExpression\": \"=x\"",
                        "kurang",
                        "dihitung dengan rumus"));
    }

    @ParameterizedTest
    @MethodSource
    void words_of_dates_that_say_nothing_are_found(Breakage breakage) {
        breakage.isFound();
    }

    static Stream<Breakage> words_of_dates_that_say_nothing_are_found() {
        return Stream.of(
                date("", "belum dikatakan kapan"),
                date("\"palingawal\": \"hari-ini\"", "properti \"palingawal\" tidak dikenal"),
                date("\"paling-awal\": \"kemarin dulu\"", "\"kemarin dulu\" tidak dimengerti"),
                date("\"paling-awal\": \"hari-ini - dua tahun\"", "tidak dimengerti"),
                date("\"paling-awal\": \"hari-ini,\"", "tidak dimengerti"),
                date("\"paling-awal\": \"tanggalLain\"", "\"tanggalLain\" tidak diisi"),
                date("\"paling-awal\": \"namaPemohon\"", "\"namaPemohon\" bukan bidang tanggal"),
                date("\"paling-awal\": \"tanggalSurat\"", "dirinya sendiri"),
                date("\"hari\": \"libur\"", "\"hari\" hanya dapat berisi kerja"),
                date("\"jam\": \"kerja\"", "\"jam\" hanya berlaku pada jam"),
                date("\"pada\": \"tanggalSurat\"", "\"pada\" hanya berlaku pada jam"),
                date("\"bebas\": \"\"", "\"bebas\" hanya berlaku sendirian"),
                date("\"bebas\": \"x\", \"hari\": \"kerja\"", "\"bebas\" hanya berlaku sendirian"),
                form(
                        "\"label\": \"Dikuasakan\"",
                        "\"label\": \"Dikuasakan\", \"properties\": {\"hari\": \"kerja\"}",
                        "dikuasakan",
                        "\"hari\" hanya berlaku pada tanggal"),
                form(
                        "\"subtype\": \"date\"",
                        "\"subtype\": \"time\", \"timeSerializingFormat\": \"no_timezone\", \"properties\": {\"jam\": \"kerja\"}",
                        "tanggalSurat",
                        "hanya berlaku bersama"));
    }

    @Test
    void words_of_dates_that_are_understood_are_not_found() {
        assertThat(PackFixture.validPack()
                        .changed(
                                "permohonan.form",
                                PAST_REFUSED,
                                "\"properties\": {\"paling-awal\": \"tanggal-terima, hari-ini - 2 bulan\", \"hari\": \"kerja\"}")
                        .findings())
                .isEmpty();
    }

    private static Breakage date(String properties, String problem) {
        return form(PAST_REFUSED, "\"properties\": {" + properties + "}", "tanggalSurat", problem);
    }

    private static Breakage form(String from, String to, String element, String problem) {
        return Breakage.of("permohonan.form", from, to, element, problem);
    }

    private static Breakage task(String from, String to, String element, String problem) {
        return Breakage.of("periksa.form", from, to, element, problem);
    }
}
