package dk.rettidig.letter.page;

import static dk.rettidig.letter.manuscript.Draft.A4;
import static dk.rettidig.letter.manuscript.Draft.PLAIN;
import static dk.rettidig.letter.manuscript.Draft.heading;
import static dk.rettidig.letter.manuscript.Draft.kept;
import static dk.rettidig.letter.manuscript.Draft.leaded;
import static dk.rettidig.letter.manuscript.Draft.left;
import static dk.rettidig.letter.manuscript.Draft.look;
import static dk.rettidig.letter.manuscript.Draft.note;
import static dk.rettidig.letter.manuscript.Draft.para;
import static dk.rettidig.letter.manuscript.Draft.words;
import static dk.rettidig.letter.pdf.PdfLines.base;
import static dk.rettidig.letter.pdf.PdfLines.has;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.letter.manuscript.Draft;
import dk.rettidig.letter.manuscript.Item;
import dk.rettidig.letter.manuscript.Para;
import dk.rettidig.letter.manuscript.ParaLook;
import dk.rettidig.letter.manuscript.ParaLook.Align;
import dk.rettidig.letter.manuscript.ParaLook.Leading;
import dk.rettidig.letter.manuscript.Run;
import dk.rettidig.letter.manuscript.Section;
import dk.rettidig.letter.pdf.LetterPdf;
import dk.rettidig.letter.pdf.PdfLines;
import dk.rettidig.letter.pdf.PdfLines.Shown;
import dk.rettidig.letter.pdf.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An A4 page with margins of an inch has room for 50 lines of 12 point Times (13.8 points each). */
class PagingTest {
    private static final int LINES = 50;
    private static final float LINE = 13.8f;
    private static final float TOP = 83.2f;

    private static List<List<Shown>> pages(Draft draft) {
        return PdfLines.of(LetterPdf.of(draft.manuscript()));
    }

    private static List<Para> filler(int lines) {
        List<Para> filler = new ArrayList<>();
        for (int i = 1; i <= lines; i++) {
            filler.add(left("Linje " + i));
        }
        return filler;
    }

