package dk.rettidig.letter.docx;

import static dk.rettidig.letter.docx.WordZip.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.letter.manuscript.Para;
import dk.rettidig.letter.manuscript.ParaLook.Align;
import dk.rettidig.letter.manuscript.ParaLook.Leading;
import dk.rettidig.letter.manuscript.ParaLook.TabStop;
import dk.rettidig.letter.manuscript.Run;
import dk.rettidig.letter.manuscript.TextLook;
import java.util.List;
import org.junit.jupiter.api.Test;

class StyledTextTest {
    private static final String DEFAULTS =
            """
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"/><w:sz w:val="24"/>
            <w:lang w:val="da-DK"/></w:rPr></w:rPrDefault>
            <w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Citat"><w:name w:val="Quote"/><w:basedOn w:val="Normal"/>
            <w:pPr><w:ind w:left="567" w:right="567"/><w:jc w:val="both"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Indre"><w:name w:val="Citat indre"/><w:basedOn w:val="Citat"/>
            <w:pPr><w:ind w:left="1134"/></w:pPr></w:style>
            <w:style w:type="character" w:styleId="Staerk"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Kring1"><w:name w:val="Kring 1"/><w:basedOn w:val="Kring2"/></w:style>
            <w:style w:type="paragraph" w:styleId="Kring2"><w:name w:val="Kring 2"/><w:basedOn w:val="Kring1"/></w:style>
            <w:style w:type="paragraph" w:styleId="Billedtekst"><w:name w:val="caption"/></w:style>
            <w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Tabelnavn"/><w:basedOn w:val="Billedtekst"/></w:style>
            """;

    private static WordZip styled(String body) {
        return WordZip.saying(body).styles(DEFAULTS);
    }

    private static String in(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static TextLook look(Para para, int run) {
        return ((Run.Words) para.runs().get(run)).look();
    }

    @Test
    void a_style_takes_what_it_does_not_say_from_the_one_it_is_based_on() {
        Para inner = Shown.para(styled(in("Indre", run("", "Ja"))), 0);

        assertEquals("Citat indre", inner.look().style());
        assertEquals(56.7f, inner.look().left(), 0.01f);
        assertEquals(28.35f, inner.look().right(), 0.01f);
        assertEquals(Align.JUSTIFY, inner.look().align());
        assertEquals(6, inner.look().after());
        assertEquals(12, look(inner, 0).size());
        assertTrue(look(inner, 0).bold());
    }

    @Test
    void what_stands_at_the_text_goes_before_its_style() {
        Para para = Shown.para(styled(in("Citat", run("<w:b w:val=\"0\"/><w:sz w:val=\"18\"/>", "Ja"))), 0);

        assertFalse(look(para, 0).bold());
        assertEquals(9, look(para, 0).size());
    }

    @Test
    void bold_in_a_bold_style_is_plain_as_in_word() {
        Para para = Shown.para(styled(in("Citat", run("<w:rStyle w:val=\"Staerk\"/>", "Ja"))), 0);

        assertFalse(look(para, 0).bold());
    }

    @Test
    void styles_based_on_each_other_are_cut_off() {
        assertEquals(List.of("Ja"), Shown.texts(styled(in("Kring1", run("", "Ja")))));
    }

    @Test
    void a_style_based_on_the_caption_is_a_caption() {
        assertTrue(Shown.para(styled(in("Egen", run("", "Tabel 1"))), 0).caption());
        assertFalse(Shown.para(styled(in("Citat", run("", "Tabel 1"))), 0).caption());
    }

    @Test
    void text_cut_into_many_runs_is_one_piece_where_it_looks_the_same() {
        String runs = run("", "Justits") + "<w:proofErr w:type=\"spellStart\"/>" + run("", "ministeriet")
                + run("<w:i/>", " har");

        Para para = Shown.para(styled("<w:p>" + runs + "</w:p>"), 0);

        assertEquals(2, para.runs().size());
        assertEquals("Justitsministeriet har", Shown.text(para));
    }

    @Test
    void hidden_text_is_not_there() {
        assertEquals(
                List.of("Ja tak"),
                Shown.texts(styled("<w:p>" + run("", "Ja") + run("<w:vanish/>", " nej") + run("", " tak") + "</w:p>")));
    }

    @Test
    void special_hyphens_symbols_and_blanks_keep_their_meaning() {
        String runs = "<w:r><w:t>5</w:t><w:noBreakHyphen/><w:t>årig</w:t><w:softHyphen/><w:sym w:font=\"Arial\""
                + " w:char=\"2192\"/><w:t> </w:t><w:t xml:space=\"preserve\"> x </w:t><w:tab/><w:t>y</w:t><w:br/></w:r>";

        assertEquals(List.of("5\u2011årig\u00ad\u2192 x →y↵"), Shown.texts(styled("<w:p>" + runs + "</w:p>")));
    }

    @Test
    void a_symbol_font_s_own_sign_is_told_of() {
        WordZip file = styled(paragraph("Ja") + "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r></w:p>");

        assertEquals(List.of("et symbol fra skrifttypen Wingdings"), Shown.unknown(file));
    }

    @Test
    void a_font_of_the_theme_is_given_by_its_name() {
        String theme = "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:themeElements>"
                + "<a:fontScheme><a:majorFont><a:latin typeface=\"Arial\"/></a:majorFont><a:minorFont>"
                + "<a:latin typeface=\"Calibri\"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>";
        WordZip file = styled("<w:p>" + run("<w:rFonts w:asciiTheme=\"minorHAnsi\" w:ascii=\"X\"/>", "Ja") + "</w:p>")
                .part("word/theme/theme1.xml", theme)
                .refersTo("theme", "theme/theme1.xml", false);

        assertEquals("Calibri", look(Shown.para(file, 0), 0).font());
    }

    @Test
    void distances_and_tab_stops_are_points() {
        Para para = Shown.para(
                styled("<w:p><w:pPr><w:spacing w:before=\"240\" w:line=\"276\"/><w:ind w:left=\"1021\""
                        + " w:hanging=\"1021\"/><w:tabs><w:tab w:val=\"right\" w:pos=\"9070\" w:leader=\"dot\"/></w:tabs>"
                        + "<w:keepNext/></w:pPr>" + run("", "Dato:") + "</w:p>"),
                0);

        assertEquals(12, para.look().before());
        assertEquals(new Leading(Leading.Rule.MULTIPLE, 1.15f), para.look().leading());
        assertEquals(51.05f, para.look().left(), 0.01f);
        assertEquals(-51.05f, para.look().firstLine(), 0.01f);
        assertEquals(
                List.of(new TabStop(453.5f, TabStop.Kind.RIGHT, '.')),
                para.look().tabs());
        assertTrue(para.look().keepWithNext());
    }
}
