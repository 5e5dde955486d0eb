package dk.rettidig.letter.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.Facts;
import dk.rettidig.letter.Inline;
import dk.rettidig.letter.Letter;
import dk.rettidig.letter.LetterKind;
import dk.rettidig.letter.Matter;
import dk.rettidig.letter.Signatories;
import dk.rettidig.letter.Subject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter that was read can be set again. */
class LetterAgainTest {

    @Test
    void the_letter_of_2017_has_the_fields_a_person_has_written_down() {
        Letter letter = letter("seed-000");
        assertEquals(LetterKind.ANSWER, letter.kind());
        assertEquals(
                "Besvarelse af spørgsmål nr. 30 (Alm. del) fra Folketingets Udlændinge- og Integrationsudvalg",
                letter.title());
        assertEquals(
                new Facts(LocalDate.of(2017, 12, 8), "Politikontoret", "Simon Eriksen", "2017-0032/40-0040", "544422"),
                letter.facts());
        assertEquals(
                new Subject(
                        "30",
                        new Matter.General(),
                        "Udlændinge- og Integrationsudvalg",
                        "justitsministeren",
                        LocalDate.of(2017, 10, 16),
                        List.of(new Subject.Asker("Pernille Bendixen", "DF", true))),
                letter.subject());
        assertEquals(new Signatories("Søren Pape Poulsen", "Jesper Jarnit"), letter.signatories());
        assertNull(letter.wording().heading());
        assertEquals(4, letter.answer().size());
    }

    @Test
    void the_letter_of_2024_quotes_the_police_in_eleven_paragraphs() {
        Letter letter = letter("seed-004");
        assertEquals(2, letter.answer().size());
        Block.Quote quote = (Block.Quote) letter.answer().get(1);
        assertEquals("Rigspolitiet", quote.authority());
        assertEquals(11, quote.content().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed-000", "seed-004"})
    void every_word_of_the_letter_is_set_again_in_its_order(String name) {
        assertEquals(words(ReadingCase.named(name).text()), words(set(letter(name))));
    }

    /** The letter's parts in the order they stand on its pages. */
    private static String set(Letter letter) {
        StringJoiner text = new StringJoiner("\n");
        text.add(letter.letterhead());
        letter.addressee().forEach(text::add);
        Facts facts = letter.facts();
        LocalDate date = facts.date();
        assertNotNull(date);
        text.add("Dato: " + date.format(DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"))));
        text.add("Kontor: " + facts.office()).add("Sagsbeh: " + facts.caseOfficer());
        text.add("Sagsnr.: " + facts.caseNumber()).add("Dok.: " + facts.documentNumber());
        addUnlessNull(text, letter.wording().heading());
        addUnlessNull(text, letter.wording().opening());
        Signatories names = letter.signatories();
        assertNotNull(names);
        text.add(names.minister()).add("/").add(names.official());
        letter.sender().forEach(line -> text.add(plain(line.content())));
        addUnlessNull(text, letter.wording().questionHeading());
        text.add("”" + blocks(letter.question()) + "”").add("Svar:").add(blocks(letter.answer()));
        return text.toString();
    }

    private static void addUnlessNull(StringJoiner text, @Nullable String words) {
        if (words != null) {
            text.add(words);
        }
    }

    private static String blocks(List<Block> blocks) {
        return blocks.stream().map(LetterAgainTest::block).collect(Collectors.joining("\n"));
    }

    private static String block(Block block) {
        if (block instanceof Block.Quote quote) {
            return "”" + blocks(quote.content()) + "”";
        }
        return plain(((Block.Paragraph) block).content());
    }

    private static String plain(List<Inline> content) {
        return content.stream().map(inline -> ((Inline.Text) inline).text()).collect(Collectors.joining());
    }

    /** The seeds came as Markdown; what stands there is compared, not its marks, its line breaks or its links' addresses. */
    private static List<String> words(String text) {
        String bare = text.replaceAll("(?m)^#+ ", "").replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1");
        return List.of(bare.strip().split("\\s+", -1));
    }

    private static Letter letter(String name) {
        Letter letter = Reader.read(ReadingCase.named(name).text()).toLetter();
        assertNotNull(letter);
        return letter;
    }
}
