package dk.rettidig.letter.pdf.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Puts pictures into a PDF in the letter's colour space. */
final class Pictures {
    private Pictures() {}

    static COSStream embed(byte[] bytes, PDDocument document) throws IOException {
        PDImageXObject picture = isPlainJpeg(bytes)
                ? JPEGFactory.createFromByteArray(document, bytes)
                : LosslessFactory.createFromImage(document, inRgb(bytes));
        picture.setInterpolate(false);
        return picture.getCOSObject();
    }

    /** A JPEG is kept as it is unless it has four colours, which are not the letter's. */
    private static boolean isPlainJpeg(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xd8 && components(bytes) <= 3;
    }

    private static int components(byte[] jpeg) {
        int at = 2;
        while (at + 9 < jpeg.length) {
            int marker = jpeg[at + 1] & 0xff;
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame) {
                return jpeg[at + 9] & 0xff;
            }
            at += 2 + (((jpeg[at + 2] & 0xff) << 8) | (jpeg[at + 3] & 0xff));
        }
        return 4;
    }

    private static BufferedImage inRgb(byte[] bytes) throws IOException {
        BufferedImage source = ImageIO.read(new ByteArrayInputStream(bytes));
        if (source == null) {
            throw new IOException("a picture that is neither PNG nor JPEG");
        }
        boolean clear = source.getColorModel().hasAlpha();
        BufferedImage rgb = new BufferedImage(
                source.getWidth(),
                source.getHeight(),
                clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = rgb.createGraphics();
        graphics.drawImage(source, 0, 0, null);
        graphics.dispose();
        return rgb;
    }
}
