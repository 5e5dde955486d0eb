package dk.rettidig.letter.reading.source;

import dk.rettidig.letter.reading.source.Unreadable.Reason;
import java.io.IOException;
import java.io.StringWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The text of a PDF, put in order by where its glyphs stand. */
final class PdfFile {
    private static final int MOST_PAGES = 300;
    private static final long MOST_MEMORY = 96L * 1024 * 1024;

    private PdfFile() {}

    static String text(byte[] file, Deadline deadline) {
        DeflatedStreams.refuseBombs(file, deadline);
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(file),
                "",
                null,
                null,
                MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new Unreadable(Reason.TOO_LARGE);
            }
            GlyphCollector pages = new GlyphCollector(deadline);
            pages.writeText(document, new StringWriter());
            return pages.text();
        } catch (InvalidPasswordException locked) {
            throw new Unreadable(Reason.PROTECTED, locked);
        } catch (Unreadable refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new Unreadable(Reason.BROKEN, broken);
        }
    }
}
