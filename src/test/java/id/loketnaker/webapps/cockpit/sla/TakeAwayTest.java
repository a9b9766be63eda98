package id.loketnaker.webapps.cockpit.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.loketnaker.webapps.CsvFile;
import id.loketnaker.webapps.Sheet;
import id.loketnaker.webapps.XlsxFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as a spreadsheet reads them. */
class TakeAwayTest {

    @TempDir
    Path folder;

    @Test
    void the_csv_is_marked_as_utf8_and_quotes_what_would_break_a_line() throws IOException {
        String file = csv(List.of("Nama", "Jumlah"), Arrays.asList("Ali; \"Budi\"\nCitra", 7), Arrays.asList(null, 0));

        assertThat(file).isEqualTo("\uFEFFNama;Jumlah\r\n\"Ali; \"\"Budi\"\"\nCitra\";7\r\n;0\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62812", "-1", "@SUM(A1)", "\tx"})
    void a_text_that_a_spreadsheet_would_run_is_kept_a_text(String text) throws IOException {
        assertThat(csv(List.of("Nama"), List.of(text))).contains("'" + text);
    }

    @Test
    void a_number_is_no_formula_even_when_it_is_negative() throws IOException {
        assertThat(csv(List.of("Nilai"), List.of(-3))).endsWith("\r\n-3\r\n");
    }

    @Test
    void the_workbook_has_real_dates_and_numbers_and_a_header_that_stays() throws IOException {
        Sheet sheet = new Sheet(
                "Perkara",
                List.of("Nomor", "Hari", "Diterima", "Jatuh tempo"),
                List.of(List.of("=2+2", 12, LocalDate.of(2026, 3, 9), LocalDateTime.of(2026, 3, 20, 15, 30))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxFile.write(List.of(sheet, new Sheet("Kosong", List.of("Tidak ada"), List.of())), out);
        Map<String, String> parts = parts(out.toByteArray());

        assertThat(parts.get("xl/workbook.xml")).contains("Perkara", "Kosong");
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("state=\"frozen\"", "<v>12</v>", "<v>46090", "<v>46101.645833")
                .doesNotContain("<f>");
        assertThat(parts.get("xl/styles.xml")).contains("yyyy-mm-dd hh:mm");
    }

    @Test
    void a_moment_in_the_csv_is_one_that_a_spreadsheet_reads() throws IOException {
        assertThat(csv(List.of("Diterima"), List.of(LocalDateTime.of(2026, 3, 20, 15, 30))))
                .endsWith("\r\n2026-03-20 15:30\r\n");
    }

    @Test
    void a_date_before_the_calendar_of_workbooks_is_a_text_that_says_it() throws IOException {
        Sheet sheet = new Sheet(
                "Lahir",
                List.of("Tanggal", "Waktu", "Hari pertama"),
                List.of(List.of(
                        LocalDate.of(1899, 12, 30), LocalDateTime.of(1888, 1, 2, 3, 4), LocalDate.of(1900, 3, 1))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxFile.write(List.of(sheet), out);
        Map<String, String> parts = parts(out.toByteArray());

        assertThat(String.join("", parts.values())).contains("1899-12-30", "1888-01-02 03:04");
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<v>61").doesNotContain("<v>-");
    }

    @SafeVarargs
    private static String csv(List<String> headers, List<Object>... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.write(new Sheet("Uji", headers, List.of(rows)), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Map<String, String> parts(byte[] file) throws IOException {
        Path path = Files.write(folder.resolve("sla.xlsx"), file);
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
