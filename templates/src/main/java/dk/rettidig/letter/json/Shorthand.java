package dk.rettidig.letter.json;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.Facts;
import dk.rettidig.letter.Inline;
import dk.rettidig.letter.Line;
import dk.rettidig.letter.Wording;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a plain string says all there is to say, and what a part left out means. */
final class Shorthand {

    /** What a string stands for, by the type that is wanted there. */
    static final Map<Class<?>, Function<String, Object>> MEANT = Map.of(
            Inline.class, Inline.Text::plain,
            Block.class, Block.Paragraph::of,
            Block.Item.class, text -> new Block.Item(List.of(Block.Paragraph.of(text))),
            Shapes.WrittenCell.class, text -> new Shapes.WrittenCell(words(text), null, null),
            Line.class, text -> new Line(words(text)));

    /** What is meant where nothing is written. */
    static final Map<Class<?>, Object> LEFT_OUT =
            Map.of(Facts.class, new Facts(null, null, null, null, null), Wording.class, Wording.OF_THE_TEMPLATE);

    private Shorthand() {}

    private static List<Inline> words(String text) {
        return text.isEmpty() ? List.of() : List.of(Inline.Text.plain(text));
    }

    /** The string that says the same as the value, or null when it takes more. */
    static @Nullable String of(Object value) {
        if (value instanceof Inline.Text text) {
            return text.strong() || text.emphasis() ? null : text.text();
        } else if (value instanceof Block.Paragraph paragraph) {
            return only(paragraph.content());
        } else if (value instanceof Block.Item item) {
            return only(item.content());
        } else if (value instanceof Block.Cell cell) {
            return cell.columns() == 1 && cell.rows() == 1 ? onlyOrEmpty(cell.content()) : null;
        } else if (value instanceof Line line) {
            return onlyOrEmpty(line.content());
        }
        return null;
    }

    private static @Nullable String onlyOrEmpty(List<Inline> content) {
        return content.isEmpty() ? "" : only(content);
    }

    private static @Nullable String only(List<?> content) {
        return content.size() == 1 ? of(content.get(0)) : null;
    }
}
