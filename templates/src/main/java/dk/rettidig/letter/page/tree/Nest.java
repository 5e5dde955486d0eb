package dk.rettidig.letter.page.tree;

import dk.rettidig.letter.manuscript.Para;
import dk.rettidig.letter.manuscript.Para.ListMarker;
import dk.rettidig.letter.manuscript.Para.Numbering;
import dk.rettidig.letter.structure.Attribute;
import dk.rettidig.letter.structure.Tag;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Finds each paragraph's place in the tree: inside a quote, inside a list's item, or straight in its column. */
public final class Nest {
    private static final float SAME_INDENT = 0.6f;

    private final Tag root;
    private final Headings headings;
    private final Deque<Tag> quotes = new ArrayDeque<>();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private float quoteIndent;

    private record OpenList(ListMarker marker, Tag list, Tag body, float indent) {}

    /** A paragraph's tag, and that of the bullet or number before it. */
    public record Place(Tag paragraph, @Nullable Tag label) {}

    public Nest(Tag root, Headings headings) {
        this.root = root;
        this.headings = headings;
    }

    public Place place(Para para) {
        Tag home = quote(para);
        ListMarker marker = para.marker();
        if (marker != null) {
            Tag item = item(home, marker, para.look().left());
            Tag label = item.child("Lbl");
            Tag body = item.child("LBody");
            lists.push(new OpenList(marker, lists.pop().list, body, para.look().left()));
            return new Place(body.child("P"), label);
        }
        OpenList open = continued(para);
        if (open != null) {
            return new Place(open.body.child("P"), null);
        }
        lists.clear();
        if (para.outline() > 0) {
            return new Place(home.child(headings.type(para.outline())), null);
        }
        return new Place(home.child("P"), null);
    }

    /** Where something without paragraph, such as a table, belongs. */
    public Tag current(float indent) {
        if (!quotes.isEmpty() && indent >= quoteIndent - SAME_INDENT && quoteIndent > 0) {
            lists.clear();
            return quotes.peek();
        }
        if (!lists.isEmpty() && indent > 0 && indent >= lists.peek().indent - SAME_INDENT) {
            return lists.peek().body;
        }
        lists.clear();
        quotes.clear();
        return root;
    }

    /** The parent of notes and figures that belong to a paragraph just placed. */
    public static Tag beside(Place place) {
        Tag parent = place.paragraph.parent();
        return parent == null ? place.paragraph : parent;
    }

    private Tag quote(Para para) {
        int depth = Quotes.depth(para.look().style());
        boolean staysInside = depth == 0
                && para.marker() != null
                && !quotes.isEmpty()
                && quoteIndent > 0
                && para.look().left() >= quoteIndent - SAME_INDENT;
        if (staysInside) {
            return quotes.element();
        }
        if (depth != quotes.size()) {
            lists.clear();
        }
        while (quotes.size() > depth) {
            quotes.pop();
        }
        while (quotes.size() < depth) {
            Tag outer = quotes.isEmpty() ? root : quotes.peek();
            quotes.push(outer.child("BlockQuote"));
        }
        if (depth > 0) {
            quoteIndent = para.look().left();
        }
        return quotes.isEmpty() ? root : quotes.peek();
    }

    private Tag item(Tag home, ListMarker marker, float indent) {
        while (!lists.isEmpty() && !continues(lists.peek().marker, marker)) {
            lists.pop();
        }
        if (lists.isEmpty() || lists.peek().marker.level() < marker.level()) {
            Tag host = lists.isEmpty() ? home : lists.peek().body;
            Tag list = host.child("L").with("List", "ListNumbering", new Attribute.Name(numbering(marker.numbering())));
            lists.push(new OpenList(marker, list, list, indent));
        }
        return lists.peek().list.child("LI");
    }

    private static boolean continues(ListMarker open, ListMarker next) {
        return open.list() == next.list() && open.level() <= next.level();
    }

    /** A paragraph without a bullet that stands under an item's text belongs to the item. */
    private @Nullable OpenList continued(Para para) {
        float left = para.look().left() + Math.min(0, para.look().firstLine());
        if (para.outline() > 0 || left <= SAME_INDENT) {
            return null;
        }
        for (OpenList open : lists) {
            if (Math.abs(open.indent - left) < SAME_INDENT) {
                return open;
            }
        }
        return null;
    }

    private static String numbering(Numbering numbering) {
        return switch (numbering) {
            case BULLET -> "Disc";
            case DECIMAL -> "Decimal";
            case LOWER_LETTER -> "LowerAlpha";
            case UPPER_LETTER -> "UpperAlpha";
            case LOWER_ROMAN -> "LowerRoman";
            case UPPER_ROMAN -> "UpperRoman";
        };
    }
}
