package dk.rettidig.letter.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A letter's pages as pictures, compared with golden ones. Java versions smooth edges differently, so one pixel in
 * {@value #ONE_IN} may be another grey; where more are, the page and a picture of the difference are left under target.
 */
public final class PagePictures {
    private static final int DPI = 60;
    private static final int ONE_IN = 400;
    private static final int ANOTHER_GREY = 80;
    private static final int KEPT_GREYS = 16;
    private static final Path FOUND = Path.of("target", "page-pictures");

    private PagePictures() {}

    /** @param folder of the golden pictures: page-1.png and so on */
    public static void check(Path folder, byte[] pdf) {
        try {
            List<BufferedImage> pages = of(pdf);
            for (int i = 0; i < pages.size(); i++) {
                Path golden = folder.resolve("page-" + (i + 1) + ".png");
                if (GoldenFile.writes()) {
                    write(inFewGreys(pages.get(i)), golden);
                }
                compare(folder.getFileName() + "-page-" + (i + 1), read(golden), pages.get(i));
            }
            assertTrue(Files.notExists(folder.resolve("page-" + (pages.size() + 1) + ".png")), "a page is missing");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<BufferedImage> of(byte[] pdf) throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(renderer.renderImageWithDPI(i, DPI, ImageType.GRAY));
            }
        }
        return pages;
    }

    private static void compare(String name, BufferedImage golden, BufferedImage page) throws IOException {
        assertEquals(golden.getWidth() + "×" + golden.getHeight(), page.getWidth() + "×" + page.getHeight(), name);
        BufferedImage difference = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        int different = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int expected = golden.getColorModel().getRed(golden.getRaster().getSample(x, y, 0));
                int actual = page.getRaster().getSample(x, y, 0);
                int distance = Math.abs(expected - actual);
                difference.getRaster().setSample(x, y, 0, 255 - distance);
                different += distance > ANOTHER_GREY ? 1 : 0;
            }
        }
        int allowed = page.getWidth() * page.getHeight() / ONE_IN;
        if (different > allowed) {
            write(page, FOUND.resolve(name + ".png"));
            write(difference, FOUND.resolve(name + "-difference.png"));
        }
        assertTrue(different <= allowed, name + ": " + different + " pixels differ; see " + FOUND);
    }

    /** A quarter of the size on disk; the eye sees no difference. */
    private static BufferedImage inFewGreys(BufferedImage page) {
        byte[] greys = new byte[KEPT_GREYS];
        for (int i = 0; i < KEPT_GREYS; i++) {
            greys[i] = (byte) (255 * i / (KEPT_GREYS - 1));
        }
        IndexColorModel palette = new IndexColorModel(4, KEPT_GREYS, greys, greys, greys);
        BufferedImage few =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY, palette);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int grey = page.getRaster().getSample(x, y, 0);
                few.getRaster().setSample(x, y, 0, Math.round(grey * (KEPT_GREYS - 1) / 255f));
            }
        }
        return few;
    }

    private static BufferedImage read(Path file) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        if (image == null) {
            throw new IOException(file + " is no picture");
        }
        return image;
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        assertTrue(ImageIO.write(image, "png", file.toFile()), file.toString());
    }
}
