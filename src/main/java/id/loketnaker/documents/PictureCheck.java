package id.loketnaker.documents;

import id.loketnaker.servicepack.DocumentType;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture must have a head that can be read, and not unpack to more than a browser can hold. Only its head is read. */
final class PictureCheck {

    /** A4 at 600 dpi has 35 million. */
    private static final long MOST_POINTS = 100_000_000;

    private PictureCheck() {}

    static void check(Path file, String name, DocumentType type) {
        long points;
        ImageReader reader = ImageIO.getImageReadersByFormatName(type == DocumentType.PNG ? "png" : "jpeg")
                .next();
        try (ImageInputStream content = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(content);
            points = (long) reader.getWidth(0) * reader.getHeight(0);
        } catch (IOException | RuntimeException unreadable) { // the readers throw both at what is broken
            throw ContentChecks.refused(name, "tidak dapat dibaca sebagai gambar", "Foto atau pindai lagi.");
        } finally {
            reader.dispose();
        }
        if (points > MOST_POINTS) {
            throw ContentChecks.refused(
                    name,
                    "lebih dari 100 juta titik",
                    "Pindai lagi dengan ketajaman lebih rendah (150–200 dpi), atau kecilkan gambarnya.");
        }
    }
}
