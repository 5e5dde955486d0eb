package dk.rettidig.hearing.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.hearing.said.Way;
import dk.rettidig.letter.Block;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PastedTextTest {

    private static final String LONG =
            "Rigspolitiet kan oplyse, at politiet i 2024 rådede over tre droner, som blev anvendt"
                    + " ved i alt 112 indsatser i landets tolv politikredse.";

    private static List<String> kinds(String text) {
        return new TypedStatement(text, false, null, null, null)
                .words(Way.WRITTEN).blocks().stream()
                        .map(block -> block.getClass().getSimpleName())
                        .toList();
    }

    @Test
    void the_paragraphs_of_a_word_file_are_paragraphs_here() {
        assertEquals(List.of("Paragraph", "Paragraph"), kinds(LONG + "\r\nDronerne er købt i 2022."));
    }

    @Test
    void the_bullets_of_a_word_file_are_one_list() {
        String pasted = LONG + "\r\n•\tFyn\r\n\uF0B7\tBornholm\r\no\tGrønland\r\n" + LONG;

        assertEquals(List.of("Paragraph", "ItemList", "Paragraph"), kinds(pasted));
    }

    @Test
    void the_numbers_of_a_word_file_are_one_list() {
        assertEquals(List.of("Paragraph", "ItemList"), kinds(LONG + "\r\n1)\tFyn\r\n2)\tBornholm"));
    }

    @Test
    void blanks_that_do_not_break_and_hyphens_that_do_not_show_are_gone() {
        assertEquals("kl. 10 i politi kredsen", PastedText.cleaned("kl.\u00A010 i po\u00ADliti\u000Bkredsen"));
    }

    @Test
    void lines_somebody_broke_himself_stay_one_paragraph() {
        String typed = "Rigspolitiet kan oplyse, at politiet\nråder over tre droner.";

        assertEquals(typed, PastedText.cleaned(typed));
        assertEquals(List.of("Paragraph"), kinds(typed));
    }

    @Test
    void a_text_with_empty_lines_is_left_as_it_is() {
        String typed = LONG + "\nog flere.\n\n- Fyn\n- Bornholm";

        assertEquals(typed, PastedText.cleaned(typed));
        assertEquals(List.of("Paragraph", "ItemList"), kinds(typed));
    }

    @Test
    void a_quote_that_was_built_from_the_units_answers_is_kept() {
        String built = "Fyns Politi har over for Rigspolitiet oplyst følgende:\n\n[citat: Fyns Politi]\n> " + LONG;

        String blocks = new TypedStatement(built, false, null, null, null)
                .words(Way.WRITTEN).blocks().stream()
                        .filter(Block.Quote.class::isInstance)
                        .map(block -> String.valueOf(((Block.Quote) block).authority()))
                        .collect(Collectors.joining());

        assertEquals("Fyns Politi", blocks);
    }
}
