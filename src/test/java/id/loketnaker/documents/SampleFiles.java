package id.loketnaker.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of every kind, real and false, of people who do not exist. */
public final class SampleFiles {

    private static final String DOCX_PART =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private SampleFiles() {}

    /** One page with a line of text; another text makes another content. */
    public static byte[] pdf(String text) {
        return pdf(text, "");
    }

    /** With more in its trailer, such as what a locked one has there. */
    static byte[] pdf(String text, String trailer) {
        String page = "BT /F1 18 Tf 60 760 Td (" + text + ") Tj ET";
        return """
                %%PDF-1.4
                1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
                3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
                  /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >> endobj
                4 0 obj << /Length %d >> stream
                %s
                endstream endobj
                xref
                0 1
                0000000000 65535 f\s
                trailer << /Size 5 /Root 1 0 R %s>>
                startxref
                0
                %%%%EOF
                """.formatted(page.length(), page, trailer).getBytes(StandardCharsets.US_ASCII);
    }

    /** A PDF of exactly so many bytes, most of them a comment that does not pack well. */
    public static byte[] pdfOfSize(int size) {
        byte[] whole = pdf("besar");
        byte[] filler = new byte[size - whole.length];
        new Random(size).nextBytes(filler);
        for (int place = 0; place < filler.length; place++) {
            filler[place] = (byte) ('a' + Math.floorMod(filler[place], 26));
        }
        filler[0] = '%';
        filler[filler.length - 1] = '\n';
        byte[] head = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream all = new ByteArrayOutputStream(size);
        all.writeBytes(head);
        all.writeBytes(filler);
        all.writeBytes(Arrays.copyOfRange(whole, head.length, whole.length));
        return all.toByteArray();
    }

    public static byte[] png(int width, int height) {
        return picture("png", width, height);
    }

    public static byte[] jpeg(int width, int height) {
        return picture("jpg", width, height);
    }

    /** A picture whose head says that it is larger than it is. */
    static byte[] pngThatSays(int width, int height) {
        byte[] png = png(1, 1);
        putInt(png, 16, width);
        putInt(png, 20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        putInt(png, 29, (int) sum.getValue());
        return png;
    }

    public static byte[] docx() {
        return zip(docxParts());
    }

    static byte[] docxWithMacros() {
        Map<String, byte[]> parts = docxParts();
        parts.put("word/vbaProject.bin", new byte[] {1});
        return zip(parts);
    }

    /** Small on the disk, too much when it is unpacked. */
    static byte[] zipBomb() {
        Map<String, byte[]> parts = docxParts();
        parts.put("word/media/nol.bin", new byte[20 * 1024 * 1024]);
        return zip(parts);
    }

    static byte[] zipOfManyParts() {
        Map<String, byte[]> parts = docxParts();
        for (int number = 0; number <= OfficeFileCheck.MOST_PARTS; number++) {
            parts.put("word/" + number, new byte[0]);
        }
        return zip(parts);
    }

    static byte[] plainZip() {
        return zip(Map.of("catatan.txt", "hanya catatan".getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] html() {
        return "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    }

    /** The head of a program for Windows. */
    static byte[] exe() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[60] = (byte) 128;
        program[128] = 'P';
        program[129] = 'E';
        return program;
    }

    private static Map<String, byte[]> docxParts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                ("<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + DOCX_PART
                                + "\"/></Types>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put("word/document.xml", "<w:document/>".getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                new ByteArrayInputStream(part.getValue()).transferTo(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] picture(String format, int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void putInt(byte[] bytes, int at, int value) {
        for (int place = 0; place < 4; place++) {
            bytes[at + place] = (byte) (value >>> (24 - 8 * place));
        }
    }
}
