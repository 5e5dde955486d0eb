package dk.rettidig.letter.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** Pages with words put at places, drawn in the order they are added. Places count from the page's upper left corner. */
final class PrintedPages {
    private static final float SIZE = 11;
    private static final float LEADING = 14;

    private boolean lyingDown;
    private final List<List<Words>> pages = new ArrayList<>(List.of(new ArrayList<>()));

    private record Words(float x, float y, String text) {}

    PrintedPages at(float x, float y, String words) {
        pages.get(pages.size() - 1).add(new Words(x, y, words));
        return this;
    }

    /** Bold as old printers made it. */
    PrintedPages twiceAt(float x, float y, String words) {
        return at(x, y, words).at(x + 0.35f, y, words);
    }

    /** Lines below each other; an empty one is a gap. */
    PrintedPages linesAt(float x, float y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isEmpty()) {
                at(x, y + i * LEADING, lines[i]);
            }
        }
        return this;
    }

    PrintedPages nextPage() {
        pages.add(new ArrayList<>());
        return this;
    }

    /** Printed on the sheet's long side and turned by whoever shows it. */
    PrintedPages lyingDown() {
        lyingDown = true;
        return this;
    }

    byte[] pdf() {
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(FontName.TIMES_ROMAN);
            for (List<Words> words : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                page.setRotation(lyingDown ? 90 : 0);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (Words at : words) {
                        content.beginText();
                        content.setFont(font, SIZE);
                        content.setTextMatrix(place(at));
                        content.showText(at.text());
                        content.endText();
                    }
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Matrix place(Words at) {
        return lyingDown
                ? Matrix.getRotateInstance(Math.PI / 2, at.y(), at.x())
                : Matrix.getTranslateInstance(at.x(), PDRectangle.A4.getHeight() - at.y());
    }
}
