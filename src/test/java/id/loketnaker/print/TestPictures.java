package id.loketnaker.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

final class TestPictures {

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
}
