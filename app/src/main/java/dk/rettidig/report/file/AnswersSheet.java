package dk.rettidig.report.file;

import dk.rettidig.language.Messages;
import dk.rettidig.report.answer.CountedAnswer;
import dk.rettidig.web.sheet.Sheet;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The questions behind the answers to Parliament, to be taken home. */
public final class AnswersSheet {

    private AnswersSheet() {}

    public static Sheet of(List<CountedAnswer> answers, Messages words) {
        return new Sheet(
                words.say("report.answers.sheet"),
                Arrays.stream(AnswerColumn.values())
                        .map(column -> column.heading(words))
                        .toList(),
                answers.stream().map(answer -> row(answer, words)).toList());
    }

    private static List<@Nullable Object> row(CountedAnswer answer, Messages words) {
        AnswerColumn[] columns = AnswerColumn.values();
        @Nullable Object[] cells = new @Nullable Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            cells[i] = columns[i].of(answer, words);
        }
        return Collections.unmodifiableList(Arrays.asList(cells));
    }
}
