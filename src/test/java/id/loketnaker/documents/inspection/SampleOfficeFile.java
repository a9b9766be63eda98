package id.loketnaker.documents.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A DOCX or XLSX out of its parts. */
public record SampleOfficeFile(Map<String, byte[]> parts) {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** A text of one empty page. */
    public static SampleOfficeFile docx() {
        return document("wordprocessingml.document", "word/document.xml");
    }

    /** A workbook without sheets. */
    static SampleOfficeFile xlsx() {
        return document("spreadsheetml.sheet", "xl/workbook.xml");
    }

    private static SampleOfficeFile document(String type, String part) {
        return new SampleOfficeFile(Map.of())
                .with("[Content_Types].xml", """
                        <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                        <Override PartName="/%s" ContentType="application/vnd.openxmlformats-officedocument.%s.main+xml"/></Types>
                        """.formatted(part, type).strip())
                .with("_rels/.rels", relationships(relationship("officeDocument", part, "")))
                .with(part, "<w:document xmlns:w=\"w\"><w:body/></w:document>");
    }

    static String relationship(String kind, String target, String more) {
        return "<Relationship Id=\"r1\" Type=\"" + KIND + kind + "\" Target=\"" + target + "\" " + more + "/>";
    }

    static String relationships(String inside) {
        return "<Relationships xmlns=\"" + RELATIONSHIPS + "\">" + inside + "</Relationships>";
    }

    /** With something that its text refers to. */
    SampleOfficeFile related(String kind, String target, String more) {
        return with("word/_rels/document.xml.rels", relationships(relationship(kind, target, more)));
    }

    SampleOfficeFile with(String part, String text) {
        return with(part, text.getBytes(StandardCharsets.UTF_8));
    }

    public SampleOfficeFile with(String part, byte[] content) {
        Map<String, byte[]> more = new LinkedHashMap<>(parts);
        more.put(part, content);
        return new SampleOfficeFile(more);
    }

    public byte[] zipped() {
        return zipped("");
    }

    byte[] zipped(String comment) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.setComment(comment);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
