package dk.rettidig.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.letter.Block;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der henvises til besvarelsen af spørgsmål nr. 671 (Alm. del). | 671",
                "Spørgsmål nr. 1 (Alm. del) og spørgsmål nr. 22 (Alm.del). | 1 22",
                "Spørgsmål nr. 7 (Alm. del), jf. spørgsmål nr. 7 (Alm. del). | 7",
                "Spørgsmål nr. 3 (L 95) fra Folketingets Retsudvalg. | ''",
                "Der blev stillet 671 spørgsmål. | ''"
            })
    void an_answer_points_to_earlier_questions_of_general_business(String words, String numbers) {
        assertEquals(numbers, said(List.of(Block.Paragraph.of(words))));
    }

    @Test
    void what_an_authority_points_to_is_its_own_affair() {
        Block words = Block.Paragraph.of("Se spørgsmål nr. 671 (Alm. del).");

        assertEquals("", said(List.of(new Block.Quote("Rigspolitiet", List.of(words)))));
    }

    private static String said(List<Block> blocks) {
        return References.in(blocks).stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
