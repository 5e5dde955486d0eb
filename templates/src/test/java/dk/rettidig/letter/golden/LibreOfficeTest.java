package dk.rettidig.letter.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.rettidig.letter.docx.ManuscriptReader;
import dk.rettidig.letter.pdf.LetterPdf;
import dk.rettidig.letter.pdf.PdfLines;
import dk.rettidig.letter.pdf.PdfLines.Shown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our pages beside LibreOffice's of the same Word file. Lines are not broken alike: LibreOffice fills each as it comes.
 * Alike must be: the number of pages; where a line that both have once stands on the first page, to {@value #POINTS}
 * points, or a whole line off where a paragraph above it took one line more or less; which words are on which page, all but {@value #PER_CENT_ELSEWHERE} per cent; and the margins, to
 * {@value #MARGIN_POINTS} points.
 */
class LibreOfficeTest {
    private static final float POINTS = 1.5f;
    private static final float LINE = 16.4f;
    private static final float MARGIN_POINTS = 2.5f;
    private static final int PER_CENT_ELSEWHERE = 15;

    static Stream<Golden> all() throws IOException {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void our_pages_are_like_those_of_LibreOffice(Golden golden) throws IOException, InterruptedException {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice (soffice) is not installed, so nothing is compared with it");
        byte[] docx = golden.docx();
        List<List<Shown>> ours = PdfLines.of(LetterPdf.of(ManuscriptReader.read(docx)));
        List<List<Shown>> theirs = PdfLines.of(LibreOffice.pdf(golden.toString(), docx));
        assertEquals(theirs.size(), ours.size(), "pages");
        compareLines(theirs.get(0), ours.get(0));
        for (int i = 0; i < theirs.size(); i++) {
            compareWords(theirs.get(i), ours.get(i), "page " + (i + 1));
            compareMargins(theirs.get(i), ours.get(i), "page " + (i + 1));
        }
    }

    private static void compareLines(List<Shown> theirs, List<Shown> ours) {
        int alike = 0;
        Map<String, Shown> found = once(ours);
        for (Shown line : once(theirs).values()) {
            Shown our = found.get(line.text());
            if (our != null) {
                float lower = Math.abs(our.base() - line.base());
                assertTrue(lower <= POINTS || Math.abs(lower - LINE) <= POINTS, line + " is ours as " + our);
                assertEquals(line.left(), our.left(), POINTS, line.text());
                alike++;
            }
        }
        assertTrue(3 * alike >= found.size(), alike + " of " + found.size() + " pieces of lines are alike");
    }

    /** A name may stand on a page twice, and then it is not known which is which. */
    private static Map<String, Shown> once(List<Shown> lines) {
        Map<String, Shown> once = new LinkedHashMap<>();
        lines.forEach(line -> once.put(line.text(), line));
        lines.forEach(line -> once.computeIfPresent(line.text(), (text, last) -> last.equals(line) ? last : null));
        return once;
    }

    private static void compareWords(List<Shown> theirs, List<Shown> ours, String page) {
        List<String> words = words(theirs);
        int count = words.size();
        words(ours).forEach(words::remove);
        assertTrue(words.size() * 100 <= PER_CENT_ELSEWHERE * count, () -> page + " lacks " + words);
    }

    /** Without single letters: those of a word set wide are words of their own in LibreOffice's text. */
    private static List<String> words(List<Shown> lines) {
        List<String> words = new ArrayList<>();
        for (Shown line : lines) {
            words.addAll(List.of(line.text().replace('\u00a0', ' ').split(" ", -1)));
        }
        words.removeIf(word -> word.length() < 2);
        return words;
    }

    private static void compareMargins(List<Shown> theirs, List<Shown> ours, String page) {
        assertEquals(least(theirs), least(ours), MARGIN_POINTS, page + ", left");
        assertEquals(theirs.get(0).base(), ours.get(0).base(), MARGIN_POINTS, page + ", top");
    }

    private static double least(List<Shown> lines) {
        return lines.stream().mapToDouble(Shown::left).min().orElse(0);
    }
}
