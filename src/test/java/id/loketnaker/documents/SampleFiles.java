package id.loketnaker.documents;

import id.loketnaker.documents.inspection.SampleOfficeFile;
import id.loketnaker.documents.inspection.SamplePdf;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small files of every kind, real and false, of people who do not exist. */
public final class SampleFiles {

    private SampleFiles() {}

    /** One page with a line of text; another text makes another content. */
    public static byte[] pdf(String text) {
        return SamplePdf.page(text).plain();
    }

    public static byte[] pdfThatStartsAProgram() {
        List<String> objects = new ArrayList<>(SamplePdf.page("klik").objects());
        objects.set(0, "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (a.exe) >> >>");
        return new SamplePdf(objects, "").plain();
    }

    /** A PDF of exactly so many bytes, most of them a picture that does not pack well. */
    public static byte[] pdfOfSize(int size) {
        int length = size - pictured("").length;
        for (byte[] pdf = pictured(noise(length)); ; pdf = pictured(noise(length))) {
            if (pdf.length == size) {
                return pdf;
            }
            length += size - pdf.length;
        }
    }

    private static String noise(int length) {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        return new String(noise, StandardCharsets.ISO_8859_1);
    }

    private static byte[] pictured(String picture) {
        List<String> objects = new ArrayList<>(SamplePdf.page("besar").objects());
        objects.add("<< /Type /XObject /Subtype /Image /Length " + picture.length() + " >>\nstream\n" + picture
                + "\nendstream");
        return new SamplePdf(objects, "").plain();
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
        return SampleOfficeFile.docx().zipped();
    }

    static byte[] docxWithMacros() {
        return SampleOfficeFile.docx()
                .with("word/vbaProject.bin", new byte[] {1})
                .zipped();
    }

    /** Small on the disk, too much when it is unpacked. */
    static byte[] zipBomb() {
        return SampleOfficeFile.docx()
                .with("word/media/nol.png", new byte[20 * 1024 * 1024])
                .zipped();
    }

    static byte[] zipOfManyParts() {
        SampleOfficeFile file = SampleOfficeFile.docx();
        Map<String, byte[]> parts = new LinkedHashMap<>(file.parts());
        for (int number = 0; number <= 2_000; number++) {
            parts.put("word/" + number + ".xml", new byte[0]);
        }
        return new SampleOfficeFile(parts).zipped();
    }

    static byte[] plainZip() {
        return new SampleOfficeFile(Map.of("catatan.txt", "hanya catatan".getBytes(StandardCharsets.UTF_8))).zipped();
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
