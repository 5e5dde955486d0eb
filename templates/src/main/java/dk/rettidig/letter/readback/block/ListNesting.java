package dk.rettidig.letter.readback.block;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.readback.word.Looks.Numbered;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list being read, with the lists inside its items. */
final class ListNesting {
    private final int number;
    private final int level;
    private final Block.Marker marker;
    private final List<Block.Item> items = new ArrayList<>();
    private List<Block> item = new ArrayList<>();
    private @Nullable ListNesting inner;

    ListNesting(Numbered first) {
        number = first.list();
        level = first.level();
        marker = first.counted() ? Block.Marker.NUMBER : Block.Marker.BULLET;
    }

    /** A deeper item always belongs inside; one on our level only when it is of our list. */
    boolean takes(Numbered next) {
        return next.level() > level || (next.level() == level && next.list() == number);
    }

    void addItem(Numbered numbered, Block words) {
        if (numbered.level() > level && !item.isEmpty()) {
            ListNesting list = inner;
            if (list == null || !list.takes(numbered)) {
                endInner();
                list = new ListNesting(numbered);
                inner = list;
            }
            list.addItem(numbered, words);
            return;
        }
        endItem();
        item.add(words);
    }

    void addToItem(Block block) {
        if (inner == null) {
            item.add(block);
        } else {
            inner.addToItem(block);
        }
    }

    /** A list is not over while its last item ends with a colon: what follows belongs to it. */
    boolean expectsMore() {
        List<Block> last = inner == null ? item : List.of();
        return !last.isEmpty()
                && last.get(last.size() - 1) instanceof Block.Paragraph paragraph
                && Inlines.plain(paragraph.content()).endsWith(":");
    }

    Block finish() {
        endItem();
        return new Block.ItemList(marker, items);
    }

    private void endItem() {
        endInner();
        if (!item.isEmpty()) {
            items.add(new Block.Item(item));
            item = new ArrayList<>();
        }
    }

    private void endInner() {
        ListNesting list = inner;
        if (list != null) {
            item.add(list.finish());
            inner = null;
        }
    }
}
