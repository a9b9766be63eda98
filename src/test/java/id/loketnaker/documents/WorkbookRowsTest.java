package id.loketnaker.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.documents.WorkbookRows.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookRowsTest {

    @TempDir
    Path folder;

    @Test
    void a_workbook_is_read_row_by_row_without_what_is_empty() throws IOException {
        Path path = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(path);
                Workbook book = new Workbook(out, "Uji", "1.0")) {
            Worksheet first = book.newWorksheet("Pertama");
            first.value(0, 0, "Nama");
            first.value(0, 1, "NIB");
            first.value(3, 0, "PT <Contoh> & Co");
            first.value(3, 1, 8120012345678L);
            first.value(3, 7, "terlalu jauh");
            first.value(5, 5, "tidak diminta");
            first.inlineString(6, 0, "dalam sel");
            book.newWorksheet("Kedua").value(0, 0, "lembar lain");
        }

        assertThat(rows(path))
                .containsExactly(
                        new Row(1, List.of("Nama", "NIB", "")),
                        new Row(4, List.of("PT <Contoh> & Co", "8120012345678", "")),
                        new Row(7, List.of("dalam sel", "", "")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c r="A1"><v>8.120012345678E12</v></c>                                     | 8120012345678
            <c r="A1"><v>12.50</v></c>                                                 | 12.5
            <c r="A1"><v>1234567890123456</v></c>                                      | 1234567890123456…
            <c r="A1"><v>1E999999999</v></c>                                           | 1E999999999
            <c r="A1" t="str"><f>A2</f><v>hasil rumus</v></c>                          | hasil rumus
            <c r="A1" t="s"><v>0</v></c>                                               | PT Contoh
            <c t="s"><v>0</v></c>                                                      | PT Contoh
            <c r="A1" t="s"></c>                                                       | ''
            <c r="A1" t="b"><v>1</v></c>                                               | ya
            <c r="A1" t="b"><v>0</v></c>                                               | tidak
            <c r="A1" t="e"><v>#REF!</v></c>                                           | ''
            <c r="A1" t="inlineStr"><is><r><t>PT </t></r><r><t>Contoh</t></r></is></c> | PT Contoh
            """)
    void each_kind_of_cell_is_a_text(String cell, String text) throws IOException {
        Path path = zip(cell + "<c r=\"B1\" t=\"str\"><v>ada</v></c>");

        assertThat(rows(path)).containsExactly(new Row(1, List.of(text, "ada", "")));
        assertThat(WorkbookRows.isRounded(text)).isEqualTo(text.length() > 16);
    }

    @Test
    void columns_have_their_places_beyond_the_alphabet() throws IOException {
        Path path = zip("<c r=\"Z1\"><v>26</v></c><c r=\"AB1\"><v>28</v></c>");
        List<Row> rows = WorkbookRows.of(Received.workbook(path), 28, 10);

        assertThat(rows.get(0).cells().subList(25, 28)).containsExactly("26", "", "28");
    }

    @Test
    void a_sheet_that_names_a_text_it_does_not_have_is_refused() throws IOException {
        Path path = zip("<c r=\"A1\" t=\"s\"><v>99</v></c>");

        assertThatThrownBy(() -> rows(path))
                .isInstanceOf(RefusedDocumentException.class)
                .hasMessageContaining("simpan ulang");
    }

    @Test
    void too_many_rows_and_what_is_no_workbook_are_refused() throws IOException {
        Path many = folder.resolve("banyak.xlsx");
        try (OutputStream out = Files.newOutputStream(many);
                Workbook book = new Workbook(out, "Uji", "1.0")) {
            Worksheet sheet = book.newWorksheet("Satu");
            for (int i = 0; i < 11; i++) {
                sheet.value(i, 0, "baris");
            }
        }
        assertThatThrownBy(() -> rows(many))
                .isInstanceOf(RefusedDocumentException.class)
                .hasMessageContaining("10 baris");

        Path broken = zip("<c r=\"A1\"><v>1</c>");
        assertThatThrownBy(() -> rows(broken))
                .isInstanceOf(RefusedDocumentException.class)
                .hasMessageContaining("simpan ulang");
    }

    private static List<Row> rows(Path path) {
        return WorkbookRows.of(Received.workbook(path), 3, 10);
    }

    private Path zip(String cells) throws IOException {
        Path path = folder.resolve("b.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            put(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                      <sheets><sheet name="Satu" sheetId="7" r:id="rId3"/></sheets></workbook>""");
            put(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                      <Relationship Id="rId1" Type="x" Target="styles.xml"/>
                      <Relationship Id="rId3" Type="x" Target="worksheets/lembar.xml"/></Relationships>""");
            put(zip, "xl/sharedStrings.xml", """
                    <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                      <si><t>PT Contoh</t><rPh sb="0" eb="2"><t>baca</t></rPh></si></sst>""");
            put(zip, "xl/worksheets/lembar.xml", """
                    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row>%s</row>
                    </sheetData></worksheet>""".formatted(cells));
        }
        return path;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
