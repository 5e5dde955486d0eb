package dk.rettidig.web.frame;

import dk.rettidig.web.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param address the page's own address, to come back to after the language was changed
 * @param menu the ways to the main pages; empty before login
 * @param reader the name of the person logged in
 * @param more further ways, under the reader's name
 */
public record Frame(
        Messages words,
        String address,
        List<MenuItem> menu,
        @Nullable String reader,
        List<MenuItem> more,
        List<Notice> notices) {

    public Frame {
        menu = List.copyOf(menu);
        more = List.copyOf(more);
        notices = List.copyOf(notices);
    }
}
