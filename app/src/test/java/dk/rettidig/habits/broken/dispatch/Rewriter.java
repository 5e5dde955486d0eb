package dk.rettidig.habits.broken.dispatch;

import dk.rettidig.letter.docx.ManuscriptReader;
import org.jspecify.annotations.Nullable;

/** A dispatch that opens the letter after it was signed. */
class Rewriter {
    @Nullable
    ManuscriptReader reader;
}
