package dk.rettidig.letter.readback;

import static dk.rettidig.letter.readback.LetterEdit.paragraph;
import static dk.rettidig.letter.readback.LetterEdit.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.readback.Finding.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the answer is found, and what is said of everything around it. */
class EditedSurroundingsTest {
    private static final String ANSWER = "Udgiften er opgjort.";
    private static final String PLACEHOLDER = "<w:showingPlcHdr/></w:sdtPr>";

    private static LetterEdit letter() {
        return LetterEdit.of(ANSWER);
    }

    private static List<String> answer(EditedLetter letter) {
        return Told.of(letter.answer());
    }

    private static List<Finding> found(Code code, String detail) {
        return List.of(new Finding(code, detail));
    }

    @Test
    void the_values_around_the_answer_are_read_by_their_names() {
        EditedLetter read = letter().read();

        assertEquals("22.\u00A0maj 2025", read.values().get("dato"));
        assertEquals("Merete Holmegaard", read.values().get("minister"));
        assertFalse(read.values().containsKey("svar"));
    }

    @Test
    void a_changed_value_is_told_with_what_it_was() {
        EditedLetter read =
                letter().words("Merete Holmegaard", run("Merete Holm")).compared();

        assertEquals(List.of(ANSWER), answer(read));
        assertEquals(
                List.of(
                        new Finding(Code.VALUE_CHANGED, "minister: Merete Holmegaard → Merete Holm"),
                        new Finding(Code.WORDS_REMOVED, "Merete Holmegaard"),
                        new Finding(Code.WORDS_ADDED, "Merete Holm")),
                read.findings());
        assertEquals(
                "Et felt uden for svaret er ændret: minister: Merete Holmegaard → Merete Holm",
                read.findings().get(0).danish());
    }

    @Test
    void a_sentence_put_in_above_the_answer_is_told() {
        EditedLetter read = letter().instead(
                        "/<", paragraph(run("Med venlig hilsen")) + paragraph("Underskrift", run("/")))
                .compared();

        assertEquals(List.of(ANSWER), answer(read));
        assertEquals(found(Code.WORDS_ADDED, "Med venlig hilsen"), read.findings());
    }

    @Test
    void a_line_taken_out_of_the_foot_is_told() {
        EditedLetter read = letter().part("word/footer1.xml", run("1216 København K."), run(""))
                .compared();

        assertEquals(
                List.of(Code.VALUE_CHANGED, Code.WORDS_REMOVED),
                read.findings().stream().map(Finding::code).toList());
        assertEquals(
                new Finding(Code.WORDS_REMOVED, "1216 København K."),
                read.findings().get(1));
    }

    @Test
    void another_kind_of_blank_is_no_change() {
        EditedLetter read =
                letter().words("22.\u00A0maj 2025", run("22. maj  2025")).compared();

        assertEquals(List.of(), read.findings());
    }

    @Test
    void a_deleted_control_is_told() {
        LetterEdit edit = letter();
        edit.replace(edit.control("embedsmand"), "");

        assertEquals(
                List.of(
                        new Finding(Code.CONTROL_GONE, "embedsmand"),
                        new Finding(Code.WORDS_REMOVED, "Jens-Ole Tvede Krag")),
                edit.compared().findings());
    }

    @Test
    void a_control_that_lost_its_name_and_kept_its_words_is_not() {
        LetterEdit edit = letter();
        edit.replace(edit.control("embedsmand"), run("Jens-Ole Tvede Krag"));

        assertEquals(List.of(), edit.compared().findings());
    }

    @Test
    void a_second_control_of_one_name_with_other_words_is_told() {
        LetterEdit edit = letter();
        String control = edit.control("embedsmand");
        edit.replace(control, control + control.replace("Jens-Ole", "Ole"));

        assertEquals(found(Code.CONTROL_DOUBLED, "embedsmand"), edit.read().findings());
        assertEquals("Jens-Ole Tvede Krag", edit.read().values().get("embedsmand"));
    }

    @Test
    void a_control_that_shows_its_help_text_is_empty() {
        LetterEdit edit = letter();
        String control = edit.control("embedsmand");
        edit.replace(control, control.replace("</w:sdtPr>", PLACEHOLDER).replace("Jens-Ole Tvede Krag", "Skriv navn"));

        assertEquals(found(Code.PLACEHOLDER_LEFT, "embedsmand"), edit.read().findings());
        assertEquals("", edit.read().values().get("embedsmand"));
    }

    @Test
    void an_answer_that_is_only_help_text_is_no_answer() {
        LetterEdit edit = letter();
        String control = edit.control("svar");
        EditedLetter read = edit.replace(control, control.replace("</w:sdtPr>", PLACEHOLDER))
                .read();

        assertEquals(List.of(), read.answer());
        assertEquals(
                List.of(new Finding(Code.PLACEHOLDER_LEFT, "svar"), new Finding(Code.ANSWER_NOT_FOUND, "")),
                read.findings());
    }

