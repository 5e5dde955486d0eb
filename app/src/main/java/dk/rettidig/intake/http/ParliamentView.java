package dk.rettidig.intake.http;

import dk.rettidig.intake.http.ReadingPage.AskerView;
import dk.rettidig.intake.parliament.ParliamentQuestion;
import java.time.LocalDate;
import java.util.List;

/**
 * What Parliament says of a question.
 *
 * @param answers what it has published: kind and day of each
 */
public record ParliamentView(
        int document,
        String minister,
        LocalDate askedOn,
        String matterTitle,
        String questionText,
        List<AskerView> askers,
        boolean withdrawn,
        List<AnswerView> answers) {

    /** An answer Parliament has published. */
    public record AnswerView(String kind, LocalDate on) {}

    static ParliamentView of(ParliamentQuestion question) {
        return new ParliamentView(
                question.document(),
                question.minister(),
                question.askedOn(),
                question.matterTitle(),
                question.text(),
                question.askers().stream()
                        .map(asker -> new AskerView(asker.name(), asker.party(), asker.isCommitteeMember()))
                        .toList(),
                question.isWithdrawn(),
                question.published().entrySet().stream()
                        .map(entry -> new AnswerView(entry.getValue().name(), entry.getKey()))
                        .toList());
    }
}
