package dk.rettidig.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.Inline;
import dk.rettidig.letter.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTest {

    @Test
    void a_blank_line_ends_a_paragraph_and_a_dash_begins_an_item() {
        Written written = Written.ofText("# Indsatsen\nFørste afsnit.\n\nAndet afsnit.\n- et\n- to");
        assertEquals(
                List.of(
                        new Block.Heading(1, plain("Indsatsen")),
                        Block.Paragraph.of("Første afsnit."),
                        Block.Paragraph.of("Andet afsnit."),
                        new Block.ItemList(Block.Marker.BULLET, List.of(item("et"), item("to")))),
                written.blocks());
    }

    @Test
    void a_quote_in_a_form_names_the_hearing_it_comes_from() {
        Written written = Written.ofText("Følgende:\n\n[citat 112]\n> Første.\n>\n> Andet.\n\nEfter.");
        assertEquals(Map.of(1, 112L), written.hearings());
        assertEquals(
                new Block.Quote(null, List.of(Block.Paragraph.of("Første."), Block.Paragraph.of("Andet."))),
                written.blocks().get(1));
    }

    @Test
    void for_eyes_a_quote_stands_behind_a_mark_and_its_hearing_has_no_number() {
        assertEquals(
                "Følgende:\n\n» Første.\n\n» Andet.\n\nFyns Politi:\n» Tredje.",
                Written.ofText("Følgende:\n\n[citat 112]\n> Første.\n>\n> Andet.\n\n[citat: Fyns Politi]\n> Tredje.")
                        .readable());
    }

    @Test
    void a_quote_without_words_stands_for_the_whole_statement() {
        assertEquals(Written.ofText("[citat 7]"), Written.ofJson("[{\"type\":\"quote\",\"hearing\":7}]"));
    }

    @Test
    void a_table_has_a_row_that_names_its_columns() {
        Written written = Written.ofText("|= Sager\n| Kreds | 2023 |\n|---|---|\n| Fyn | 12 |\n| I alt {2x1} |");
        Block.Table table = (Block.Table) written.blocks().get(0);
        assertEquals("Sager", table.caption());
        assertEquals(
                List.of(true, false, false),
                table.rows().stream().map(Block.Row::header).toList());
        assertEquals(2, table.rows().get(2).cells().get(0).columns());
    }

    @Test
    void marks_in_the_middle_of_words_can_be_written_as_themselves() {
        assertEquals(plain("5 * 3"), MarkedWords.of("5 * 3"));
        assertEquals(plain("a *b* c"), MarkedWords.of("a \\*b\\* c"));
        assertEquals(
                List.of(Text.plain("jf. "), new Text("loven", true, false), new Inline.Footnote(plain("Note"))),
                MarkedWords.of("jf. **loven**^[Note]"));
    }

    @Test
    void a_footnote_between_blocks_hangs_on_the_paragraph_before_it() {
        Written written = Written.ofJson("[\"Se her.\",{\"type\":\"footnote\",\"text\":\"Noten.\"}]");
        assertEquals(
                List.of(new Block.Paragraph(List.of(Text.plain("Se her."), new Inline.Footnote(plain("Noten."))))),
                written.blocks());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}; blocks",
                "[{'type':'picture'}]; blocks[0].type",
                "['ok',{'type':'list','items':[]}]; blocks[1].items",
                "[{'type':'heading','level':9,'text':'x'}]; blocks[0].level",
                "[{'type':'paragraph','content':[{'type':'link','address':'javascript:x'}]}]; blocks[0].content[0]",
                "[{'type':'footnote','text':'x'}]; blocks[0]",
                "['\\u0007']; blocks[0]",
                "[17]; blocks[0]",
            })
    void what_means_nothing_is_refused_with_its_place(String json, String place) {
        Unreadable refused = assertThrows(Unreadable.class, () -> Written.ofJson(json.replace('\'', '"')));
        assertEquals(place, refused.place());
    }

    @Test
    void what_is_written_is_read_again_from_json_and_from_text() {
        Random random = new Random(4711);
        for (int i = 0; i < 2000; i++) {
            List<Block> blocks = blocks(random, 3);
            Written written = new Written(blocks, blocks.get(0) instanceof Block.Quote ? Map.of(0, 12L) : Map.of());
            assertEquals(written, Written.ofJson(written.toJson()), "json " + i);
            assertEquals(written, Written.ofText(written.toText()), () -> written.toText());
        }
    }

    private static List<Block> blocks(Random random, int depth) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            Block next = block(random, depth);
            // Two lists or tables without a word between them are one.
            if (blocks.isEmpty() || next instanceof Block.Paragraph || blocks.get(i - 1) instanceof Block.Paragraph) {
                blocks.add(next);
            } else {
                blocks.add(new Block.Paragraph(words(random)));
            }
        }
        return blocks;
    }

    private static Block block(Random random, int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(5)) {
            case 1 -> new Block.Heading(1 + random.nextInt(3), words(random));
            case 2 -> new Block.Quote(null, blocks(random, depth - 1));
            case 3 ->
                new Block.ItemList(
                        random.nextBoolean() ? Block.Marker.BULLET : Block.Marker.NUMBER,
                        List.of(new Block.Item(blocks(random, depth - 1)), item("sidste")));
            case 4 ->
                new Block.Table(
                        random.nextBoolean() ? "Tabel" : null,
                        List.of(
                                new Block.Row(random.nextBoolean(), List.of(cell(random), cell(random))),
                                new Block.Row(false, List.of(new Block.Cell(words(random), 2, 1)))));
            default -> new Block.Paragraph(words(random));
        };
    }

    private static Block.Cell cell(Random random) {
        return new Block.Cell(words(random), 1, 1);
    }

    private static final List<String> HARD = List.of(
            "ord", "# x", "- x", "> x", "| x", "1. x", "a*b", "[citat 3]", "^[x", "\\", "x {2x1}", "“", "2023.");

    private static List<Inline> words(Random random) {
        List<Inline> words = new ArrayList<>();
        words.add(Text.plain(HARD.get(random.nextInt(HARD.size()))));
        if (random.nextBoolean()) {
            words.add(new Text(HARD.get(random.nextInt(HARD.size())), random.nextBoolean(), true));
        }
        if (random.nextInt(4) == 0) {
            words.add(new Inline.Link("https://www.example.dk/a(b)", plain("stedet")));
        }
        if (random.nextInt(4) == 0) {
            words.add(new Inline.Footnote(plain(HARD.get(random.nextInt(HARD.size())))));
        }
        return words;
    }

    private static List<Inline> plain(String text) {
        return List.of(Text.plain(text));
    }

    private static Block.Item item(String text) {
        return new Block.Item(List.of(Block.Paragraph.of(text)));
    }
}
