package dk.rettidig.letter.bench;

import dk.rettidig.letter.docx.ManuscriptReader;
import dk.rettidig.letter.pdf.LetterPdf;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Our way from DOCX to PDF. */
final class Pdf {
    private Pdf() {}

    static byte[] of(byte[] docx) {
        return LetterPdf.of(ManuscriptReader.read(docx));
    }

    static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
