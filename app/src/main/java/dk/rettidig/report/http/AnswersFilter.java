package dk.rettidig.report.http;

import dk.rettidig.report.answer.AnswerOutcome;
import dk.rettidig.report.answer.CountedAnswer;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which of the questions the list shows. */
public class AnswersFilter {

    @QueryParam("outcome")
    @Nullable
    AnswerOutcome outcome;

    @QueryParam("office")
    @Nullable
    String office;

    @QueryParam("committee")
    @Nullable
    String committee;

    public @Nullable AnswerOutcome getOutcome() {
        return outcome;
    }

    public @Nullable String getOffice() {
        return office;
    }

    public @Nullable String getCommittee() {
        return committee;
    }

    public boolean isOn() {
        return outcome != null || office != null || committee != null;
    }

    boolean shows(CountedAnswer answer) {
        return (outcome == null || outcome == answer.outcome())
                && (office == null
                        || office.equals(
                                answer.office() == null ? "" : answer.office().code()))
                && (committee == null || committee.equals(answer.committee() == null ? "" : answer.committee()));
    }
}
