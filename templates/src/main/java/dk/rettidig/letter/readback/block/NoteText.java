package dk.rettidig.letter.readback.block;

import dk.rettidig.letter.Inline;
import dk.rettidig.letter.readback.word.WordFile;
import dk.rettidig.letter.readback.word.WordFile.Place;
import java.math.BigInteger;
import java.util.Optional;
import org.docx4j.wml.P;
import org.jspecify.annotations.Nullable;

/** The words of notes. A letter's notes are paragraphs; of several the next begins on a new line. */
final class NoteText {
    private final WordFile file;
    private final Losses losses;
    private final InlineReader reader;
    private Place place = Place.BODY;

    NoteText(WordFile file, Losses losses, InlineReader reader) {
        this.file = file;
        this.losses = losses;
        this.reader = reader;
    }

    /** Where the reader is now. */
    Place place() {
        return place;
    }

    Optional<Inline> of(@Nullable BigInteger id, boolean endnote) {
        if (place != Place.BODY) {
            losses.content("en fodnote i en fodnote");
            return Optional.empty();
        }
        place = endnote ? Place.ENDNOTE : Place.FOOTNOTE;
        InlineList content = new InlineList();
        for (Object each : file.note(id, endnote)) {
            if (WordFile.unwrapped(each) instanceof P paragraph) {
                if (content.mark() > 0) {
                    content.add(new Inline.LineBreak());
                }
                content.addAll(reader.of(paragraph));
            } else {
                losses.content("en tabel i en fodnote");
            }
        }
        place = Place.BODY;
        return Optional.of(new Inline.Footnote(Inlines.stripped(content.inlines())));
    }
}
