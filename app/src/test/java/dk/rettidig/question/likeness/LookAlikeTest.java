package dk.rettidig.question.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikeTest {

    private static final List<Earlier> ASKED = List.of(
            earlier(1, "Vil ministeren oplyse, hvor mange cykler politiet har fundet og givet tilbage til ejerne?"),
            earlier(2, "Hvor mange stjålne cykler blev anmeldt til politiet i 2023?"),
            earlier(3, "Vil ministeren redegøre for ventetiden på afsoning i arresthusene?"),
            earlier(4, "Hvad er sagsbehandlingstiden for ansøgninger om våbentilladelse hos politiet?"),
            earlier(5, "Hvordan vil ministeren nedbringe ventetiden på våbentilladelser?"));

    private static Earlier earlier(int number, String text) {
        return new Earlier(number, "20231-REU-" + number, LocalDate.of(2024, 1, number), text);
    }

    private static List<Long> like(String text) {
        return LookAlike.of(text, ASKED, 5).stream().map(LookAlike::id).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Hvor mange fundne cykler har politiet givet tilbage til ejerne i 2025? | 1",
                "Hvad er ventetiden på en våbentilladelse? | 5",
                "Hvor lang er ventetiden på afsoning i et arresthus? | 3",
                "Vil ministeren oplyse antallet af ansøgninger om våbentilladelse? | 4",
            })
    void the_most_alike_comes_first(String text, long first) {
        assertEquals(first, like(text).get(0));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Vil ministeren oplyse, hvor mange det drejer sig om?",
                "Vil ministeren kommentere artiklen om fiskekvoter?",
                "12 % af 7?",
            })
    void what_shares_no_word_of_its_own_is_like_nothing(String text) {
        assertEquals(List.of(), like(text));
    }

    @Test
    void each_says_which_words_it_shares() {
        LookAlike first =
                LookAlike.of("Hvor mange cykler fandt politiet?", ASKED, 1).get(0);

        assertEquals(List.of("cykl", "politi"), first.shared());
    }

    @Test
    void the_same_words_are_wholly_alike() {
        assertEquals(100, LookAlike.of(ASKED.get(2).text(), ASKED, 1).get(0).likeness());
    }
}
