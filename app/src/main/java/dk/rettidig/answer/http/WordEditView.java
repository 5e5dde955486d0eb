package dk.rettidig.answer.http;

import dk.rettidig.answer.word.EditedWords;
import dk.rettidig.answer.word.WordEdit;
import dk.rettidig.language.Text;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.web.page.Page;
import dk.rettidig.writing.Written;
import dk.rettidig.writing.comparison.Comparison;
import dk.rettidig.writing.comparison.Piece;
import java.util.List;

/**
 * A letter that came back from Word, word by word against the draft it was made from.
 *
 * @param draft the number of that draft
 * @param taken whether its changes stand in a draft already
 * @param findings what a person should look at
 * @param settled whether no revision is open and no comment waits for an answer
 * @param obstacles why its changes cannot be taken over
 */
@Page("answer/wordedit")
public record WordEditView(
        long id,
        String ref,
        int draft,
        boolean taken,
        List<Piece> pieces,
        List<String> findings,
        boolean settled,
        List<Text> obstacles) {

    static WordEditView of(WordEdit edit) {
        EditedWords words = edit.words();
        return new WordEditView(
                edit.id(),
                edit.draft().answer().question().ref(),
                edit.draft().number(),
                edit.takenAt().isPresent(),
                Comparison.of(plain(edit.draft().written()), plain(words.written())),
                words.findings(),
                words.settled(),
                edit.obstaclesToTake().stream()
                        .map(why -> Text.of(why.messageKey()))
                        .toList());
    }

    /** The letter binds a day to its month with blanks that do not break; nobody wrote those. */
    private static String plain(Written written) {
        return written.readable().replace('\u00a0', ' ');
    }

    /** "REU alm. del 858". */
    public String name() {
        return QuestionRef.spoken(ref);
    }

    public boolean differs() {
        return Comparison.differs(pieces);
    }
}
