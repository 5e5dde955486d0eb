package dk.rettidig.writing.comparison;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.writing.comparison.Piece.Kind;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void a_word_that_was_replaced_is_shown_before_the_one_in_its_place() {
        assertEquals(
                List.of(
                        new Piece(Kind.SAME, "Politiet anvendte droner ved "),
                        new Piece(Kind.REMOVED, "29 "),
                        new Piece(Kind.ADDED, "31 "),
                        new Piece(Kind.SAME, "kampe.")),
                Comparison.of("Politiet anvendte droner ved 29 kampe.", "Politiet anvendte droner ved 31 kampe."));
    }

    @Test
    void equal_texts_are_one_piece_and_empty_ones_none() {
        assertEquals(List.of(new Piece(Kind.SAME, "Det samme.")), Comparison.of("Det samme.", "Det samme."));
        assertEquals(List.of(), Comparison.of("", ""));
        assertEquals(List.of(new Piece(Kind.ADDED, "Nyt.")), Comparison.of("", "Nyt."));
    }

    @Test
    void both_texts_can_be_read_from_the_pieces() {
        Random random = new Random(20_261_121);
        for (int i = 0; i < 500; i++) {
            String before = text(random);
            String after = text(random);
            List<Piece> pieces = Comparison.of(before, after);

            assertEquals(before, without(Kind.ADDED, pieces));
            assertEquals(after, without(Kind.REMOVED, pieces));
        }
    }

    @Test
    void texts_that_share_nothing_are_shown_one_for_the_other() {
        String before = IntStream.range(0, 3000).mapToObj(n -> "a" + n).collect(joining(" "));
        String after = IntStream.range(0, 3000).mapToObj(n -> "b" + n).collect(joining(" "));

        assertEquals(
                List.of(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after)), Comparison.of(before, after));
    }

    private static String without(Kind kind, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::words)
                .collect(joining());
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(30), 0, 6)
                .mapToObj(n -> List.of("politi", "ret", "drone", "år,", "og\n\n", "§ 2.")
                        .get(n))
                .collect(Collectors.joining(" "));
    }
}
