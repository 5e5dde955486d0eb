package dk.rettidig.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.letter.Block;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    /** Each letter is a paragraph. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "abc | abc | ''",
                "''  | a   | +a",
                "a   | ''  | -a",
                "abc | axc | -b +x",
                "abc | ac  | -b",
                "ac  | abc | +b",
                "abc | cab | +c -c",
                "abc | xyz | -a -b -c +x +y +z"
            })
    void the_fewest_paragraphs_are_removed_and_added(String before, String after, String changes) {
        assertEquals(
                changes,
                Change.between(paragraphs(before), paragraphs(after)).stream()
                        .map(change -> (change.kind() == Change.Kind.ADDED ? "+" : "-") + change.text())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void a_blank_that_does_not_break_is_no_change() {
        List<Block> before = List.of(Block.Paragraph.of("Den 27. marts 2023."));
        List<Block> bound = List.of(Block.Paragraph.of("Den 27.\u00a0marts 2023."), Block.Paragraph.of("§\u00a02."));

        assertEquals(List.of(before.get(0), bound.get(1)), Change.unbound(bound, before));
    }

    private static List<Block> paragraphs(String letters) {
        return Arrays.stream(letters.split("", -1))
                .filter(letter -> !letter.isEmpty())
                .<Block>map(Block.Paragraph::of)
                .toList();
    }
}
