package id.loketnaker.print;

import java.util.Base64;
import java.util.HexFormat;

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

    /** @throws CannotPrintException for anything but a PNG or JPEG */
    public Picture {
        if (!isPicture(dataUri)) {
            throw new CannotPrintException("Gambar harus PNG atau JPEG.");
        }
    }

    /**
     * A picture out of a file.
     *
     * @throws CannotPrintException when the bytes are neither a PNG nor a JPEG, whatever the file is called
     */
    public static Picture of(byte[] file) {
        String start = HexFormat.of().formatHex(file, 0, Math.min(file.length, 8));
        if (start.equals(STARTS_PNG)) {
            return new Picture(PNG + Base64.getEncoder().encodeToString(file));
        }
        if (start.startsWith(STARTS_JPEG)) {
            return new Picture(JPEG + Base64.getEncoder().encodeToString(file));
        }
        throw new CannotPrintException("Gambar harus PNG atau JPEG.");
    }

    static boolean isPicture(String address) {
        return address.startsWith(PNG) || address.startsWith(JPEG);
    }
}
