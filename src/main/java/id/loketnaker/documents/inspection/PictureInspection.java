package id.loketnaker.documents.inspection;

import id.loketnaker.servicepack.DocumentType;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture must be whole, with nothing behind its end, and not unpack to more than a browser can hold. It is not
 * unpacked here.
 */
final class PictureInspection {

    /** A4 at 600 dpi has 35 million. */
    private static final long MOST_POINTS = 100_000_000;

    private PictureInspection() {}

    /** @throws ObjectionException with what to do */
    static void inspect(Path file, DocumentType type) throws IOException {
        if (points(file, type) > MOST_POINTS) {
            throw new ObjectionException(
                    "lebih dari 100 juta titik",
                    "Pindai lagi dengan ketajaman lebih rendah (150–200 dpi), atau kecilkan gambarnya.");
        }
        try (PictureBytes bytes = new PictureBytes(file)) {
            if (type == DocumentType.PNG) {
                PngParts.walk(bytes);
            } else {
                JpegParts.walk(bytes);
            }
        }
    }

    private static long points(Path file, DocumentType type) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type == DocumentType.PNG ? "png" : "jpeg")
                .next();
        try (ImageInputStream content = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(content);
            return (long) reader.getWidth(0) * reader.getHeight(0);
        } catch (IOException | RuntimeException unreadable) { // the readers throw both at what is broken
            throw new ObjectionException("tidak dapat dibaca sebagai gambar", "Foto atau pindai lagi.");
        } finally {
            reader.dispose();
        }
    }
}