    @Test
    void without_its_control_the_answer_is_read_from_the_bookmark() {
        LetterEdit edit = letter();
        String control = edit.control("svar");
        String bookmark = control.substring(control.indexOf("<w:bookmarkStart"), control.indexOf("</w:sdtContent>"));
        EditedLetter read =
                edit.replace(control, bookmark + paragraph(run("Nedenunder."))).compared();

        assertEquals(List.of(ANSWER, "Nedenunder."), answer(read));
        assertEquals(
                List.of(
                        new Finding(Code.ANSWER_CONTROL_GONE, ""),
                        new Finding(Code.TEXT_BELOW_ANSWER, "Nedenunder."),
                        new Finding(Code.WORDS_ADDED, "Nedenunder.")),
                read.findings());
    }

    @Test
    void without_control_and_bookmark_the_answer_is_what_follows_svar() {
        LetterEdit edit = letter();
        EditedLetter read = edit.replace(edit.control("svar"), paragraph(run(ANSWER)) + paragraph(run("Og mere.")))
                .compared();

        assertEquals(List.of(ANSWER, "Og mere."), answer(read));
        assertEquals(found(Code.ANSWER_CONTROL_GONE, ""), read.findings());
    }

    @Test
    void without_a_heading_too_no_answer_is_found() {
        LetterEdit edit = letter();
        edit.replace(edit.control("svar"), "");
        edit.instead("Svar:", "");

        EditedLetter read = edit.read();
        assertEquals(List.of(), read.answer());
        assertEquals(found(Code.ANSWER_NOT_FOUND, ""), read.findings());
    }

    @Test
    void of_two_controls_for_the_answer_both_are_read_in_their_order() {
        LetterEdit edit = letter();
        String control = edit.control("svar");
        EditedLetter read = edit.replace(control, control + control.replace(ANSWER, "Og mere."))
                .read();

        assertEquals(List.of(ANSWER, "Og mere."), answer(read));
        assertEquals(found(Code.ANSWER_CONTROL_DOUBLED, ""), read.findings());
    }

    @Test
    void words_typed_between_svar_and_its_control_belong_to_the_answer() {
        EditedLetter read = letter().below("Svar:", paragraph(run("Ovenover."))).read();

        assertEquals(List.of("Ovenover.", ANSWER), answer(read));
        assertEquals(found(Code.TEXT_ABOVE_ANSWER, "Ovenover."), read.findings());
    }

    @Test
    void words_typed_below_the_control_belong_to_the_answer() {
        LetterEdit edit = letter();
        String control = edit.control("svar");
        EditedLetter read =
                edit.replace(control, control + paragraph(run("Nedenunder."))).read();

        assertEquals(List.of(ANSWER, "Nedenunder."), answer(read));
        assertEquals(found(Code.TEXT_BELOW_ANSWER, "Nedenunder."), read.findings());
    }

    @Test
    void the_question_is_read_without_its_marks_and_a_change_in_it_is_told() {
        String question =
                "Hvad er den samlede udgift til de 12\u00A0300 timer, der er nævnt i aktstykket, opgjort i mio.\u00A0kr.?";
        assertEquals(List.of(question), Told.of(letter().read().question()));

        LetterEdit edit = letter();
        EditedLetter read =
                edit.words("”" + question + "”", run("”Hvad er udgiften?”")).compared();
        assertEquals(List.of("Hvad er udgiften?"), Told.of(read.question()));
        assertEquals(Code.VALUE_CHANGED, read.findings().get(0).code());
    }

    @Test
    void a_statement_keeps_its_authority() {
        Block statement = new Block.Quote("Skatteministeriet", List.of(Block.Paragraph.of("Ordene er vores.")));
        LetterEdit edit = LetterEdit.of(Block.Paragraph.of("Oplyst er:"), statement);

        assertEquals(List.of("Oplyst er:", "> Ordene er vores."), answer(edit.read()));
        assertEquals(List.of("Oplyst er:", "> Skatteministeriet: Ordene er vores."), answer(edit.compared()));

        edit.words("”Ordene er vores.”", run("”Andre ord.”"));
        assertEquals(List.of("Oplyst er:", "> Skatteministeriet: Andre ord."), answer(edit.compared()));
    }

    @Test
    void a_statement_put_in_is_nobody_s_until_somebody_says_so() {
        Block statement = new Block.Quote("Skatteministeriet", List.of(Block.Paragraph.of("Ordene er vores.")));
        LetterEdit edit = LetterEdit.of(statement, Block.Paragraph.of("Tilsvarende:"))
                .below("Tilsvarende:", paragraph("Citat", run("”Helt nye ord.”")));

        assertEquals(
                List.of("> Skatteministeriet: Ordene er vores.", "Tilsvarende:", "> Helt nye ord."),
                answer(edit.compared()));
    }
}
