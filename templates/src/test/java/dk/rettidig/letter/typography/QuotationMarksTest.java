package dk.rettidig.letter.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.Inline;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationMarksTest {

    private static Block text(String text) {
        return Block.Paragraph.of(text);
    }

    private static Block.Quote quote(Block... blocks) {
        return new Block.Quote(null, List.of(blocks));
    }

    private static Block.ItemList list(String... items) {
        return new Block.ItemList(
                Block.Marker.BULLET,
                List.of(items).stream()
                        .map(item -> new Block.Item(List.of(text(item))))
                        .toList());
    }

    private static List<Block> marked(Block... blocks) {
        return QuotationMarks.within(List.of(blocks));
    }

    @Test
    void a_statement_opens_on_its_first_paragraph_and_closes_on_its_last_only() {
        assertEquals(
                List.of(text("Følgende:"), quote(text("”En."), text("To."), text("Tre.”")), text("Slut.")),
                marked(text("Følgende:"), quote(text("En."), text("To."), text("Tre.")), text("Slut.")));
    }

    @Test
    void a_districts_words_inside_take_the_single_mark() {
        assertEquals(
                List.of(quote(text("”Kredsen:"), quote(text("’En."), text("To.’")), text("Slut.”"))),
                marked(quote(text("Kredsen:"), quote(text("En."), text("To.")), text("Slut."))));
    }

    @Test
    void quotes_that_end_together_close_from_the_inside_out() {
        assertEquals(
                List.of(quote(text("”A"), quote(text("’B"), quote(text("”C”’”"))))),
                marked(quote(text("A"), quote(text("B"), quote(text("C"))))));
    }

    @Test
    void a_quote_that_begins_with_a_quote_opens_from_the_outside_in() {
        assertEquals(List.of(quote(quote(text("”’A’")), text("B”"))), marked(quote(quote(text("A")), text("B"))));
    }

    @Test
    void marks_stand_in_lists_and_headings_where_those_come_first_or_last() {
        Block.Heading heading = new Block.Heading(1, List.of(Inline.Text.plain("1. Tal")));
        Block.Heading opened = new Block.Heading(1, List.of(Inline.Text.plain("”1. Tal")));

        assertEquals(List.of(quote(opened, list("a", "b”"))), marked(quote(heading, list("a", "b"))));
    }

    @Test
    void a_table_opens_in_its_caption_and_closes_in_its_last_cell() {
        Block.Row row = new Block.Row(false, List.of(Block.Cell.of("2019"), Block.Cell.of("1.903")));
        Block.Row closed = new Block.Row(false, List.of(Block.Cell.of("2019"), Block.Cell.of("1.903”")));

        assertEquals(
                List.of(quote(new Block.Table("”Tabel 1", List.of(closed)))),
                marked(quote(new Block.Table("Tabel 1", List.of(row)))));
    }

    @Test
    void a_mark_takes_the_look_of_the_word_it_stands_at() {
        Inline.Text strong = new Inline.Text("Nej", true, false);

        assertEquals(
                List.of(new Block.Paragraph(List.of(new Inline.Text("”Nej”", true, false)))),
                QuotationMarks.around(List.of(new Block.Paragraph(List.of(strong)))));
    }

    @Test
    void nothing_quoted_is_nothing() {
        assertEquals(List.of(), QuotationMarks.around(List.of()));
        assertEquals(List.of(quote()), marked(quote()));
    }
}
