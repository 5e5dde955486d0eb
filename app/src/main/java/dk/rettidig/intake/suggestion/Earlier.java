package dk.rettidig.intake.suggestion;

import dk.rettidig.question.Question;
import java.time.LocalDate;

/** A question that was asked before. */
record Earlier(long id, String ref, LocalDate askedOn, String text) {

    static Earlier of(Question question) {
        return new Earlier(
                question.id(),
                question.ref(),
                question.sheet().askedOn(),
                question.sheet().text());
    }

    /** Of a bill or a motion, the paper it belongs to as it begins the reference: "20241-L218-". */
    static boolean isOfPaper(String ref, String other) {
        String paper = ref.replaceFirst("[0-9]+$", "");
        return paper.matches("[0-9]{5}-(?:L|B|AKT)[0-9]+[A-Z]?-") && other.startsWith(paper);
    }
}
