package dk.rettidig.report.file;

import dk.rettidig.language.Messages;
import dk.rettidig.report.answer.CountedAnswer;
import dk.rettidig.web.sheet.Sheet;
import java.util.List;

/** The questions behind the answers to Parliament, to be taken home. */
public final class AnswersSheet {

    private AnswersSheet() {}

    public static Sheet of(List<CountedAnswer> answers, Messages words) {
        return Sheet.of(
                words.say("report.answers.sheet"),
                List.of(AnswerColumn.values()),
                column -> column.heading(words),
                answers,
                (column, answer) -> column.of(answer, words));
    }
}
