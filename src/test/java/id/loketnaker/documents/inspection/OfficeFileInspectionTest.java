package id.loketnaker.documents.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.loketnaker.servicepack.DocumentType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OfficeFileInspectionTest {

    private static final String EXTERNAL = "TargetMode=\"External\"";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource
    void what_is_made_of_text_and_pictures_is_taken_in(String name, SampleOfficeFile file, DocumentType type) {
        assertThatCode(() -> inspect(file.zipped(), type)).doesNotThrowAnyException();
    }

    static Stream<Arguments> what_is_made_of_text_and_pictures_is_taken_in() {
        SampleOfficeFile docx = SampleOfficeFile.docx();
        return Stream.of(
                arguments("a text", docx, DocumentType.DOCX),
                arguments("a workbook", SampleOfficeFile.xlsx(), DocumentType.XLSX),
                arguments("folders", docx.with("word/", new byte[0]), DocumentType.DOCX),
                arguments(
                        "a picture",
                        docx.with("word/media/image1.png", PNG).related("image", "media/image1.png", ""),
                        DocumentType.DOCX),
                arguments(
                        "a printer",
                        SampleOfficeFile.xlsx().with("xl/printerSettings/printerSettings1.bin", new byte[] {1, 2}),
                        DocumentType.XLSX),
                arguments("a link", docx.related("hyperlink", "https://kemnaker.go.id", EXTERNAL), DocumentType.DOCX),
                arguments("a mail", docx.related("hyperlink", "mailto:bkk@contoh.test", EXTERNAL), DocumentType.DOCX),
                arguments(
                        "page numbers",
                        docx.with("word/footer1.xml", field("PA", "GE \\* MERGEFORMAT")),
                        DocumentType.DOCX),
                arguments(
                        "a link that speaks of data",
                        docx.with("word/document.xml", field("HYPERLINK \"https://x.test/\" \\o \"import data\"")),
                        DocumentType.DOCX));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource
    void what_brings_more_than_text_and_pictures_is_refused(String name, SampleOfficeFile file, String why) {
        refused(file.zipped(), DocumentType.DOCX, why);
    }

    static Stream<Arguments> what_brings_more_than_text_and_pictures_is_refused() {
        SampleOfficeFile docx = SampleOfficeFile.docx();
        return Stream.of(
                arguments(
                        "remote template",
                        docx.related("attachedTemplate", "http://x.test/a.dotm", EXTERNAL),
                        "templat"),
                arguments(
                        "template of the share",
                        docx.related("attachedTemplate", "file:///\\\\x\\a.dotm", EXTERNAL),
                        "templat"),
                arguments(
                        "template, shouted",
                        docx.related("AttachedTemplate", "http://x.test/a", "TargetMode=\"EXTERNAL\""),
                        "templat"),
                arguments("remote picture", docx.related("image", "http://x.test/a.png", EXTERNAL), "dari luar"),
                arguments(
                        "remote picture that says it is here",
                        docx.related("image", "http://x.test/a.png", ""),
                        "dari luar"),
                arguments("picture of a share", docx.related("image", "\\\\x.test\\a.png", ""), "dari luar"),
                arguments("remote object", docx.related("oleObject", "http://x.test/a.doc", EXTERNAL), "objek lain"),
                arguments("object", docx.related("oleObject", "embeddings/a.xml", ""), "objek lain"),
                arguments("packed object", docx.with("word/embeddings/oleObject1.bin", new byte[] {1}), "objek lain"),
                arguments("document within", docx.with("word/embeddings/lain.docx", docx.zipped()), "objek lain"),
                arguments("document as a picture", docx.with("word/media/image1.png", docx.zipped()), "objek lain"),
                arguments("program as a picture", docx.with("word/media/image1.png", "MZ\u0090"), "objek lain"),
                arguments(
                        "archive",
                        docx.with("word/media/a.zip", SampleOfficeFile.xlsx().zipped()),
                        "objek lain"),
                arguments("other text", docx.related("aFChunk", "lain.xml", ""), "objek lain"),
                arguments("data of elsewhere", docx.related("connections", "connections.xml", ""), "dari luar"),
                arguments(
                        "other workbook",
                        docx.related("externalLink", "externalLinks/externalLink1.xml", ""),
                        "dari luar"),
                arguments(
                        "letters to many", docx.related("mailMergeSource", "file:///C:/a.xlsx", EXTERNAL), "dari luar"),
                arguments(
                        "link to a program",
                        docx.related("hyperlink", "file:///C:/Windows/calc.exe", EXTERNAL),
                        "tautan"),
                arguments(
                        "link to a script", docx.related("hyperlink", "java&#10;script:alert(1)", EXTERNAL), "tautan"),
                arguments("control", docx.related("control", "activeX/activeX1.xml", ""), "makro"),
                arguments("macros", docx.with("word/vbaProject.bin", new byte[] {1}), "makro"),
                arguments(
                        "macros by their type",
                        docx.with(
                                "[Content_Types].xml",
                                "<Types><Override ContentType=\""
                                        + "application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>"),
                        "makro"),
                arguments("macros under another name", docx.related("vbaProject", "media/image1.png", ""), "makro"),
                arguments("old macros", docx.with("xl/macrosheets/sheet1.xml", "<a/>"), "makro"),
                arguments(
                        "field that fetches",
                        docx.with("word/header1.xml", field("INCLUDE", "TEXT \"http://x.test\"")),
                        "dari luar"),
                arguments(
                        "field that starts",
                        docx.with("word/document.xml", field(" DDE", "AUTO c:\\\\cmd.exe")),
                        "dari luar"),
                arguments(
                        "simple field",
                        docx.with("word/document.xml", "<w:a xmlns:w=\"w\"><w:fldSimple w:instr=\"DDE cmd a\"/></w:a>"),
                        "dari luar"),
                arguments("out of the folder", docx.with("word/../../../a.xml", "<a/>"), "tersusun"),
                arguments("out of the drive", docx.with("C:/a.xml", "<a/>"), "tersusun"),
                arguments("out of the root", docx.with("/a.xml", "<a/>"), "tersusun"),
                arguments("out by the other slash", docx.with("..\\a.xml", "<a/>"), "tersusun"),
                arguments("twice", docx.with("WORD/document.xml", "<a/>"), "tersusun"),
                arguments(
                        "entities",
                        docx.with(
                                "word/_rels/document.xml.rels",
                                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
                        "tersusun"),
                arguments("no XML", docx.with("word/document.xml", "bukan"), "rusak"));
    }

    @Test
    void words_beside_the_parts_are_refused() {
        refused(SampleOfficeFile.docx().zipped("<script>"), DocumentType.DOCX, "tersusun");
    }

    @Test
    void what_follows_the_archive_is_refused() {
        byte[] more = "MZ program".getBytes(StandardCharsets.US_ASCII);
        refused(SamplePdf.joined(SampleOfficeFile.docx().zipped(), more), DocumentType.DOCX, "tersusun");
    }

    @Test
    void a_part_that_unpacks_to_too_much_is_not_unpacked_to_the_end() {
        SampleOfficeFile bomb = SampleOfficeFile.docx().with("word/media/image1.png", new byte[64 * 1024 * 1024]);
        refused(bomb.zipped(), DocumentType.DOCX, "bom zip");
        SampleOfficeFile text =
                SampleOfficeFile.docx().with("word/document.xml", "<a>" + " ".repeat(64 * 1024 * 1024) + "</a>");
        refused(text.zipped(), DocumentType.DOCX, "bom zip");
    }

    private void refused(byte[] file, DocumentType type, String why) {
        assertThatThrownBy(() -> inspect(file, type)).isInstanceOfSatisfying(ObjectionException.class, objection -> {
            assertThat(objection.problem()).contains(why);
            assertThat(objection.remedy()).isNotBlank();
        });
    }

    private void inspect(byte[] content, DocumentType type) throws IOException {
        new FileInspection().inspect(Files.write(folder.resolve("berkas"), content), type);
    }

    /** A field whose instruction is cut into runs. */
    private static String field(String... runs) {
        StringBuilder text = new StringBuilder("<w:p xmlns:w=\"w\"><w:fldChar w:fldCharType=\"begin\"/>");
        for (String run : runs) {
            text.append("<w:r><w:instrText>")
                    .append(run.replace("\"", "&quot;"))
                    .append("</w:instrText></w:r>");
        }
        return text.append("<w:fldChar w:fldCharType=\"end\"/></w:p>").toString();
    }
}
