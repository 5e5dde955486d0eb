package dk.rettidig.letter.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.letter.manuscript.Para;
import dk.rettidig.letter.manuscript.Para.Numbering;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListsTest {
    private static final String LISTS =
            """
            <w:abstractNum w:abstractNumId="1">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>
            <w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/>
            <w:pPr><w:ind w:left="850" w:hanging="425"/></w:pPr></w:lvl>
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlRestart w:val="0"/>
            <w:lvlText w:val="%3"/></w:lvl>
            <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="decimalZero"/><w:lvlText w:val="%4"/></w:lvl>
            <w:lvl w:ilvl="4"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:isLgl/><w:lvlText w:val="%2-%5"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="2">
            <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/></w:lvl>
            <w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:pStyle w:val="Trin"/><w:lvlText w:val="Trin %2"/>
            <w:pPr><w:ind w:left="1000"/></w:pPr></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="3"><w:numStyleLink w:val="Liste"/></w:abstractNum>
            <w:abstractNum w:abstractNumId="4"><w:styleLink w:val="Liste"/>
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="1"/>
            <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
            <w:num w:numId="5"><w:abstractNumId w:val="1"/>
            <w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            <w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num>
            """;
    private static final String STYLES =
            """
            <w:style w:type="paragraph" w:styleId="Trin"><w:name w:val="Trin"/>
            <w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="TrinInd"><w:name w:val="Trin indrykket"/><w:basedOn w:val="Trin"/>
            <w:pPr><w:ind w:left="2000"/></w:pPr></w:style>
            """;

    private static String item(int list, int level) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>";
    }

    private static List<String> markers(String... items) {
        WordZip file = WordZip.saying(String.join("", items)).numbering(LISTS).styles(STYLES);
        return Shown.items(file).stream()
                .flatMap(item -> Stream.ofNullable(((Para) item).marker()))
                .map(Para.ListMarker::text)
                .toList();
    }

    @Test
    void a_deeper_level_counts_anew_below_each_item() {
        assertEquals(
                List.of("1.", "1.a)", "1.b)", "2.", "2.a)"),
                markers(item(1, 0), item(1, 1), item(1, 1), item(1, 0), item(1, 1)));
    }

    @Test
    void a_level_that_never_restarts_counts_on() {
        assertEquals(List.of("1.", "i", "2.", "ii"), markers(item(1, 0), item(1, 2), item(1, 0), item(1, 2)));
    }

    @Test
    void a_list_with_its_own_start_begins_there_and_then_goes_on() {
        assertEquals(List.of("1.", "5.", "6."), markers(item(1, 0), item(2, 0), item(2, 0)));
    }

    @Test
    void a_list_inside_an_item_that_has_its_own_start_leaves_the_count_around_it() {
        assertEquals(
                List.of("1.", "2.", "2.a)", "2.b)", "3."),
                markers(item(1, 0), item(1, 0), item(5, 1), item(5, 1), item(1, 0)));
    }

    @Test
    void a_level_that_was_skipped_shows_its_start() {
        assertEquals(List.of("1.a)"), markers(item(1, 1)));
    }

    @Test
    void numbers_are_written_as_their_level_says() {
        assertEquals(List.of("01", "1-3"), markers(item(1, 3), item(1, 4)));
    }

    @Test
    void a_list_that_is_named_by_a_style_is_found() {
        assertEquals(List.of("A", "B"), markers(item(4, 0), item(4, 0)));
    }

    @Test
    void a_sign_of_the_symbol_font_is_a_bullet() {
        assertEquals(List.of("•"), markers(item(3, 0)));
    }

    @Test
    void a_style_stands_on_the_level_that_names_it() {
        WordZip file = WordZip.saying("<w:p><w:pPr><w:pStyle w:val=\"Trin\"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"TrinInd\"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>")
                .numbering(LISTS)
                .styles(STYLES);
        Para step = Shown.para(file, 0);

        Para.ListMarker marker = Objects.requireNonNull(step.marker());
        assertEquals("Trin 1", marker.text());
        assertEquals(1, marker.level());
        assertEquals(50, step.look().left());
        assertEquals(100, Shown.para(file, 1).look().left());
    }

    @Test
    void indents_come_from_the_level_unless_the_paragraph_says_other() {
        WordZip file = WordZip.saying(item(1, 1)
                        + "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:ind w:left=\"100\"/></w:pPr></w:p>")
                .numbering(LISTS);

        assertEquals(42.5f, Shown.para(file, 0).look().left());
        assertEquals(-21.25f, Shown.para(file, 0).look().firstLine());
        assertEquals(5, Shown.para(file, 1).look().left());
        assertEquals(
                Numbering.LOWER_LETTER,
                Objects.requireNonNull(Shown.para(file, 0).marker()).numbering());
    }
}
