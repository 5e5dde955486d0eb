package dk.rettidig.casefile.http;

import dk.rettidig.answer.http.DraftView;
import dk.rettidig.approval.http.RoundView;
import dk.rettidig.casefile.Stage;
import dk.rettidig.casefile.http.RemarksResource.RemarkView;
import dk.rettidig.dispatch.http.DispatchView;
import dk.rettidig.hearing.http.WaiverResource.WaiverView;
import dk.rettidig.language.Text;
import dk.rettidig.letter.Block;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.question.http.QuestionView;
import dk.rettidig.web.page.Page;
import jakarta.json.bind.annotation.JsonbTransient;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case.
 *
 * @param nextAnswer what would be written now
 * @param draft the newest, if there is one
 * @param words the same, to be shown
 * @param withoutHearing the decision to ask nobody, while it holds
 * @param approval the last round of the answer that was submitted last
 * @param remarks the newest first
 * @param obstaclesToDraft why nobody can write on it
 * @param obstaclesToSubmit why it cannot be sent for approval
 * @param mayAccept whether the reader was given the question and has not said yes or no
 */
@Page("casefile/show")
public record CasePage(
        String ref,
        Stage stage,
        QuestionView question,
        AnswerGiven.Kind nextAnswer,
        List<StepLine> steps,
        @Nullable DraftView draft,
        @JsonbTransient List<Block> words,
        List<Text> warnings,
        List<HearingLine> hearings,
        @Nullable WaiverView withoutHearing,
        @Nullable RoundView approval,
        List<DispatchView> dispatches,
        List<Timeline.Line> timeline,
        List<RemarkView> remarks,
        List<Text> obstaclesToDraft,
        List<Text> obstaclesToSubmit,
        boolean mayAccept) {

    /** Whether the newest draft was sent already, so that what is written next is another answer. */
    public boolean writesAnother() {
        return draft == null || draft.kind() != nextAnswer;
    }
}
