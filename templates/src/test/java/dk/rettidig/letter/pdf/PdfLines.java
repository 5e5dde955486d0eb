package dk.rettidig.letter.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where a PDF's lines stand, page by page, as PDFBox finds them. */
public final class PdfLines {
    private PdfLines() {}

    /** @param base the base line, in points from the paper's upper edge */
    public record Shown(String text, float left, float right, float base) {}

    public static List<List<Shown>> of(byte[] pdf) {
        List<List<Shown>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(new ArrayList<>());
            }
            String unused = new Reader(pages).getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    /** The base line of the line that begins with these words. */
    public static float base(List<Shown> page, String beginning) {
        return page.stream()
                .filter(line -> line.text().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line begins with " + beginning + " in " + page))
                .base();
    }

    public static boolean has(List<Shown> page, String beginning) {
        return page.stream().anyMatch(line -> line.text().startsWith(beginning));
    }

    private static final class Reader extends PDFTextStripper {
        private final List<List<Shown>> pages;

        Reader(List<List<Shown>> pages) {
            this.pages = pages;
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            TextPosition first = positions.get(0);
            TextPosition last = positions.get(positions.size() - 1);
            float right = last.getXDirAdj() + last.getWidthDirAdj();
            pages.get(getCurrentPageNo() - 1)
                    .add(new Shown(text.strip(), first.getXDirAdj(), right, first.getYDirAdj()));
        }
    }
}
