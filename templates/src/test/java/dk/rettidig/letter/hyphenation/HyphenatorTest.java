package dk.rettidig.letter.hyphenation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenatorTest {
    private final Hyphenator danish = Hyphenator.danish();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "spørgsmålet, spørgs-må-let",
        "menneskehandel, men-ne-ske-han-del",
        "anklagemyndigheden, ankla-ge-myn-dig-he-den",
        "besvarelse, besva-relse",
        "ressourceanvendelse, res-sour-ce-an-ven-delse",
        "ministeren, mini-ste-ren",
        "udlændingestyrelsen, udlæn-din-ge-sty-rel-sen"
    })
    void the_patterns_divide_common_words(String word, String divided) {
        assertEquals(divided, danish.show(word));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "politikredsenes, poli-ti-kredse-nes",
        "straffesager, straffe-sa-ger",
        "statsadvokaten, stats-ad-vo-ka-ten",
        "sagsbehandlingstiden, sags-be-hand-lings-ti-den",
        "utryghed, utryg-hed",
        "hvidvask, hvid-vask"
    })
    void the_exceptions_are_stronger_than_the_patterns(String word, String divided) {
        assertEquals(divided, danish.show(word));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Dehnhardt", "Lorentzen", "København", "Hummelgaard", "EMPACT", "Lundgaard"})
    void a_name_is_left_whole(String name) {
        assertEquals(name, danish.show(name));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Justitsministeriet, Justits-ministeriet",
        "Rigspolitiets, Rigs-politiets",
        "Udlændingestyrelsen, Udlændinge-styrelsen",
        "Fødevarerejseholdet, Fødevare-rejseholdet",
        "Politiet, Politiet"
    })
    void the_name_of_an_office_is_divided_where_its_words_meet(String name, String divided) {
        assertEquals(divided, danish.show(name));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"efter", "aften", "eller", "under", "igen"})
    void three_letters_stay_on_each_side(String word) {
        assertEquals(word, danish.show(word));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "jm@justitsministeriet",
                "www.justitsministeriet.dk",
                "https://politiet.dk/nyheder/meddelelser",
                "afsnit4betingelse",
                "menneske\u00adhandel"
            })
    void addresses_codes_and_words_with_soft_hyphens_are_left_whole(String text) {
        assertEquals(text, danish.show(text));
    }

    @Test
    void a_full_stop_at_the_end_of_a_sentence_makes_no_address() {
        assertEquals("den besva-relse. Det", danish.show("den besvarelse. Det"));
    }

    @Test
    void a_word_longer_than_any_is_left_whole() {
        String word = "menneskehandel".repeat(20);
        assertEquals(word, danish.show(word));
    }

    @Test
    void threads_share_one_hyphenator() {
        String[] words = {"spørgsmålet", "menneskehandel", "politikredsenes", "Justitsministeriet"};
        String[] alone = Stream.of(words).map(danish::show).toArray(String[]::new);
        String[] together = Stream.iterate(0, i -> i + 1)
                .limit(4000)
                .parallel()
                .map(i -> danish.show(words[i % words.length]))
                .toArray(String[]::new);
        String[] expected = Stream.iterate(0, i -> i + 1)
                .limit(4000)
                .map(i -> alone[i % words.length])
                .toArray(String[]::new);
        assertArrayEquals(expected, together);
    }
}
