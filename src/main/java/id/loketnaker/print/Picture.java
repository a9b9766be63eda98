package id.loketnaker.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A PNG or JPEG that a page shows, such as a coat of arms or a QR code.
 *
 * @param dataUri the picture itself, as {@code data:image/png;base64,…}; may stand in an {@code img} as it is
 */
public record Picture(String dataUri) {

    private static final String PNG = "data:image/png;base64,";
    private static final String JPEG = "data:image/jpeg;base64,";
    private static final String STARTS_PNG = "89504e470d0a1a0a";
    private static final String STARTS_JPEG = "ffd8ff";

    /** In dots; 60 mm at 300 dots an inch. */
    private static final int LONGEST_SIDE = 720;

    /** Of colours for printing presses, which have no place beside sRGB in PDF/A. */
    private static final int CMYK = 4;

    /** @throws CannotPrintException for anything but a PNG or JPEG */
    public Picture {
        if (!isPicture(dataUri)) {
            throw unknown();
        }
    }

    /**
     * A picture out of a file.
     *
     * @throws CannotPrintException when the bytes are neither a PNG nor a JPEG, whatever the file is called, and for a
     *     JPEG in CMYK
     */
    public static Picture of(byte[] file) {
        String start = HexFormat.of().formatHex(file, 0, Math.min(file.length, 8));
        if (start.equals(STARTS_PNG)) {
            return new Picture(PNG + Base64.getEncoder().encodeToString(file));
        }
        if (start.startsWith(STARTS_JPEG)) {
            if (colours(file) == CMYK) {
                throw new CannotPrintException("Gambar JPEG ini berwarna CMYK: simpan lagi sebagai RGB atau PNG.");
            }
            return new Picture(JPEG + Base64.getEncoder().encodeToString(file));
        }
        throw unknown();
    }

    /**
     * The same, with no more dots than a photo on paper needs: a camera's picture has many times as many.
     *
     * @throws CannotPrintException as {@link #of}
     */
    public static Picture smallOf(byte[] file) {
        Picture whole = of(file);
        boolean png = whole.dataUri.startsWith(PNG);
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(png ? "png" : "jpeg").next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input);
            int every = Math.max(reader.getWidth(0), reader.getHeight(0)) / LONGEST_SIDE;
            if (every < 2) {
                return whole;
            }
            ImageReadParam some = reader.getDefaultReadParam();
            some.setSourceSubsampling(every, every, 0, 0);
            ByteArrayOutputStream small = new ByteArrayOutputStream();
            ImageIO.write(reader.read(0, some), png ? "png" : "jpeg", small);
            return of(small.toByteArray());
        } catch (IOException broken) {
            throw new CannotPrintException("Gambar ini rusak: tidak dapat dibaca.", broken);
        } finally {
            reader.dispose();
        }
    }

    /** Whether an address is such a picture itself. */
    static boolean isPicture(String address) {
        if (address.startsWith(PNG)) {
            return true;
        }
        try {
            return address.startsWith(JPEG)
                    && colours(Base64.getMimeDecoder().decode(address.substring(JPEG.length()))) != CMYK;
        } catch (IllegalArgumentException | CannotPrintException broken) {
            return false;
        }
    }

    private static int colours(byte[] jpeg) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(input);
            return reader.readRaster(0, null).getNumBands();
        } catch (IOException broken) {
            throw new CannotPrintException("Gambar JPEG ini rusak: tidak dapat dibaca.", broken);
        } finally {
            reader.dispose();
        }
    }

    private static CannotPrintException unknown() {
        return new CannotPrintException("Gambar harus PNG atau JPEG.");
    }
}
