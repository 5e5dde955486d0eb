package dk.rettidig.letter.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.Inline;
import dk.rettidig.letter.Letter;
import dk.rettidig.letter.golden.Golden;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TypographyTest {

    /** {@code _} is a space that binds. The rules are those of Dansk Sprognævn and of the letters themselves. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
            spørgsmål nr. 1193 (Alm. del)         | spørgsmål nr._1193 (Alm. del)
            Spørgsmål Nr. 7                       | Spørgsmål Nr._7
            straffelovens § 262 a, stk. 1, nr. 2  | straffelovens §_262 a, stk._1, nr._2
            §§ 2-4 og pkt. 2.3                    | §§_2-4 og pkt._2.3
            § 9, litra b                          | § 9, litra_b
            den 4. september 2024                 | den 4._september 2024
            fra 27. marts til 1. maj              | fra 27._marts til 1._maj
            i 2. kvartal og 1. instans            | i 2. kvartal og 1. instans
            90 pct. af 12 kr.                     | 90_pct. af 12_kr.
            8,4 mio. kr. og 3 mia. kroner         | 8,4_mio._kr. og 3_mia._kroner
            opgjort i mio. kr.                    | opgjort i mio._kr.
            12 300 timer, 1 000 000 borgere       | 12_300 timer, 1_000_000 borgere
            i 2023 400 sager                      | i 2023 400 sager
            T +45 7226 8400                       | T +45 7226 8400
            (L 95) og B 115                       | (L_95) og B_115
            aktstykke 108, kl. 9.30, ca. 5, s. 14 | aktstykke_108, kl._9.30, ca._5, s._14
            i alt 5 sager                         | i alt 5 sager
            2 år og 6 måneder                     | 2 år og 6 måneder
            """)
    void spaces_that_keep_a_number_with_its_word_bind(String typed, String set) {
        // The table has single spaces where a row means the ones that do not bind.
        assertEquals(set.replace('_', '\u00A0').replace("§ 9", "§\u00A09"), Typography.of(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
            "lige"            | ”lige”
            “engelske”        | ”engelske”
            „tyske“           | ”tyske”
            ”danske”          | ”danske”
            »vinkler«         | »vinkler«
            'enkelte'         | ’enkelte’
            Lars' og EU's     | Lars’ og EU’s
            """)
    void every_kind_of_mark_becomes_the_danish_one(String typed, String set) {
        assertEquals(set, Typography.of(typed));
    }

    @Test
    void inside_a_statement_typed_marks_are_the_inner_ones_and_danish_ones_stay_as_they_are() {
        Block quote = new Block.Quote(
                "Rigspolitiet",
                List.of(
                        Block.Paragraph.of("en \"plan\" og en ”prioritet”"),
                        new Block.Quote(null, List.of(Block.Paragraph.of("et \"ord\"")))));

        assertEquals(
                List.of(new Block.Quote(
                        "Rigspolitiet",
                        List.of(
                                Block.Paragraph.of("en ’plan’ og en ”prioritet”"),
                                new Block.Quote(null, List.of(Block.Paragraph.of("et ”ord”")))))),
                Typography.of(Golden.named("seed-004").letter().withAnswer(List.of(quote)))
                        .answer());
    }

    @Test
    void the_addresses_of_links_are_not_touched() {
        Inline.Link link = new Inline.Link("https://www.ft.dk/?q='nr. 1'", List.of(Inline.Text.plain("nr. 1")));
        Letter letter = Golden.named("seed-004").letter().withAnswer(List.of(new Block.Paragraph(List.of(link))));

        assertEquals(
                new Inline.Link("https://www.ft.dk/?q='nr. 1'", List.of(Inline.Text.plain("nr.\u00A01"))),
                ((Block.Paragraph) Typography.of(letter).answer().get(0))
                        .content()
                        .get(0));
    }

    static Stream<Golden> letters() throws IOException {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void setting_a_letter_twice_is_setting_it_once(Golden golden) {
        Letter once = Typography.of(golden.letter());

        assertEquals(once, Typography.of(once));
    }

    @ParameterizedTest
    @CsvSource({"2024-09-04, 4._september 2024", "2025-03-31, 31._marts 2025", "2000-01-01, 1._januar 2000"})
    void a_date_is_written_in_danish_whatever_the_machine_speaks(LocalDate date, String words) {
        assertEquals(words.replace('_', '\u00A0'), DanishDate.of(date));
    }
}
