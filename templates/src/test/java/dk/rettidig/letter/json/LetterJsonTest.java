package dk.rettidig.letter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.Facts;
import dk.rettidig.letter.Inline;
import dk.rettidig.letter.Letter;
import dk.rettidig.letter.LetterKind;
import dk.rettidig.letter.Line;
import dk.rettidig.letter.Wording;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterJsonTest {

    private static Letter read(String fields) {
        return LetterJson.read("{\"kind\": \"ANSWER\", \"title\": \"Svar\"" + fields.replace('\'', '"') + "}");
    }

    @Test
    void what_is_left_out_is_empty_or_the_templates_own() {
        assertEquals(
                new Letter(
                        LetterKind.ANSWER,
                        "Svar",
                        null,
                        List.of(),
                        new Facts(null, null, null, null, null),
                        null,
                        Wording.OF_THE_TEMPLATE,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of()),
                read(""));
    }

    @Test
    void a_string_stands_for_a_paragraph_a_line_an_item_and_a_cell_of_plain_text() {
        Letter letter = read(
                """
                , 'sender': ['Slotsholmsgade 10', ''],
                'answer': ['Ja.', {'type': 'list', 'marker': 'NUMBER', 'items': ['En']},
                           {'type': 'table', 'rows': [{'header': true, 'cells': ['År', {'content': 'Antal', 'columns': 2}]}]}]
                """);

        assertEquals(
                List.of(new Line(List.of(Inline.Text.plain("Slotsholmsgade 10"))), new Line(List.of())),
                letter.sender());
        assertEquals(
                List.of(
                        Block.Paragraph.of("Ja."),
                        new Block.ItemList(
                                Block.Marker.NUMBER, List.of(new Block.Item(List.of(Block.Paragraph.of("En"))))),
                        new Block.Table(
                                null,
                                List.of(new Block.Row(
                                        true,
                                        List.of(
                                                Block.Cell.of("År"),
                                                new Block.Cell(List.of(Inline.Text.plain("Antal")), 2, 1)))))),
                letter.answer());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
            , 'farve': 'blå'                                                          | farve                   | feltet findes ikke
            , 'answer': [{'type': 'heading', 'level': 1, 'content': 'A', 'size': 3}]   | answer[0].size          | feltet findes ikke
            , 'answer': ['A', {'type': 'billede'}]                                    | answer[1]               | typen "billede" findes ikke her
            , 'facts': {'date': '4. september'}                                       | facts.date              | en dato skrives som 2024-09-04
            , 'kind': 'BREV'                                                          |                         | Duplicate
            , 'answer': [{'type': 'link', 'address': 'https://x'}]                    | answer[0]               | typen "link" findes ikke her
            """)
    void a_mistake_is_refused_with_its_place(String fields, String path, String reason) {
        UnreadableLetter refused = assertThrows(UnreadableLetter.class, () -> read(fields));

        assertEquals(path == null ? "" : path, refused.path());
        assertEquals(true, String.valueOf(refused.getMessage()).contains(reason), refused.getMessage());
    }

    @Test
    void a_letter_without_a_kind_is_refused() {
        UnreadableLetter refused = assertThrows(UnreadableLetter.class, () -> LetterJson.read("{\"title\": \"Svar\"}"));

        assertEquals("kind: feltet mangler", refused.getMessage());
    }

    @Test
    void an_asker_must_say_whether_he_sits_in_the_committee() {
        UnreadableLetter refused = assertThrows(
                UnreadableLetter.class,
                () -> read(
                        """
                , 'subject': {'number': '1', 'matter': {'type': 'general'}, 'committee': 'Retsudvalg',
                'minister': 'justitsministeren', 'askedOn': '2024-07-04',
                'askers': [{'name': 'Bo Øllegaard', 'party': 'V'}]}
                """));

        assertEquals("subject.askers[0].committeeMember: feltet mangler", refused.getMessage());
    }

    @Test
    void what_is_no_JSON_says_so() {
        UnreadableLetter refused = assertThrows(UnreadableLetter.class, () -> LetterJson.read("{"));

        assertEquals(true, String.valueOf(refused.getMessage()).startsWith("filen er ikke JSON"));
    }
}
