package id.loketnaker.webapps.tasklist.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.documents.Received;
import id.loketnaker.webapps.Sheet;
import id.loketnaker.webapps.XlsxFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleWorkbookTest {

    private static final List<String> HEADERS = List.of("Nama", "NIK", "Lahir");

    @TempDir
    Path folder;

    @Test
    void what_we_write_is_read_as_it_was() throws IOException {
        List<Object> empty = new ArrayList<>(Collections.nCopies(3, null));
        PeopleWorkbook people = read(
                List.of(
                        List.of("Siti Aminah", "3216010101010001", LocalDate.of(2000, 1, 31)),
                        empty,
                        List.of("Budi <Santoso>", 7, "-")),
                true);

        assertThat(people.headers()).isEqualTo(HEADERS);
        assertThat(people.rows())
                .extracting(row -> row.subList(0, 3))
                .containsExactly(
                        List.of("Siti Aminah", "3216010101010001", "36556"), // days from 1899-12-30
                        List.of("Budi <Santoso>", "7", "-"));
    }

    @Test
    void a_number_that_Excel_rounded_is_refused() {
        assertThatThrownBy(() -> read(List.of(List.of("Siti Aminah", 3216010101010001L, "")), false))
                .isInstanceOf(UnacceptableException.class)
                .hasMessageContaining("lebih dari 15 digit");
    }

    @Test
    void a_sheet_without_rows_holds_nobody() throws IOException {
        assertThat(read(List.of(), true).rows()).isEmpty();
    }

    private PeopleWorkbook read(List<List<Object>> rows, boolean asText) throws IOException {
        Path path = folder.resolve("peserta.xlsx");
        try (OutputStream out = Files.newOutputStream(path)) {
            XlsxFile.write(List.of(new Sheet("Peserta", HEADERS, rows)), out, asText);
        }
        return PeopleWorkbook.of(Received.workbook(path));
    }
}
