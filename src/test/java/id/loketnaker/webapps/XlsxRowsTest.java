package id.loketnaker.webapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.loketnaker.casework.UnacceptableException;
import id.loketnaker.documents.FileReception;
import id.loketnaker.documents.ReceivedFile;
import id.loketnaker.servicepack.DocumentType;
import id.loketnaker.testing.EngineTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class XlsxRowsTest {

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml"
             ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""";

    @Autowired
    FileReception reception;

    @Test
    void what_we_write_is_read_as_it_was() throws IOException {
        List<Object> empty = new ArrayList<>(Collections.nCopies(3, null));
        Sheet sheet = new Sheet(
                "Peserta",
                List.of("Nama", "NIK", "Lahir"),
                List.of(
                        List.of("Siti Aminah", "3216010101010001", LocalDate.of(2000, 1, 31)),
                        empty,
                        List.of("Budi <Santoso>", 7, "-")));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        XlsxFile.write(List.of(sheet), file, true);

        assertThat(read(file.toByteArray()))
                .containsExactly(
                        List.of("Nama", "NIK", "Lahir"),
                        List.of("Siti Aminah", "3216010101010001", "36556"), // days from 1899-12-30
                        List.of("Budi <Santoso>", "7", "-"));
    }

    @Test
    void shared_texts_gaps_formulas_and_ticks_are_read_as_Excel_writes_them() throws IOException {
        String shared = "<sst><si><t>Nama</t></si><si><r><t>Si</t></r><r><t>ti</t></r><rPh><t>x</t></rPh></si></sst>";
        String sheet = """
                <worksheet><sheetData>
                <row><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Hadir</t></is></c></row>
                <row><c r="A2" t="s"><v>1</v></c><c r="C2" t="b"><v>1</v></c><c r="D2"><v>1.5E3</v></c></row>
                <row><c r="A3" t="str"><f>A2</f><v>Rina</v></c><c r="B3"/></row>
                </sheetData></worksheet>""";

        assertThat(read(zip(shared, sheet)))
                .containsExactly(List.of("Nama", "", "Hadir"), List.of("Siti", "", "ya", "1500"), List.of("Rina", ""));
    }

    @Test
    void a_sheet_that_names_a_text_it_does_not_have_is_refused() throws IOException {
        byte[] broken =
                zip("<sst/>", "<worksheet><sheetData><row><c t=\"s\"><v>4</v></c></row></sheetData></worksheet>");
        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(UnacceptableException.class)
                .hasMessageContaining("Simpan ulang sebagai XLSX");
    }

    private List<List<String>> read(byte[] file) {
        try (ReceivedFile received =
                reception.receive(new ByteArrayInputStream(file), "peserta.xlsx", EnumSet.of(DocumentType.XLSX))) {
            return XlsxRows.of(received);
        }
    }

    private static byte[] zip(String shared, String sheet) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            part(zip, "[Content_Types].xml", TYPES);
            part(zip, "xl/workbook.xml", "<workbook/>");
            part(zip, "xl/sharedStrings.xml", shared);
            part(zip, "xl/worksheets/sheet1.xml", sheet);
        }
        return file.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
