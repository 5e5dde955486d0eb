package dk.rettidig.letter.page.tree;

import dk.rettidig.letter.manuscript.Item;
import dk.rettidig.letter.manuscript.Para;
import dk.rettidig.letter.manuscript.Run;
import java.util.List;

/** Whether anything would be heard of an item when the letter is read aloud. */
public final class Content {
    private Content() {}

    public static boolean of(Para para) {
        return para.marker() != null || para.runs().stream().anyMatch(Content::of);
    }

    public static boolean of(List<Item> items) {
        return items.stream().anyMatch(item -> !(item instanceof Para para) || of(para));
    }

    private static boolean of(Run run) {
        if (run instanceof Run.Words words) {
            return !words.text().isBlank();
        }
        if (run instanceof Run.Link link) {
            return link.runs().stream().anyMatch(Content::of);
        }
        if (run instanceof Run.Picture picture) {
            return picture.anchor() == null && picture.alternative() != null;
        }
        return run instanceof Run.Note || run instanceof Run.PageNumber;
    }
}
