package dk.rettidig.letter.docx;

import static dk.rettidig.letter.docx.WordZip.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dk.rettidig.letter.manuscript.Run;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DrawingsTest {
    private static final String SPACES =
            " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private static final String PICTURE = "<pic:pic><pic:blipFill><a:blip r:embed=\"rId1\"/></pic:blipFill></pic:pic>";
    private static final String SIZE =
            "<wp:extent cx=\"1270000\" cy=\"635000\"/><wp:docPr id=\"1\" name=\"Mærke\" descr=\"Ministeriets mærke\"/>";

    private static String drawing(String frame, String kind, String graphic) {
        return "<w:drawing" + SPACES + ">" + frame + SIZE + "<a:graphic><a:graphicData uri=\"" + kind + "\">" + graphic
                + "</a:graphicData></a:graphic></" + frame.substring(1).replaceAll("[ >].*", "") + "></w:drawing>";
    }

    private static String inline(String graphic) {
        return drawing("<wp:inline>", "picture", graphic);
    }

    private static WordZip showing(String content) {
        byte[] png = ByteBuffer.allocate(64)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(10)
                .putInt(5)
                .array();
        return WordZip.saying("<w:p><w:r>" + content + "</w:r></w:p>" + paragraph("Ja"))
                .refersTo("image", "media/image1.png", false)
                .part("word/media/image1.png", png);
    }

    private static Run.Picture picture(WordZip file) {
        return (Run.Picture) Shown.para(file, 0).runs().get(0);
    }

    @Test
    void a_picture_in_the_line_has_its_size_and_its_words() {
        Run.Picture picture = picture(showing(inline(PICTURE)));

        assertEquals(100, picture.width());
        assertEquals(50, picture.height());
        assertEquals("Ministeriets mærke", picture.alternative());
        assertNull(picture.anchor());
    }

    @Test
    void a_floating_picture_keeps_its_place_on_the_page() {
        String place =
                "<wp:anchor behindDoc=\"1\"><wp:positionH relativeFrom=\"page\"><wp:posOffset>127000</wp:posOffset>"
                        + "</wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>-12700</wp:posOffset>"
                        + "</wp:positionV>";
        Run.Picture picture = picture(showing(drawing(place, "picture", PICTURE)));

        assertEquals(new Run.Anchor(10, -1, true, false, true), Objects.requireNonNull(picture.anchor()));
    }

    @Test
    void a_picture_shown_twice_is_held_once() {
        List<Run> runs =
                Shown.para(showing(inline(PICTURE) + inline(PICTURE)), 0).runs();

        assertSame(((Run.Picture) runs.get(0)).image(), ((Run.Picture) runs.get(1)).image());
    }

    @Test
    void what_is_drawn_otherwise_is_told_of_by_its_kind() {
        String chart = drawing("<wp:inline>", "http://schemas.openxmlformats.org/drawingml/2006/chart", "<a:x/>");
        String smart = drawing("<wp:inline>", "http://schemas.openxmlformats.org/drawingml/2006/diagram", "<a:x/>");
        String group = inline("<a:group>" + PICTURE + "</a:group>");

        assertEquals(
                List.of("et diagram", "en SmartArt-figur", "en figur eller et tekstfelt"),
                Shown.unknown(showing(chart + smart + group)));
    }

    @Test
    void a_picture_in_a_newer_form_is_known_and_a_text_box_is_told_of() {
        String newer = "<mc:AlternateContent" + SPACES + "><mc:Choice>" + inline(PICTURE)
                + "</mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent>";
        String box = "<mc:AlternateContent" + SPACES + "><mc:Choice>" + inline("<a:box/>")
                + "</mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent>";
        String sign = "<mc:AlternateContent" + SPACES + "><mc:Choice><a:x/></mc:Choice><mc:Fallback><w:t>☺</w:t>"
                + "</mc:Fallback></mc:AlternateContent>";

        assertEquals("{picture}☺", Shown.texts(showing(newer + sign)).get(0));
        assertEquals(List.of("en figur eller et tekstfelt"), Shown.unknown(showing(box)));
    }

    @Test
    void other_things_the_pages_cannot_show_are_told_of() {
        String body = "<w:p><w:pPr><w:framePr/></w:pPr><w:r><w:rPr><w:highlight w:val=\"yellow\"/></w:rPr><w:t>a</w:t>"
                + "<w:br w:type=\"column\"/></w:r><m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"/>"
                + "</w:p><w:sectPr><w:cols w:num=\"2\"/></w:sectPr>";

        assertEquals(
                List.of("en tekstramme", "overstregning med farve", "et spalteskift", "en formel", "tekst i spalter"),
                Shown.unknown(WordZip.saying(body)));
    }
}
