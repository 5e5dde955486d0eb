package dk.rettidig.question.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TellingWordsTest {

    @Test
    void the_longest_words_are_looked_for() {
        assertEquals(
                List.of("våbentilladels", "ventetid", "politi"),
                TellingWords.of("Hvad er ventetiden på en våbentilladelse hos politiet?")
                        .words());
    }

    @Test
    void no_more_than_eight_are_looked_for() {
        String text = "cykler droner hunde heste biler skibe fly tog busser våben uniformer radioer kameraer";

        assertEquals(8, TellingWords.of(text).words().size());
    }

    @Test
    void a_text_without_a_word_of_its_own_looks_for_nothing() {
        assertTrue(TellingWords.of("Vil ministeren oplyse, hvor mange?").isEmpty());
    }

    @Test
    void a_query_asks_for_any_of_them() {
        assertEquals(
                "(lower(q.text) like :word0 or lower(q.text) like :word1)",
                new TellingWords(List.of("droner", "politi")).in("q.text"));
    }
}
