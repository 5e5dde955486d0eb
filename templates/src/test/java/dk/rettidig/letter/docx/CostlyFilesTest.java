package dk.rettidig.letter.docx;

import static dk.rettidig.letter.docx.WordZip.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.rettidig.letter.ProcessorTime;
import dk.rettidig.letter.docx.guard.RefusedFile;
import dk.rettidig.letter.docx.guard.RefusedFile.Reason;
import dk.rettidig.letter.manuscript.Manuscript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Small files that make a careless reader work for minutes: no limit is broken, so they are read, and soon. */
class CostlyFilesTest {
    private static final Duration SOON = Duration.ofSeconds(2);

    /** A picture that does not pack keeps the file from being taken for a bomb. */
    private static Manuscript soon(WordZip file) {
        byte[] noise = new byte[256 << 10];
        new Random(1).nextBytes(noise);
        byte[] bytes = file.part("word/media/noise.png", noise).bytes();
        List<Manuscript> read = new ArrayList<>(1);
        ProcessorTime.assertWithin(SOON, () -> read.add(ManuscriptReader.read(bytes)));
        return read.get(0);
    }

    @Test
    void a_paragraph_of_a_hundred_thousand_runs() {
        Manuscript manuscript = soon(WordZip.saying(
                "<w:p>" + "<w:r><w:t>tredive tegn i hvert eneste ord</w:t></w:r>".repeat(100_000) + "</w:p>"));

        assertEquals(1, manuscript.sections().get(0).items().size());
    }

    @Test
    void a_text_of_a_million_entities() {
        Manuscript unused = soon(WordZip.saying("<w:p><w:r><w:t>" + "&amp;".repeat(1_000_000) + "</w:t></w:r></w:p>"));
    }

    @Test
    void a_head_that_a_thousand_sections_share() {
        String section =
                "<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/></w:sectPr></w:pPr></w:p>";
        Manuscript unused = soon(WordZip.saying(paragraph("Ja") + section.repeat(1_000))
                .with("header", "header1.xml", "hdr", paragraph("Sidehoved").repeat(5_000)));
    }

    @Test
    void a_note_that_ten_thousand_places_refer_to() {
        Manuscript unused =
                soon(WordZip.saying("<w:p>" + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>".repeat(10_000) + "</w:p>")
                        .footnotes("<w:footnote w:id=\"2\">" + paragraph("Note").repeat(5_000) + "</w:footnote>"));
    }

    @Test
    void an_archive_that_was_cut_behind_its_last_part_is_broken() {
        byte[] file = WordZip.saying(paragraph("Ja")).bytes();

        RefusedFile refused =
                assertThrows(RefusedFile.class, () -> ManuscriptReader.read(Arrays.copyOf(file, file.length - 30)));
        assertEquals(Reason.BROKEN, refused.reason());
    }

    @Test
    void two_parts_whose_names_differ_in_case_only_are_refused() {
        RefusedFile refused = assertThrows(
                RefusedFile.class,
                () -> ManuscriptReader.read(WordZip.saying(paragraph("Ja"))
                        .part("word/Document.xml", "x")
                        .bytes()));
        assertEquals(Reason.FORBIDDEN_NAME, refused.reason());
    }
}
