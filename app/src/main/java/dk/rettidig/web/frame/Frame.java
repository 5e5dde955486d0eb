package dk.rettidig.web.frame;

import dk.rettidig.language.Messages;
import dk.rettidig.people.Right;
import dk.rettidig.web.page.Ui;
import dk.rettidig.web.parts.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param address the page's own address, to come back to after the language was changed
 * @param menu the ways to the main pages; empty before login
 * @param more further ways, under the reader's name
 * @param reader the name of the person logged in
 * @param search the address the search field asks; none where there is nothing to search
 */
public record Frame(
        Messages words,
        String address,
        List<MenuItem> menu,
        List<MenuItem> more,
        @Nullable String reader,
        @Nullable String search,
        List<Notice> notices) {

    public Frame {
        menu = List.copyOf(menu);
        more = List.copyOf(more);
        notices = List.copyOf(notices);
    }

    public static Frame around(Ui ui) {
        return new Frame(
                ui.messages(),
                ui.path(),
                MenuEntry.main(ui),
                MenuEntry.further(ui),
                ui.personName().orElse(null),
                ui.may(Right.SEE_QUESTIONS) ? "/questions" : null,
                ui.done().map(words -> new Notice(Tone.OK, words)).stream().toList());
    }
}
