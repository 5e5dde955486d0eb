package dk.rettidig.letter;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a letter says, and nothing of how it looks. A template adds the looks and its own wording;
 * {@code null} and empty values leave the template's words standing.
 *
 * @param title the document's title, as a reader of the PDF sees it in the window bar
 * @param letterhead the mark, such as JUSTITSMINISTERIET, where it is not the template's own
 * @param subject the committee question the letter is about, if it is about one
 * @param sender the contact lines at the foot of the first page, where they are not the template's own
 * @param question the question's own words, without the quotation marks around them
 * @param answer what follows "Svar:", or the whole body of a letter that answers no question
 * @param values further values by the name of their control: a hearing's deadline, the next minister
 */
public record Letter(
        LetterKind kind,
        String title,
        @Nullable String letterhead,
        List<String> addressee,
        Facts facts,
        @Nullable Subject subject,
        Wording wording,
        @Nullable Signatories signatories,
        List<Line> sender,
        List<Block> question,
        List<Block> answer,
        Map<String, String> values) {

    public Letter {
        addressee = List.copyOf(addressee);
        sender = List.copyOf(sender);
        question = List.copyOf(question);
        answer = List.copyOf(answer);
        values = Map.copyOf(values);
    }

    public Letter withAnswer(List<Block> blocks) {
        return new Letter(
                kind,
                title,
                letterhead,
                addressee,
                facts,
                subject,
                wording,
                signatories,
                sender,
                question,
                blocks,
                values);
    }
}
