package dk.rettidig.answer.reference;

import dk.rettidig.question.Question;
import dk.rettidig.question.QuestionRef;
import java.time.LocalDate;

/**
 * A question an answer may point to.
 *
 * @param wording as letters name it: "spørgsmål nr. 671 (Alm. del) fra Folketingets Retsudvalg"
 * @param text how it begins
 */
public record Reference(String ref, String wording, LocalDate askedOn, String text) {

    private static final int LONGEST = 160;

    public static Reference to(Question question) {
        QuestionRef ref = QuestionRef.parse(question.ref()).orElseThrow();
        String text = question.sheet().text().strip().replaceAll("\\s+", " ");
        return new Reference(
                question.ref(),
                "spørgsmål nr. " + ref.number() + " (" + ref.matterInLetters() + ") fra "
                        + question.sheet().sender(),
                question.sheet().askedOn(),
                text.length() > LONGEST ? text.substring(0, LONGEST).strip() + " …" : text);
    }
}
