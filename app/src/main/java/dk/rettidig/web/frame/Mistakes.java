package dk.rettidig.web.frame;

import dk.rettidig.web.page.Ui;
import dk.rettidig.web.parts.form.Mistake;
import java.util.List;

/** The wrong fields of the form that was sent, for the summary at the top of its page. */
public final class Mistakes {

    private Mistakes() {}

    public static List<Mistake> of(Ui ui) {
        return ui.problem().stream()
                .flatMap(problem -> problem.errors().stream())
                .map(error -> new Mistake(error.field(), ui.say(error.message())))
                .toList();
    }
}