    private static Para lines(String name, int count) {
        List<Run> runs = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            runs.add(words(name + i));
            if (i < count) {
                runs.add(new Run.Break(Run.Break.Kind.LINE));
            }
        }
        return para(look("Normal", Align.LEFT, 0, 0), runs.toArray(Run[]::new));
    }

    /** Base lines as LibreOffice 7.4 sets the same paragraphs in 12 point Liberation Serif, to half a point. */
    @ParameterizedTest(name = "{0} {1}: {2} from the line before, {3} to the line after")
    @CsvSource({
        "MULTIPLE, 1, 13.8, 13.8",
        "MULTIPLE, 1.15, 13.8, 15.9",
        "MULTIPLE, 2, 13.8, 27.6",
        "EXACT, 20, 18.6, 15.2",
        "EXACT, 14, 13.8, 14",
        "AT_LEAST, 20, 20, 13.8"
    })
    void lines_are_as_far_apart_as_in_libreoffice(Leading.Rule rule, float amount, float before, float after) {
        Para tested = para(leaded(new Leading(rule, amount)), words("Prøvet"));
        List<Shown> page =
                pages(new Draft().add(left("Før"), tested, left("Efter"))).get(0);
        assertEquals(before, base(page, "Prøvet") - base(page, "Før"), 0.5);
        assertEquals(after, base(page, "Efter") - base(page, "Prøvet"), 0.5);
    }

    @Test
    void the_first_line_stands_where_libreoffice_has_it() {
        assertEquals(TOP, base(pages(new Draft().add(left("Først"))).get(0), "Først"), 0.1);
    }

    @Test
    void between_paragraphs_the_greater_gap_counts() {
        Draft draft = new Draft()
                .add(para(look("A", Align.LEFT, 0, 10), words("Før")))
                .add(para(look("B", Align.LEFT, 14, 0), words("Efter")));
        List<Shown> page = pages(draft).get(0);
        assertEquals(LINE + 14, base(page, "Efter") - base(page, "Før"), 0.1);
    }

    @Test
    void paragraphs_of_one_style_that_join_have_no_gap() {
        ParaLook joined = joined("Adresse", 8, 8);
        Draft draft = new Draft().add(para(joined, words("Folketinget")), para(joined, words("Retsudvalget")));
        draft.add(para(joined("Andet", 8, 8), words("Andet")));
        List<Shown> page = pages(draft).get(0);
        assertEquals(LINE, base(page, "Retsudvalget") - base(page, "Folketinget"), 0.1);
        assertEquals(LINE + 8, base(page, "Andet") - base(page, "Retsudvalget"), 0.1);
    }

    private static ParaLook joined(String style, float before, float after) {
        ParaLook plain = look(style, Align.LEFT, before, after);
        return new ParaLook(
                style,
                plain.align(),
                before,
                after,
                plain.leading(),
                0,
                0,
                0,
                false,
                false,
                false,
                true,
                true,
                true,
                List.of(),
                plain.borders(),
                null);
    }

    @Test
    void a_page_holds_fifty_lines() {
        List<List<Shown>> pages = pages(new Draft().add(filler(LINES + 1)));
        assertEquals(2, pages.size());
        assertEquals(LINES, pages.get(0).size());
    }

    @ParameterizedTest(name = "{0} lines of filler, then {1}: {2} stay")
    @CsvSource({"48, 4, 2", "49, 4, 0", "47, 4, 2", "48, 3, 0", "48, 2, 2", "49, 2, 0", "46, 5, 3"})
    void no_line_of_a_paragraph_stands_alone(int filler, int lines, int stay) {
        List<List<Shown>> pages = pages(new Draft().add(filler(filler)).add(lines("Afsnit ", lines)));
        assertEquals(filler + stay, pages.get(0).size());
    }

    @Test
    void a_heading_goes_with_its_text() {
        List<List<Shown>> pages =
                pages(new Draft().add(filler(47)).add(heading(1, "Svar:")).add(lines("Tekst ", 3)));
        assertTrue(has(pages.get(1), "Svar:"));
        assertEquals(47, pages.get(0).size());
    }

    @Test
    void paragraphs_kept_with_the_next_go_along() {
        ParaLook keeps = kept(look("Normal", Align.LEFT, 0, 0));
        Draft draft = new Draft().add(filler(48));
        draft.add(para(keeps, words("Et")), para(keeps, words("To")), left("Tre"));
        List<List<Shown>> pages = pages(draft);
        assertEquals(48, pages.get(0).size());
        assertTrue(has(pages.get(1), "Et"));
    }

    @Test
    void a_chain_longer_than_a_page_is_cut_all_the_same() {
        ParaLook keeps = kept(look("Normal", Align.LEFT, 0, 0));
        Draft draft = new Draft();
        for (int i = 0; i < 2 * LINES; i++) {
            draft.add(para(keeps, words("Kæde " + i)));
        }
        assertEquals(2, pages(draft).size());
    }

    @Test
    void a_page_break_begins_a_page_and_keeps_the_gap_above() {
        ParaLook apart = look("Overskrift", Align.LEFT, 30, 0);
        Draft draft = new Draft()
                .add(para(look("Normal", Align.LEFT, 0, 0), words("Før"), new Run.Break(Run.Break.Kind.PAGE)))
                .add(para(apart, words("Efter")));
        List<List<Shown>> pages = pages(draft);
        assertEquals(2, pages.size());
        assertEquals(TOP + 30, base(pages.get(1), "Efter"), 0.1);
    }

    @Test
    void a_paragraph_that_begins_with_a_page_break_goes_overleaf_as_a_whole() {
        ParaLook apart = look("Overskrift", Align.LEFT, 30, 0);
        Draft draft =
                new Draft().add(filler(LINES)).add(para(apart, new Run.Break(Run.Break.Kind.PAGE), words("Efter")));
        List<List<Shown>> pages = pages(draft);
        assertEquals(2, pages.size());
        assertEquals(TOP + 30, base(pages.get(1), "Efter"), 0.1);
    }

    @Test
    void a_page_break_alone_on_a_full_page_makes_no_empty_page() {
        Draft draft = new Draft().add(filler(LINES));
        draft.add(para(look("Normal", Align.LEFT, 0, 0), new Run.Break(Run.Break.Kind.PAGE)), left("Efter"));
        assertEquals(2, pages(draft).size());
    }

    @Test
    void a_page_that_nobody_asked_for_begins_without_gap() {
        ParaLook apart = look("Overskrift", Align.LEFT, 30, 0);
        List<List<Shown>> pages = pages(new Draft().add(filler(LINES)).add(para(apart, words("Efter"))));
        assertEquals(TOP, base(pages.get(1), "Efter"), 0.1);
    }

    @Test
    void blank_lines_at_the_end_make_no_page() {
        Draft draft = new Draft().add(filler(LINES)).add(Draft.empty(), Draft.empty());
        assertEquals(1, pages(draft).size());
    }

    @Test
    void a_high_letterhead_pushes_the_text_down_on_the_first_page_only() {
        List<Item> head = List.of(lines("Hoved ", 6));
        Draft draft = new Draft().headers(head, List.of());
        List<List<Shown>> pages = pages(draft.add(filler(60)));
        assertEquals(36 + 6 * LINE + TOP - A4.top(), base(pages.get(0), "Linje 1"), 0.2);
        assertEquals(TOP, pages.get(1).get(0).base(), 0.2);
    }

    @Test
    void page_numbers_know_the_last_page() {
        Para side = para(
                look("Sidehoved", Align.RIGHT, 0, 0),
                words("Side "),
                new Run.PageNumber(false, PLAIN),
                words("/"),
                new Run.PageNumber(true, PLAIN));
        List<List<Shown>> pages =
                pages(new Draft().headers(List.of(), List.of(side)).add(filler(120)));
        assertEquals(3, pages.size());
        assertFalse(has(pages.get(0), "Side"));
        assertTrue(has(pages.get(1), "Side 2/3"));
        assertTrue(has(pages.get(2), "Side 3/3"));
    }

    @Test
    void page_numbers_in_the_text_know_their_page_and_the_last_one() {
        Draft draft = new Draft().add(filler(60));
        draft.add(para(
                look("Normal", Align.LEFT, 0, 0),
                words("Her er side "),
                new Run.PageNumber(false, PLAIN),
                words(" af "),
                new Run.PageNumber(true, PLAIN)));
        draft.add(filler(60));
        assertTrue(has(pages(draft).get(1), "Her er side 2 af 3"));
    }

    @Test
    void a_note_stands_at_the_foot_of_the_page_that_calls_for_it() {
        Draft draft = new Draft().add(left("Før"));
        draft.add(para(look("Normal", Align.LEFT, 0, 0), words("Kaldet"), note(1, "Selve noten.")))
                .add(filler(60));
        List<List<Shown>> pages = pages(draft);
        float raised = 3.3f;
        assertEquals(841.9 - 72 - 10 * 0.2163 - raised, base(pages.get(0), "1 Selve noten."), 0.2);
        assertFalse(has(pages.get(1), "1 Selve"));
    }

    @Test
    void a_line_goes_overleaf_with_its_note() {
        Draft draft = new Draft().add(filler(LINES - 1));
        draft.add(para(look("Normal", Align.LEFT, 0, 0), words("Kaldet"), note(1, "Selve noten.")));
        List<List<Shown>> pages = pages(draft);
        assertTrue(has(pages.get(1), "Kaldet"));
        assertTrue(has(pages.get(1), "1 Selve noten."));
    }

    @Test
    void a_long_note_goes_on_at_the_foot_of_the_next_page() {
        String text = (Samples.LONG + " ").repeat(12) + "Slut på noten.";
        Draft draft = new Draft().add(filler(20));
        draft.add(para(look("Normal", Align.LEFT, 0, 0), words("Kaldet"), note(1, text)))
                .add(filler(40));
        List<List<Shown>> pages = pages(draft);
        assertTrue(has(pages.get(0), "Kaldet"));
        assertTrue(has(pages.get(0), "1 Rigspolitiet"));
        String overleaf = pages.get(1).toString();
        assertTrue(overleaf.contains("Slut på noten."), overleaf);
    }

    @Test
    void a_section_has_its_own_paper() {
        var wide = new Section.Page(841.9f, 595.3f, 72, 72, 72, 72, 36, 36);
        var first = new Draft().add(left("På højkant")).section();
        var second = new Draft().on(wide).add(left("På tværs")).section();
        List<List<Shown>> pages = PdfLines.of(LetterPdf.of(new Draft().manuscript(List.of(first, second))));
        assertTrue(has(pages.get(0), "På højkant"));
        assertTrue(has(pages.get(1), "På tværs"));
    }
}
