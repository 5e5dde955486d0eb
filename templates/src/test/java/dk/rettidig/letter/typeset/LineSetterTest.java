package dk.rettidig.letter.typeset;

import static dk.rettidig.letter.manuscript.Draft.indented;
import static dk.rettidig.letter.manuscript.Draft.justified;
import static dk.rettidig.letter.manuscript.Draft.look;
import static dk.rettidig.letter.manuscript.Draft.note;
import static dk.rettidig.letter.manuscript.Draft.para;
import static dk.rettidig.letter.manuscript.Draft.tabbed;
import static dk.rettidig.letter.manuscript.Draft.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.letter.font.LetterFonts;
import dk.rettidig.letter.manuscript.Para;
import dk.rettidig.letter.manuscript.ParaLook;
import dk.rettidig.letter.manuscript.ParaLook.Align;
import dk.rettidig.letter.manuscript.ParaLook.TabStop;
import dk.rettidig.letter.manuscript.Run;
import dk.rettidig.letter.typeset.strand.Folio;
import dk.rettidig.letter.typeset.strand.Spinner;
import dk.rettidig.letter.typeset.strand.Strand;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineSetterTest {
    private static final String TEXT = "Udvalget har bedt ministeren redegøre for, hvordan anklagemyndigheden behandler"
            + " sager om menneskehandel, og om der efter ministerens opfattelse er behov for yderligere initiativer på"
            + " området, herunder i forhold til ofrenes retsstilling og politikredsenes ressourcer.";

    private static List<Line> lines(Para para, float width, boolean hyphenate) {
        Strand strand = new Spinner(new LetterFonts(), "da-DK").spin(para, null, Folio.UNKNOWN);
        return new LineSetter(hyphenate, 36).lines(para, strand, width);
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream()
                .map(line -> line.strand().text(line.from(), line.to()) + (line.hyphenated() ? "-" : ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(floats = {120, 160, 200, 260, 340, 430})
    void no_line_is_wider_than_its_measure_and_nothing_is_lost(float width) {
        List<Line> lines = lines(para(TEXT), width, true);
        for (Line line : lines) {
            assertTrue(line.width() <= width + 0.1, texts(lines)::toString);
        }
        StringBuilder joined = new StringBuilder();
        lines.forEach(line -> joined.append(line.strand().text(line.from(), line.next())));
        assertEquals(TEXT, joined.toString());
    }

    @ParameterizedTest
    @ValueSource(floats = {200, 260, 300, 340, 380, 430})
    void the_widest_gap_is_no_wider_than_when_each_line_is_filled_as_it_comes(float width) {
        Para filled = para(look("Normal", Align.CENTER, 0, 0), words(TEXT));
        double best = widestGap(lines(para(TEXT), width, false), width);
        double asItComes = widestGap(lines(filled, width, false), width);
        assertTrue(best <= asItComes, best + " " + asItComes);
    }

    private static double widestGap(List<Line> lines, float width) {
        return IntStream.range(0, lines.size() - 1)
                .mapToObj(lines::get)
                .mapToDouble(line -> (width - natural(line)) / blanks(line))
                .max()
                .orElseThrow();
    }

    private static long blanks(Line line) {
        return line.strand()
                .text(line.from(), line.to())
                .chars()
                .filter(c -> c == ' ')
                .count();
    }

    private static double natural(Line line) {
        return line.strand().width(line.from(), line.to());
    }

    @Test
    void justified_lines_fill_the_measure_but_for_the_last() {
        List<Line> lines = lines(para(TEXT), 300, true);
        for (Line line : lines.subList(0, lines.size() - 1)) {
            assertEquals(300, line.width(), 0.1);
        }
        assertEquals(0, lines.get(lines.size() - 1).wordSpace());
    }

    @Test
    void without_leave_no_word_is_divided() {
        assertTrue(lines(para(TEXT), 140, false).stream().noneMatch(Line::hyphenated));
    }

    @Test
    void words_are_divided_only_where_it_helps() {
        assertTrue(lines(para("Ja, det kan han."), 300, true).stream().noneMatch(Line::hyphenated));
        assertTrue(lines(para(TEXT), 140, true).stream().anyMatch(Line::hyphenated));
    }

    @ParameterizedTest(name = "{0} stays in one piece")
    @CsvSource({"2024-08874", "nr.\u00a01193", "§\u00a011", "2022–2025"})
    void figures_stay_in_one_piece(String figure) {
        for (float width = 60; width < 200; width += 3) {
            List<String> lines = texts(lines(para("Sagen har nummer " + figure + " og er afgjort"), width, true));
            assertTrue(lines.stream().anyMatch(line -> line.contains(figure)), lines::toString);
        }
    }

    @Test
    void a_word_with_a_hyphen_may_end_a_line_after_it() {
        List<String> lines = texts(lines(para("it-værktøjer it-værktøjer it-værktøjer"), 40, false));
        assertTrue(lines.contains("it-"), lines::toString);
    }

    @Test
    void a_word_wider_than_the_measure_is_torn() {
        List<Line> lines = lines(para("https://www.example.dk/" + "a".repeat(200)), 150, true);
        assertTrue(lines.size() > 4);
        lines.forEach(line -> assertTrue(natural(line) <= 150.1));
    }

    @ParameterizedTest(name = "{0}: begins at {1}")
    @CsvSource({"LEFT, 0", "CENTER, 90", "RIGHT, 180"})
    void text_stands_left_right_or_in_the_middle(Align align, float left) {
        Para para = para(look("Normal", align, 0, 0), words("mmmm"));
        float width = 180 + Spinner.ofMark(para).advance('m') * 4;
        assertEquals(left, lines(para, width, false).get(0).left(), 0.1);
    }

    @Test
    void a_first_line_is_indented_or_hangs() {
        List<Line> hanging = lines(para(indented("Normal", 36, 0, -36), words(TEXT)), 300, true);
        assertEquals(0, hanging.get(0).left(), 0.01);
        assertEquals(36, hanging.get(1).left(), 0.01);
    }

    @Test
    void a_line_break_is_not_stretched() {
        Para para = para(justified(), words("Kort"), new Run.Break(Run.Break.Kind.LINE), words("og kort igen"));
        List<Line> lines = lines(para, 300, true);
        assertEquals(List.of("Kort", "og kort igen"), texts(lines));
        assertEquals(0, lines.get(0).wordSpace());
    }

    @ParameterizedTest(name = "{0} tab at {1}: text of 3 figures and a comma begins at {2}")
    @CsvSource({"LEFT, 100, 100", "RIGHT, 100, 73", "CENTER, 100, 86.5", "DECIMAL, 100, 82"})
    void tabs_stop_where_they_should(TabStop.Kind kind, float position, float begins) {
        ParaLook look = tabbed(new TabStop(position, kind, ' '));
        Line line = lines(para(look, words("a\t123,45")), 400, false).get(0);
        float widthOfText = 5 * 6 + 3;
        float expected =
                switch (kind) {
                    case LEFT -> begins;
                    case RIGHT -> position - widthOfText;
                    case CENTER -> position - widthOfText / 2;
                    case DECIMAL -> begins;
                };
        assertEquals(expected, line.afterTab(0), 0.05);
    }

    @Test
    void beyond_the_named_tabs_stops_come_at_equal_distances() {
        Line line = lines(para(tabbed(new TabStop(50, TabStop.Kind.LEFT, '.')), words("a\tb\tc")), 400, false)
                .get(0);
        assertEquals(50, line.afterTab(0), 0.01);
        assertEquals('.', line.leader(0));
        assertEquals(72, line.afterTab(1), 0.01);
    }

    @Test
    void a_line_with_tabs_goes_on_below() {
        Para para = para(tabbed(new TabStop(100, TabStop.Kind.LEFT, ' ')), words("Dato:\t" + TEXT));
        List<Line> lines = lines(para, 250, false);
        assertTrue(lines.size() > 3);
        assertTrue(lines.get(0).hasTabs());
        assertFalse(lines.get(1).hasTabs());
    }

    @Test
    void raised_figures_do_not_push_lines_apart() {
        Line plain = lines(para("tekst"), 300, false).get(0);
        Line raised = lines(para(justified(), words("tekst"), note(2, "Noten")), 300, false)
                .get(0);
        assertEquals(plain.height(), raised.height(), 0.001);
    }

    @Test
    void a_paragraph_of_a_thousand_lines_is_set_as_well() {
        List<Line> lines = lines(para((TEXT + " ").repeat(400).strip()), 430, true);
        assertTrue(lines.size() > 1000);
    }
}
