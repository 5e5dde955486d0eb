package dk.rettidig.hearing.earlier;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Statement;
import dk.rettidig.letter.Block;
import dk.rettidig.question.QuestionRef;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What was answered to an earlier question.
 *
 * @param name of the question
 * @param opening its first sentence, by which a person knows it again
 */
public record EarlierStatement(
        long hearing,
        String name,
        String authority,
        Instant receivedAt,
        String opening,
        String text,
        @JsonbTransient List<Block> blocks) {

    private static final int LONGEST = 160;

    /** A date or a paragraph's number ends no sentence: what follows begins with a capital letter. */
    private static final Pattern END = Pattern.compile("(?<=[\\p{L})”][.?!])\\s+(?=\\p{Lu})|\\n");

    public EarlierStatement {
        blocks = List.copyOf(blocks);
    }

    static EarlierStatement of(Statement statement) {
        Hearing hearing = statement.hearing();
        String text = statement.written().toText();
        return new EarlierStatement(
                hearing.id(),
                QuestionRef.spoken(hearing.question().ref()),
                hearing.authority().name(),
                statement.receivedAt(),
                opening(text),
                text,
                statement.content());
    }

    static String opening(String text) {
        String first = END.split(text.strip(), 2)[0];
        return first.length() <= LONGEST ? first : first.substring(0, LONGEST).strip() + " …";
    }
}
