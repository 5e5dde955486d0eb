package dk.rettidig.letter.readback;

import static dk.rettidig.letter.readback.LetterEdit.paragraph;
import static dk.rettidig.letter.readback.LetterEdit.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.letter.readback.EditedLetter.Comment;
import dk.rettidig.letter.readback.EditedLetter.Revisions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words typed, revised and commented on in the answer. */
class EditedWordsTest {
    private static final String MADE = " w:id=\"9\" w:author=\"Maja Lundager\" w:date=\"2025-05-20T10:00:00Z\"";

    private static LetterEdit letter() {
        return LetterEdit.of("Udgiften er opgjort.", "Den er uændret.");
    }

    private static String inserted(String runs) {
        return "<w:ins" + MADE + ">" + runs + "</w:ins>";
    }

    private static String deleted(String words) {
        return "<w:del" + MADE + "><w:r><w:delText>" + words + "</w:delText></w:r></w:del>";
    }

    private static List<String> answer(EditedLetter letter) {
        return Told.of(letter.answer());
    }

    @Test
    void what_was_typed_is_the_answer() {
        EditedLetter read = letter().words("Udgiften er opgjort.", run("Udgiften ") + run("er ") + run("ukendt."))
                .below("Den er uændret.", paragraph(run("Det beklages.")))
                .compared();

        assertEquals(List.of("Udgiften er ukendt.", "Den er uændret.", "Det beklages."), answer(read));
        assertEquals(List.of(), read.findings());
        assertTrue(read.isSettled());
    }

    @Test
    void inserted_words_stay_and_deleted_words_go_and_both_are_counted() {
        EditedLetter read = letter().words(
                        "Udgiften er opgjort.",
                        run("Udgiften er ") + deleted("opgjort") + inserted(run("ukendt")) + run("."))
                .read();

        assertEquals(List.of("Udgiften er ukendt.", "Den er uændret."), answer(read));
        assertEquals(new Revisions(1, 1, 0), read.revisions());
        assertFalse(read.isSettled());
    }

    @Test
    void moved_words_stand_only_where_they_were_moved_to() {
        EditedLetter read = letter().words(
                        "Udgiften er opgjort.",
                        "<w:moveFrom" + MADE + ">" + run("Udgiften ") + "</w:moveFrom>" + run("er opgjort. "))
                .words(
                        "Den er uændret.",
                        "<w:moveTo" + MADE + ">" + run("Udgiften ") + "</w:moveTo>" + run("er uændret."))
                .read();

        assertEquals(List.of("er opgjort.", "Udgiften er uændret."), answer(read));
        assertEquals(new Revisions(1, 1, 0), read.revisions());
    }

    @Test
    void a_deleted_mark_between_two_paragraphs_makes_them_one() {
        EditedLetter read = letter().instead(
                        "Udgiften er opgjort.",
                        "<w:p><w:pPr><w:pStyle w:val=\"Brdtekst\"/><w:rPr><w:del" + MADE + "/></w:rPr></w:pPr>"
                                + run("Udgiften er opgjort. ") + "</w:p>")
                .read();

        assertEquals(List.of("Udgiften er opgjort. Den er uændret."), answer(read));
    }

    @Test
    void a_paragraph_that_was_deleted_whole_is_gone() {
        EditedLetter read = letter().instead(
                        "Udgiften er opgjort.",
                        "<w:p><w:pPr><w:pStyle w:val=\"Brdtekst\"/><w:rPr><w:del" + MADE + "/></w:rPr></w:pPr>"
                                + deleted("Udgiften er opgjort.") + "</w:p>")
                .read();

        assertEquals(List.of("Den er uændret."), answer(read));
    }

    @Test
    void an_inserted_paragraph_is_read() {
        EditedLetter read = letter().below(
                        "Udgiften er opgjort.",
                        "<w:p><w:pPr><w:pStyle w:val=\"Brdtekst\"/><w:rPr><w:ins" + MADE + "/></w:rPr></w:pPr>"
                                + inserted(run("Nyt.")) + "</w:p>")
                .read();

        assertEquals(List.of("Udgiften er opgjort.", "Nyt.", "Den er uændret."), answer(read));
    }

    @Test
    void what_was_inserted_by_one_and_deleted_by_another_is_gone() {
        EditedLetter read = letter().words(
                        "Den er uændret.", run("Den er") + inserted(deleted(" vistnok")) + run(" uændret."))
                .read();

        assertEquals(List.of("Udgiften er opgjort.", "Den er uændret."), answer(read));
        assertEquals(new Revisions(1, 1, 0), read.revisions());
    }

    @Test
    void other_looks_are_a_revision_too() {
        EditedLetter read = letter().words(
                        "Den er uændret.",
                        run("<w:b/><w:rPrChange" + MADE + "><w:rPr/></w:rPrChange>", "Den er uændret."))
                .read();

        assertEquals(List.of("Udgiften er opgjort.", "*Den er uændret.*"), answer(read));
        assertEquals(new Revisions(0, 0, 1), read.revisions());
        assertFalse(read.isSettled());
    }

    @Test
    void a_revision_at_the_foot_of_the_page_is_open_like_any_other() {
        EditedLetter read = letter().part(
                        "word/footer1.xml", run("1216 København K."), inserted(run("1217 København K.")))
                .read();

        assertEquals(new Revisions(1, 0, 0), read.revisions());
    }

    @Test
    void comments_are_listed_and_are_not_words_of_the_answer() {
        EditedLetter read = letter().words(
                        "Den er uændret.",
                        "<w:commentRangeStart w:id=\"0\"/>" + run("Den er uændret.")
                                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>")
                .comments("<w:comment w:id=\"0\" w:author=\"Maja Lundager\" w:date=\"2025-05-20T10:00:00Z\">"
                        + paragraph(run("Er den det?")) + paragraph(run("Spørg SKM.")) + "</w:comment>")
                .read();

        assertEquals(List.of("Udgiften er opgjort.", "Den er uændret."), answer(read));
        assertEquals(
                List.of(new Comment("Maja Lundager", Instant.parse("2025-05-20T10:00:00Z"), "Er den det?\nSpørg SKM.")),
                read.comments());
        assertFalse(read.isSettled());
    }

    @Test
    void a_comment_without_a_name_or_a_day_is_still_a_comment() {
        EditedLetter read = letter().comments("<w:comment w:id=\"0\" w:author=\"\" w:date=\"i går\">"
                        + paragraph(run("Nej.")) + "</w:comment>")
                .read();

        assertEquals(1, read.comments().size());
        assertEquals("Nej.", read.comments().get(0).text());
        assertNull(read.comments().get(0).at());
    }
}
