package id.loketnaker.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** Draws a text, such as the address of a proof page, as a QR code. */
public final class QrCode {

    /** A quarter of it may be stained or folded: it is printed and carried in a pocket. */
    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.Q,
            EncodeHintType.CHARACTER_SET,
            "UTF-8",
            EncodeHintType.MARGIN,
            4);

    private static final int PIXELS_PER_MODULE = 4;

    private QrCode() {}

    /**
     * The code with its quiet zone, in black and white; print it at 2 cm or more.
     *
     * @throws CannotPrintException when the text is empty or too long for a code
     */
    public static Picture of(String text) {
        if (text.isBlank()) {
            throw new CannotPrintException("Isi kode QR tidak boleh kosong.");
        }
        try {
            return picture(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS));
        } catch (WriterException tooLong) {
            throw new CannotPrintException("Isi kode QR terlalu panjang: " + text.length() + " huruf.", tooLong);
        }
    }

    private static Picture picture(BitMatrix code) {
        int side = code.getWidth() * PIXELS_PER_MODULE;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        byte[] grey = ((DataBufferByte) image.getRaster().getDataBuffer()).getData(); // a byte for each pixel, by rows
        for (int pixel = 0; pixel < grey.length; pixel++) {
            boolean black = code.get(pixel % side / PIXELS_PER_MODULE, pixel / side / PIXELS_PER_MODULE);
            grey[pixel] = black ? 0 : (byte) 0xff;
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Picture.of(written.toByteArray());
    }
}
