package id.loketnaker.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

public final class TestPictures {

    private TestPictures() {}

    /** A disc on nothing, as a coat of arms stands on the paper. */
    static Picture withTransparency() {
        BufferedImage image = new BufferedImage(120, 120, BufferedImage.TYPE_INT_ARGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(new Color(0, 90, 160, 200));
        drawing.fillOval(10, 10, 100, 100);
        drawing.dispose();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", written);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return Picture.of(written.toByteArray());
    }

    /** As a designer exports it for a printing press. */
    public static byte[] forThePress() {
        return jpeg(4);
    }

    /** A JPEG with so many colours in each dot. */
    static byte[] jpeg(int colours) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(written)) {
            writer.setOutput(output);
            writer.write(new IIOImage(
                    Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, colours, null), null, null));
        } catch (IOException e) {
            throw new AssertionError(e);
        } finally {
            writer.dispose();
        }
        return written.toByteArray();
    }
}
