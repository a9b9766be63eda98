package id.loketnaker.trial;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Small papers that nobody could take for real ones. */
final class DemoFiles {

    /** What fits on a line, up to a blank. */
    private static final Pattern LINE = Pattern.compile("(.{1,62})(?:\\s+|$)");

    private DemoFiles() {}

    /** One page as a PDF, with its lines. */
    static byte[] page(String... lines) {
        StringBuilder text =
                new StringBuilder("BT /F1 13 Tf 18 TL 60 760 Td (CONTOH - bukan dokumen sebenarnya) Tj T* T* ");
        for (String line : lines) {
            Matcher part = LINE.matcher(plain(line));
            while (part.find()) {
                text.append('(').append(escaped(part.group(1))).append(") Tj T* ");
            }
        }
        text.append("ET");
        return pdf(List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
                "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream"));
    }

    private static byte[] pdf(List<String> objects) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        List<Integer> places = new ArrayList<>();
        for (String object : objects) {
            places.add(file.length());
            file.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 ").append(places.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> file.append("%010d 00000 n \n".formatted(place)));
        file.append("trailer\n<< /Size ").append(places.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        return file.append(table).append("\n%%EOF\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** The font of every viewer has no other letters. */
    private static String plain(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^ -~]", "-");
    }

    private static String escaped(String line) {
        return line.replaceAll("([()\\\\])", "\\\\$1");
    }

    /** A head and shoulders before red, of another shade for each name. */
    static byte[] photo(String name) {
        BufferedImage picture = new BufferedImage(240, 360, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0xB0, 0x20, 0x20));
        pen.fillRect(0, 0, 240, 360);
        pen.setColor(new Color(0x60 + Math.floorMod(name.hashCode(), 0x60), 0x60, 0x50));
        pen.fillOval(70, 80, 100, 130);
        pen.fillRoundRect(30, 230, 180, 200, 80, 80);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
