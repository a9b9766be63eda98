package id.loketnaker.documents.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF of one page out of its objects as text, and the ways in which the same objects may be written.
 *
 * @param objects numbered from 1: catalog, tree of pages, page, its content, and what a test adds
 * @param trailer what stands in it beside size and root
 */
public record SamplePdf(List<String> objects, String trailer) {

    private static final Pattern NAME = Pattern.compile("/([A-Za-z])");

    /** One page with a line of text. */
    public static SamplePdf page(String text) {
        String content = "BT /F1 18 Tf 60 760 Td (" + text + ") Tj ET";
        return new SamplePdf(
                List.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font "
                                + "<< /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
                        "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream"),
                "");
    }

    /** With more in the catalog, and objects from number 5 on. */
    static SamplePdf with(String catalog, String... more) {
        List<String> objects = new ArrayList<>(page("contoh").objects);
        objects.set(0, "<< /Type /Catalog /Pages 2 0 R " + catalog + " >>");
        objects.addAll(List.of(more));
        return new SamplePdf(objects, "");
    }

    /** With an annotation on its page. */
    static SamplePdf annotated(String annotation) {
        SamplePdf page = with("", annotation);
        List<String> objects = new ArrayList<>(page.objects);
        objects.set(2, objects.get(2).replace("/Contents", "/Annots [5 0 R] /Contents"));
        return new SamplePdf(objects, "");
    }

    public SamplePdf trailer(String more) {
        return new SamplePdf(objects, more);
    }

    /** As a writer of twenty years ago. */
    public byte[] plain() {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        file.append(table(write(file, objects, 1), file.length(), 0, trailer));
        return bytes(file);
    }

    /** The same with no name spelled as it is read. */
    byte[] escaped() {
        return new SamplePdf(objects.stream().map(SamplePdf::escaped).toList(), escaped(trailer)).plain();
    }

    /** The same in object streams behind a cross-reference stream. */
    byte[] packed() {
        try (PDDocument read = Loader.loadPDF(plain())) {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            read.save(written, CompressParameters.DEFAULT_COMPRESSION);
            return written.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A harmless page, to which the same was added later. */
    byte[] added() {
        byte[] before = page("semula").plain();
        StringBuilder file = new StringBuilder(new String(before, StandardCharsets.ISO_8859_1));
        int previous = file.lastIndexOf("xref\n0");
        List<Integer> places = write(file, objects, 1);
        file.append(table(places, file.length(), 0, trailer + " /Prev " + previous));
        return bytes(file);
    }

    /** As scanners with faults write: the table is not where it should be. */
    byte[] withBrokenTable() {
        return new String(plain(), StandardCharsets.ISO_8859_1)
                .replaceFirst("startxref\n\\d+", "startxref\n7")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** For a slow line: the first page first, with a table of its own that leads to the one at the end. */
    byte[] linearized() {
        byte[] once = linearized(0, 0, 0);
        String text = new String(once, StandardCharsets.ISO_8859_1);
        return linearized(once.length, text.indexOf("xref\n"), text.lastIndexOf("xref\n0"));
    }

    private byte[] linearized(int length, int first, int main) {
        String head = "%PDF-1.4\n5 0 obj\n<< /Linearized 1 /L " + ten(length) + " /H [ 0 0 ] /O 3 /E 0 /N 1 /T "
                + ten(main) + " >>\nendobj\n";
        int table = 20 * 3 + 200;
        StringBuilder page = new StringBuilder(" ".repeat(head.length() + table));
        List<Integer> places = new ArrayList<>(write(page, objects.subList(2, 4), 3));
        StringBuilder firstTable = new StringBuilder("xref\n3 3\n");
        places.add("%PDF-1.4\n".length());
        places.forEach(place -> firstTable.append("%010d 00000 n \n".formatted(place)));
        firstTable.append("trailer\n<< /Size 6 /Root 1 0 R /Prev " + ten(main) + " >>\nstartxref\n0\n%%EOF\n");
        firstTable.append(" ".repeat(table - firstTable.length() - 1)).append('\n');
        StringBuilder file = new StringBuilder(head).append(firstTable).append(page.substring(head.length() + table));
        List<Integer> rest = write(file, objects.subList(0, 2), 1);
        file.append("xref\n0 3\n0000000000 65535 f \n");
        rest.forEach(place -> file.append("%010d 00000 n \n".formatted(place)));
        file.append("trailer\n<< /Size 3 >>\nstartxref\n").append(ten(first)).append("\n%%EOF\n");
        return bytes(file);
    }

    /** With an object stream of this content, packed, and a cross-reference stream. */
    static byte[] withObjectStream(byte[] content, String filter) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        StringBuilder head = new StringBuilder("%PDF-1.5\n");
        List<Integer> places = write(head, page("contoh").objects, 1);
        file.writeBytes(bytes(head));
        places.add(file.size());
        file.writeBytes(("5 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter " + filter + " /Length " + content.length
                        + " >>\nstream\n")
                .getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(content);
        file.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        int table = file.size();
        places.add(table);
        ByteBuffer entries = ByteBuffer.allocate(8 * 6).putInt(0).putShort((short) 0);
        places.subList(0, 5)
                .forEach(place -> entries.put((byte) 1).putInt(place).put((byte) 0));
        entries.put((byte) 2)
                .putInt(5)
                .put((byte) 0)
                .put((byte) 1)
                .putInt(table)
                .put((byte) 0);
        file.writeBytes("7 0 obj\n<< /Type /XRef /Size 8 /W [1 4 1] /Root 1 0 R /Length 48 >>\nstream\n"
                .getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(entries.array());
        file.writeBytes(("\nendstream\nendobj\nstartxref\n" + table + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }

    static byte[] deflated(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static List<Integer> write(StringBuilder file, List<String> objects, int first) {
        List<Integer> places = new ArrayList<>();
        for (String object : objects) {
            places.add(file.length());
            file.append(first + places.size() - 1)
                    .append(" 0 obj\n")
                    .append(object)
                    .append("\nendobj\n");
        }
        return places;
    }

    private static String table(List<Integer> places, int start, int first, String trailer) {
        StringBuilder table =
                new StringBuilder("xref\n%d %d\n0000000000 65535 f \n".formatted(first, places.size() + 1));
        places.forEach(place -> table.append("%010d 00000 n \n".formatted(place)));
        return table.append("trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(places.size() + 1, trailer, start))
                .toString();
    }

    private static String escaped(String object) {
        return NAME.matcher(object).replaceAll(SamplePdf::escaped);
    }

    private static String escaped(MatchResult name) {
        return "/#%02x".formatted((int) name.group(1).charAt(0));
    }

    private static String ten(int number) {
        return "%010d".formatted(number);
    }

    private static byte[] bytes(StringBuilder file) {
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
